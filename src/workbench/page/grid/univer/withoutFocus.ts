/**
 * Shows a change that the add-in made. Univer's cell editor takes the focus with its first selection after a start;
 * while the focus is in the pane, the editors are inert, so that it stays there.
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
