/** Widths of a pane, in pixels; Excel opens one at the first. */
const WIDTH = 350;
const NARROWEST = 280;
const WIDEST = 800;

/** Step of an arrow key, in pixels. */
const STEP = 20;

/** Lets a person move the edge of a pane, by mouse or by arrow keys; the pane's width is the property `--pane`. */
export function resizePane(edge: HTMLElement): void {
  let width = WIDTH;
  const resize = (wanted: number): void => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    document.documentElement.style.setProperty('--pane', `${width}px`);
    edge.setAttribute('aria-valuenow', String(width));
  };
  edge.setAttribute('aria-valuemin', String(NARROWEST));
  edge.setAttribute('aria-valuemax', String(WIDEST));
  resize(WIDTH);
  edge.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') resize(width + STEP);
    if (key === 'ArrowRight') resize(width - STEP);
  });
  edge.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    // Else the page in the pane would take the mouse.
    edge.setPointerCapture(event.pointerId);
    const [from, before] = [event.clientX, width];
    const move = ({ clientX }: PointerEvent): void => {
      resize(before + from - clientX);
    };
    edge.addEventListener('pointermove', move);
    edge.addEventListener(
      'lostpointercapture',
      () => {
        edge.removeEventListener('pointermove', move);
      },
      { once: true },
    );
  });
}
