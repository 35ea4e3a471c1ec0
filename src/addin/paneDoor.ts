/**
 * Shows the pane where it may be hidden. Excel on the web freezes where it is shown again and again
 * (OfficeDev/office-js#5435, #5668), so a pane that is visible is left alone.
 */
export class PaneDoor {
  private isShown = false;

  /** To be called when Office is ready. */
  async listen(): Promise<void> {
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      this.isShown = visibilityMode === Office.VisibilityMode.taskpane;
    });
  }

  async open(): Promise<void> {
    if (this.isShown) return;
    await Office.addin.showAsTaskpane();
    this.isShown = true;
  }
}
