import type { WorkbenchStrings } from '../../../strings';

/** Sources of names. */
export interface ControlNames {
  readonly words: () => WorkbenchStrings['page'];
  /** Name of a tool by its command; '' where it has a text of its own. */
  readonly tool: (command: string) => string;
}

/** Names Univer's nameless controls, now and whenever it draws more. */
export function labelControls(container: HTMLElement, names: ControlNames): void {
  new MutationObserver(() => {
    label(container, names);
  }).observe(container, {
    childList: true,
    subtree: true,
    attributeFilter: ['tabindex', 'role', 'aria-expanded'],
  });
}

function label(container: HTMLElement, { words, tool }: ControlNames): void {
  const page = words();
  const all = (selector: string) => container.querySelectorAll<HTMLElement>(selector);
  // Univer's canvases would come before everything else in the order of focus.
  for (const canvas of all('canvas')) if (canvas.tabIndex > 0) canvas.tabIndex = -1;
  for (const input of all('input[type="text"]'))
    if (!input.closest('[data-u-command]')) name(input, page.place);
  for (const control of all('[data-u-command]')) nameTool(control, tool);
  // An element that is no control must not claim a popup.
  for (const opener of all('div[aria-haspopup]:not([role])')) {
    opener.removeAttribute('aria-haspopup');
    opener.removeAttribute('aria-expanded');
  }
  for (const slider of all('[role="track"]')) nameZoom(slider, page);
  for (const tabs of all('[data-u-comp="slide-tab-bar"]')) nameSheetBar(tabs, page);
  // An anchor that leads nowhere is a button.
  for (const opener of all('a[aria-haspopup]')) {
    beButton(opener);
    name(opener, page.names);
  }
  for (const button of all('button:not([aria-label], [aria-hidden] *)'))
    if (button.textContent.trim() === '') name(button, page.close);
  // Two places for messages would bear the same name.
  all('section[aria-live]').forEach((section, index) => {
    name(section, `${page.messages} ${index + 1}`);
  });
}

/** A tool with a list beside it, or with a field in it, is no control itself: its parts are. */
function nameTool(control: HTMLElement, tool: ControlNames['tool']): void {
  const text = tool(control.dataset.uCommand ?? '');
  if (text === '') return;
  const [part] = control.querySelectorAll<HTMLElement>('input, [aria-haspopup]');
  const named = part ?? control;
  if (!(named instanceof HTMLInputElement || named instanceof HTMLButtonElement)) beButton(named);
  // A text that shows is the better name.
  if (named.textContent.trim() === '') name(named, text);
}

/** Its rail can't be moved by keys: the buttons beside it do the same. */
function nameZoom(rail: HTMLElement, page: WorkbenchStrings['page']): void {
  const place = rail.parentElement;
  if (!place) return;
  rail.removeAttribute('role');
  place.ariaHidden = 'true';
  for (const inner of rail.querySelectorAll<HTMLElement>('a, button')) inner.tabIndex = -1;
  name(place.previousElementSibling, page.zoomOut);
  name(place.nextElementSibling, page.zoomIn);
}

function nameSheetBar(tabs: HTMLElement, page: WorkbenchStrings['page']): void {
  name(tabs, page.sheets);
  const bar = tabs.parentElement?.parentElement;
  const [add, list] = bar?.firstElementChild?.querySelectorAll('button') ?? [];
  name(add, page.newSheet);
  name(list, page.allSheets);
}

/** Sets attributes only where they differ: any write is a mutation that is observed. */
function beButton(element: HTMLElement): void {
  if (element.role !== 'button') element.role = 'button';
}

function name(element: Element | null | undefined, text: string): void {
  if (element && element.ariaLabel !== text) element.ariaLabel = text;
}
