/** Loads the built pane anew; it finds its workbench through `window.parent`. */
export function showPane(place: HTMLElement, title: string): void {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.src = '/taskpane.html';
  place.replaceChildren(frame);
}
