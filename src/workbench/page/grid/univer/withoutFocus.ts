/**
 * Runs what shows a change of the add-in's. Univer's cell editor takes the focus with the first selection that it sees
 * after a start: of a person in the pane it can't, while it is inert.
 */
export function withoutFocus(work: () => void): void {
  if (!(document.activeElement instanceof HTMLIFrameElement)) {
    work();
    return;
  }
  const editors = document.querySelectorAll<HTMLElement>('[data-u-comp="editor"]');
  for (const editor of editors) editor.inert = true;
  try {
    work();
  } finally {
    for (const editor of editors) editor.inert = false;
  }
}
