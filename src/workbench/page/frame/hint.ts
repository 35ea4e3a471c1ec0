/** Storage key: the hint was closed. */
const KEY = 'workbench.hint';

/** Whether to show the three steps; without storage they show each time. */
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
