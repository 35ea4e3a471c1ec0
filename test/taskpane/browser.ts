import { TextDecoder, TextEncoder } from 'node:util';

/** Pixels of what is in view, and of a line of a list: jsdom lays nothing out. */
const VIEW = { width: 360, height: 600 };
const LINE = 56;

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
Blob.prototype.arrayBuffer = function arrayBuffer(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer);
    };
    reader.readAsArrayBuffer(this);
  });
};
Object.defineProperties(Element.prototype, {
  clientWidth: { configurable: true, get: () => VIEW.width },
  clientHeight: { configurable: true, get: () => VIEW.height },
  scrollHeight: {
    configurable: true,
    get(this: Element) {
      const content = this.querySelector('[role=tree]') ?? this.firstElementChild;
      return content instanceof HTMLElement ? Number.parseFloat(content.style.height) : 0;
    },
  },
});
Object.defineProperties(HTMLElement.prototype, {
  offsetWidth: { configurable: true, get: () => VIEW.width },
  offsetHeight: { configurable: true, get: () => LINE },
});
Element.prototype.scrollTo = function scrollTo(this: Element, to?: ScrollToOptions | number) {
  if (typeof to !== 'object') return;
  this.scrollTop = to.top ?? 0;
  // Called later, as browsers do.
  queueMicrotask(() => this.dispatchEvent(new Event('scroll')));
};

/**
 * Where no style sheet is, an element looks as its own `style` says; jsdom would try the rules of a
 * whole browser on each element that is looked for by its role.
 */
window.getComputedStyle = (element) => (element as HTMLElement).style;
