import { TextDecoder, TextEncoder } from 'node:util';

/** How many pixels of the list of problems are in view; jsdom lays nothing out. */
const VIEW = { width: 360, height: 600 };

/** What browsers have and jsdom has not, as far as the pane asks for it. */
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  ResizeObserver: class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
});
Object.defineProperties(HTMLElement.prototype, {
  offsetWidth: { configurable: true, get: () => VIEW.width },
  offsetHeight: { configurable: true, get: () => VIEW.height },
});
Element.prototype.scrollTo = () => undefined;

/**
 * Where no style sheet is, an element looks as its own `style` says; jsdom would try the rules of a
 * whole browser on each element that is looked for by its role.
 */
window.getComputedStyle = (element) => (element as HTMLElement).style;
