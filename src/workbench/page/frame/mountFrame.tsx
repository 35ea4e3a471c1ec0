import { FluentProvider } from '@fluentui/react-provider';
import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-theme';
import type { ReactElement, ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ThemeName } from '../benchOptions';
import type { FrameActions, FrameProps, FrameState } from './FrameState';
import { Messages } from './Messages';
import { PaneTitle } from './PaneTitle';
import { TitleBar } from './TitleBar';

const THEMES: Readonly<Record<ThemeName, Theme>> = { light: webLightTheme, dark: webDarkTheme };

/** Elements that the frame draws into. */
export interface FramePlaces {
  /** Above the ribbon. */
  readonly top: HTMLElement;
  /** Above the pane. */
  readonly paneTitle: HTMLElement;
}

/** Draws the frame; returns a function that draws it in another state. */
export function mountFrame(
  places: FramePlaces,
  actions: FrameActions,
): (state: FrameState) => void {
  const root = createRoot(places.top);
  return (state) => {
    root.render(<Frame state={state} actions={actions} paneTitle={places.paneTitle} />);
  };
}

function Frame({
  state,
  actions,
  paneTitle,
}: FrameProps & { readonly paneTitle: HTMLElement }): ReactElement {
  const dressed = (part: ReactNode): ReactElement => (
    <FluentProvider theme={THEMES[state.choices.theme]}>{part}</FluentProvider>
  );
  return (
    <>
      {dressed(
        <header>
          <TitleBar state={state} actions={actions} />
          <Messages state={state} actions={actions} />
        </header>,
      )}
      {createPortal(dressed(<PaneTitle state={state} actions={actions} />), paneTitle)}
    </>
  );
}
