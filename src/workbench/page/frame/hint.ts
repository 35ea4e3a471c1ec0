/** Where the browser keeps that the hint was closed. */
const KEY = 'workbench.hint';

/** Whether the three steps are still to be shown; a browser that keeps nothing shows them each time. */
export function hintIsWanted(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'closed';
  } catch {
    return true;
  }
}

/** Shows the three steps no more. */
export function closeHint(): void {
  try {
    localStorage.setItem(KEY, 'closed');
  } catch {
    // It is shown again next time.
  }
}
