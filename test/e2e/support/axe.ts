import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface WithAxe {
  readonly axe: { run(place: Document, options: RunOptions): Promise<AxeResults> };
}

/** What axe-core finds wrong in a page or a frame, one line each: empty when nothing is. */
export async function axeFindings(place: Page | Frame): Promise<string[]> {
  // Not a script element: the page's own policy would not let it in.
  if (!(await place.evaluate(() => 'axe' in window))) await place.evaluate(AXE);
  return place.evaluate(async () => {
    // The script above has put it there.
    const { axe } = window as unknown as WithAxe;
    // Halfway from one colour to another no letter has the contrast that it ends with.
    const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(changing.map(({ finished }) => finished));
    // Where the system forces its colours, axe reads the colour of the letters where Chromium does not say it.
    const forced = window.matchMedia('(forced-colors: active)').matches
      ? [...document.querySelectorAll<HTMLElement>('body *')]
      : [];
    for (const one of forced)
      one.style.setProperty('-webkit-text-fill-color', getComputedStyle(one).color);
    // What passes needs no selectors, which take most of the time.
    const { violations } = await axe.run(document, {
      iframes: false,
      resultTypes: ['violations'],
      selectors: false,
    });
    for (const one of forced) one.style.removeProperty('-webkit-text-fill-color');
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
    );
  });
}
