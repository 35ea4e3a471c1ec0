import './browser';
import { createDOMRenderer, FluentProvider, RendererProvider } from '../../src/taskpane/fluent';
import { act, cleanup, configure, getConfig, render, screen, within } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import * as react from 'react';
import type { ComponentType, ReactElement, ReactNode } from 'react';
import type { SessionState } from '../../src/excel/session/types';
import type { Lang } from '../../src/strings';
import { Pane, type PaneProps } from '../../src/taskpane/Pane';
import { PaneContext, type PaneFrame } from '../../src/taskpane/paneContext';
import { useSessionState } from '../../src/taskpane/shell/useSessionState';
import { themeOf } from '../../src/taskpane/theme';
import type { ViewProps } from '../../src/taskpane/view';
import { fakeSession, type FakeSession } from './fakeSession';

// Loading the views and their icons takes a while where much else runs.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

const { getElementError } = getConfig();
configure({
  /** What is looked for while one waits is missing a few times: only the last time the page is printed. */
  getElementError: (message, container) =>
    (getConfig() as { _disableExpensiveErrorDiagnostics?: boolean })
      ._disableExpensiveErrorDiagnostics === true
      ? new Error(message ?? '')
      : getElementError(message, container),
});

/** React for development takes a stack with each element until so many in a second: none for its warnings here. */
const STACKS_A_SECOND = 10_000;
const [, internals] = Object.entries(react).find(([name]) =>
  name.startsWith('__CLIENT_INTERNALS'),
)!;
Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', {
  get: () => STACKS_A_SECOND,
  set: () => undefined,
});

afterEach(cleanup);
beforeEach(() => {
  localStorage.clear();
});

/** Something on the page, the person before it, and the session behind it. */
export interface Showing extends FakeSession {
  readonly user: UserEvent;
  /** What the pane remembers while another view is shown. */
  readonly memory: Map<string, unknown>;
  /** Tabs that views asked to be opened. */
  readonly opened: string[];
}

/** No styles: the browser tests look at them, and jsdom takes its time with them. */
const renderer = createDOMRenderer(undefined);

function Bare({ children }: { readonly children: ReactNode }): ReactElement {
  return <RendererProvider renderer={renderer}>{children}</RendererProvider>;
}

function begin(some: Partial<SessionState>): FakeSession & { readonly user: UserEvent } {
  const fake = fakeSession(some);
  const tell: FakeSession['tell'] = (...change) => {
    act(() => {
      fake.tell(...change);
    });
  };
  return { ...fake, tell, user: userEvent.setup({ delay: null }) };
}

/** One view by itself, in the state that is named. */
export function showView(
  View: ComponentType<ViewProps>,
  lang: Lang,
  some: Partial<SessionState> = {},
  frame: Partial<PaneFrame> = {},
): Showing {
  const fake = begin(some);
  const opened: string[] = [];
  const memory = frame.memory ?? new Map<string, unknown>();
  const context: PaneFrame = {
    open: (tab) => opened.push(tab),
    outdate: () => undefined,
    ...frame,
    memory,
  };
  function Live(): ReactElement {
    const state = useSessionState(fake.session);
    return <View state={state} session={fake.session} lang={lang} />;
  }
  render(
    <Bare>
      <FluentProvider theme={themeOf('light', lang)}>
        <PaneContext value={context}>
          <Live />
        </PaneContext>
      </FluentProvider>
    </Bare>,
  );
  return { ...fake, memory, opened };
}

/** The whole pane. */
export function showPane(
  some: Partial<SessionState> = {},
  props: Omit<PaneProps, 'session'> = {},
): FakeSession & { readonly user: UserEvent } {
  const fake = begin(some);
  render(
    <Bare>
      <Pane session={fake.session} {...props} />
    </Bare>,
  );
  return fake;
}

/** A button of the page by its name. */
export const button = (name: string): HTMLElement => screen.getByRole('button', { name });

/** The part of a view under a heading. */
export const part = (name: string) => within(screen.getByRole('region', { name }));

/** Opens the disclosure of these words, and those that hide it; what it holds. */
export async function unfold(user: UserEvent, words: string | RegExp) {
  const own = screen.getByText(words).closest('button')!;
  const hiding = (): Element | null | undefined => own.closest('[hidden]')?.previousElementSibling;
  for (let outer = hiding(); outer; outer = hiding()) await user.click(outer);
  if (own.getAttribute('aria-expanded') === 'false') await user.click(own);
  return within(document.getElementById(own.getAttribute('aria-controls')!)!);
}

/** Moves the focus, as a screen reader does. */
export function focusOn(element: HTMLElement | undefined): void {
  act(() => {
    element?.focus();
  });
}
