import './window';

/** Runs in the pane's window before Office.js: the workbench around it puts Excel's stand-in there. */
function connect(around: Window): void {
  if (around.workbench) around.workbench.connect(window);
  else window.location.replace('/');
}

connect(window.parent);
