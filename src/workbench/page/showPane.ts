import { takeFiles } from './open/takeFiles';

/**
 * Loads the built pane anew; it finds its workbench through `window.parent`. `dropped` gets a file that
 * is dropped on it, of which the page around it hears nothing.
 */
export function showPane(place: HTMLElement, title: string, dropped: (file: File) => void): void {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.src = '/taskpane.html';
  frame.addEventListener('load', () => {
    if (frame.contentDocument) takeFiles(frame.contentDocument, dropped);
  });
  place.replaceChildren(frame);
}
