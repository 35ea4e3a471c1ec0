import type { Frame } from 'playwright-core';
import { axeFindings } from './support/axe';
import { openOnce } from './support/useBench';
import { TABS, usePane, type OpenPane, type TabId } from './support/usePane';

// 320: the least that Excel gives; 180: at twice its size.
const WIDTHS = [320, 180] as const;

/** Colours are the same in both languages, names are the same in all colours; widths are tried in each language. */
const CASES = [
  {
    name: 'English, light',
    lang: 'en',
    options: 'theme=light',
    media: { colorScheme: 'light' },
    widths: WIDTHS,
  },
  {
    name: 'Chinese, dark',
    lang: 'zh',
    options: 'theme=dark',
    media: { colorScheme: 'dark' },
    widths: WIDTHS,
  },
  {
    name: 'Chinese, forced colours',
    lang: 'zh',
    options: 'theme=light',
    media: { forcedColors: 'active' },
    widths: [],
  },
] as const;

describe.each(CASES)('$name', ({ lang, options, media, widths }) => {
  const open = usePane({ lang, options, media, isShared: true });
  let unchecked: readonly string[];
  const checked = openOnce(open, async (opened) => {
    unchecked = await findings(opened, async () => {
      // Nothing is folded before a check.
    });
    await opened.tab('overview');
    await opened.check();
  });

  test('axe finds nothing on any tab, before a check and after it', async () => {
    const opened = await checked();
    expect(unchecked).toEqual([]);
    await opened.select('B4');
    expect(await findings(opened, (id) => unfold(opened, id))).toEqual([]);
    expect(await inMapping(opened, () => axeFindings(opened.pane))).toEqual([]);
  });

  if (widths.length > 0)
    describe(`a narrow pane in ${lang}`, () => {
      test.each(widths)(
        'of %i pixels: nothing sticks out or is under Office’s menu, and there is no horizontal scroll bar',
        async (width) => {
          const opened = await checked();
          const { page, pane, select } = opened;
          const style = await page.addStyleTag({
            content: `#pane { width: ${width}px !important; }`,
          });
          expect(await pane.evaluate(() => window.innerWidth)).toBe(width);
          await select('B4');
          await eachTab(opened, async (id) => {
            await unfold(opened, id);
            expect([id, await stickingOut(pane)]).toEqual([id, []]);
            // Office draws its menu in its own pixels, which are not twice their size.
            if (width === 320) expect([id, await underOfficeMenu(pane)]).toEqual([id, []]);
          });
          expect(await inMapping(opened, () => stickingOut(pane))).toEqual([]);
          await style.evaluate((element) => element.parentNode!.removeChild(element));
        },
      );
    });
});

/** What axe finds on each tab, after something has been done there. */
async function findings(
  opened: OpenPane,
  first: (id: TabId) => Promise<void>,
): Promise<readonly string[]> {
  const found: string[] = [];
  await eachTab(opened, async (id) => {
    await first(id);
    for (const finding of await axeFindings(opened.pane)) found.push(`${id}: ${finding}`);
  });
  return found;
}

/** Looks at each tab once all of it is there. */
async function eachTab(
  { pane, tab, say }: OpenPane,
  look: (id: TabId) => Promise<void>,
): Promise<void> {
  for (const id of TABS) {
    await tab(id);
    await pane.getByText(say('pane.loading')).waitFor({ state: 'detached' });
    await look(id);
  }
}

/** Opens what a tab shows only to those who ask. */
async function unfold({ button }: OpenPane, id: TabId): Promise<void> {
  if (id === 'problems') {
    await button('pane.problems.next').click();
    await button('pane.edit').click();
  }
  if (id === 'row') await button('pane.row.whatIf.add').click();
  if (id === 'thresholds') await button('pane.limits.tab.text').click();
}

/** Looks at the names of the columns, which take the place of a tab. */
async function inMapping<Found>(
  { pane, tab, button, say }: OpenPane,
  look: () => Promise<Found>,
): Promise<Found> {
  await tab('overview');
  await button('pane.mapping.open').last().click();
  await pane.getByLabel(say('pane.mapping.row')).waitFor();
  const found = await look();
  await button('pane.cancel').click();
  return found;
}

/** What can be seen to the right of the page, or scrolls sideways. */
function stickingOut(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll('body *')) {
      const { right, width, height } = element.getBoundingClientRect();
      const isDecoration = element.closest('[aria-hidden]') !== null;
      const isSeen = width > 1 && height > 1 && !isDecoration && element.checkVisibility();
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
      if (isSeen && right > window.innerWidth + 1) found.push(`right: ${element.outerHTML}`);
      const isTooFull = scrolls || element.matches('[role=tab]');
      if (isTooFull && element.scrollWidth > element.clientWidth)
        found.push(`too full: ${element.outerHTML.slice(0, 200)}`);
    }
    return found;
  });
}

/** What can be read or clicked where Office lays its own menu over the pane: at the top right, 32 pixels high. */
function underOfficeMenu(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const found = new Set<string>();
    for (let x = window.innerWidth - 42; x < window.innerWidth; x += 10)
      for (let y = 2; y < 32; y += 7) {
        const hit = document.elementFromPoint(x, y)?.closest('a, button, input, select, h1');
        if (hit) found.add(hit.outerHTML.slice(0, 200));
      }
    return [...found];
  });
}
