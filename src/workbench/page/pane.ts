import './window';

/** Runs in the pane's window before Office.js: the workbench around it puts the host there. */
function connect(around: Window): void {
  if (around.workbench) around.workbench.connect(window);
  else window.location.replace('/');
}

connect(window.parent);
