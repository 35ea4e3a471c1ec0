import { useEffect, type RefObject } from 'react';

const CONTROLS =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/** Where the focus goes from an element that is gone, or can't be used any more: to what is nearest. */
function nearestOf(path: readonly HTMLElement[]): HTMLElement | undefined {
  const [own] = path;
  if (own?.isConnected === true && own.matches(CONTROLS)) return own;
  for (const place of path) {
    if (!place.isConnected) continue;
    if (place.matches('[role=tabpanel]')) return place;
    const control = place.querySelector<HTMLElement>(CONTROLS);
    if (control) return control;
  }
  return undefined;
}

/**
 * Keeps the keyboard's focus in the pane when what has it goes away or is switched off by what it has done. Not
 * while a task runs (`data-busy`), after which it may be of use again, nor while a person is in the sheet.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = root.current;
    if (pane === null) return undefined;
    /** What had the focus last, and what it is in. */
    let path: readonly HTMLElement[] = [];
    const enter = ({ target }: FocusEvent): void => {
      const inside: HTMLElement[] = [];
      for (
        let each = target as HTMLElement | null;
        each && each !== pane;
        each = each.parentElement
      )
        inside.push(each);
      path = inside;
    };
    // A click beside everything takes the focus away on purpose.
    const forget = ({ target }: Event): void => {
      if (!(target instanceof Element) || target.closest(CONTROLS) === null) path = [];
    };
    const keep = (): void => {
      const { activeElement: active, body } = document;
      const isLost = active === null || active === body || active.matches(':disabled');
      if (pane.dataset.busy === 'true' || !isLost || !document.hasFocus()) return;
      nearestOf(path)?.focus({ preventScroll: true });
    };
    let later: ReturnType<typeof setTimeout> | undefined;
    // Between one element and the next, nothing has the focus.
    const observer = new MutationObserver(() => {
      clearTimeout(later);
      later = setTimeout(keep);
    });
    observer.observe(pane, { subtree: true, childList: true, attributes: true });
    pane.addEventListener('focusin', enter);
    pane.addEventListener('pointerdown', forget);
    return () => {
      observer.disconnect();
      clearTimeout(later);
      pane.removeEventListener('focusin', enter);
      pane.removeEventListener('pointerdown', forget);
    };
  }, [root]);
}
