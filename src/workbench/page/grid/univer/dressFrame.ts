import type { Injector } from '@univerjs/core';
import { BuiltInUIPart, IStatusBarService, IUIPartsService } from '@univerjs/preset-sheets-core';
import { createElement, type ReactElement } from 'react';

/** Parts around the cells that are not Univer's. */
interface FrameParts {
  readonly ribbon: HTMLElement;
  readonly pane: HTMLElement;
}

/** Statistics of a selection in Excel's status bar, in its order. */
const STATISTICS = ['AVERAGE', 'COUNTA', 'SUM'];

/** Puts a group on Univer's ribbon and a pane beside its cells; settles when they are there. */
export async function placeParts(injector: Injector, parts: FrameParts): Promise<void> {
  const service = injector.get(IUIPartsService);
  const place = (part: BuiltInUIPart, element: HTMLElement): Promise<void> =>
    new Promise((placed) => {
      service.registerComponent(part, () => holderOf(element, placed));
    });
  await Promise.all([
    place(BuiltInUIPart.TOOLBAR, parts.ribbon),
    place(BuiltInUIPart.LEFT_SIDEBAR, parts.pane),
  ]);
}

/** Gives Univer's status bar Excel's statistics. Univer has no setting for it, but reads the list at each drawing. */
export function sayStatistics(injector: Injector): void {
  const functions = injector.get(IStatusBarService).getFunctions() as { func: string }[];
  const wanted = STATISTICS.flatMap((name) => functions.filter(({ func }) => func === name));
  functions.splice(0, functions.length, ...wanted);
}

/** A component that is an element of the page, wherever Univer draws it. */
function holderOf(element: HTMLElement, placed: () => void): () => ReactElement {
  const hold = (holder: HTMLElement | null): void => {
    if (!holder) return;
    if (element.parentElement !== holder) holder.append(element);
    placed();
  };
  return function Holder() {
    return createElement('div', { style: { display: 'contents' }, ref: hold });
  };
}
