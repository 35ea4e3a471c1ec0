import type { Frame } from 'playwright-core';
import { LANGUAGES } from '../../src/strings';
import { axeFindings } from './support/axe';
import { TABS, usePane, type OpenPane, type TabId } from './support/usePane';

/** Colours are the same in both languages, names are the same in all colours. */
const CASES = [
  { name: 'English, light', lang: 'en', options: 'theme=light', media: { colorScheme: 'light' } },
  { name: 'Chinese, dark', lang: 'zh', options: 'theme=dark', media: { colorScheme: 'dark' } },
  {
    name: 'Chinese, forced colours',
    lang: 'zh',
    options: 'theme=light',
    media: { forcedColors: 'active' },
  },
] as const;

describe.each(CASES)('$name', ({ lang, options, media }) => {
  const open = usePane({ lang, options, media });

  test('axe finds nothing on any tab, before a check and after it', async () => {
    const opened = await open();
    const { pane, tab, check, select } = opened;
    const found: string[] = [];
    const look = async (where: string): Promise<void> => {
      for (const finding of await axeFindings(pane)) found.push(`${where}: ${finding}`);
    };
    await eachTab(opened, (id) => look(`${id}, unchecked`));
    await tab('overview');
    await check();
    await select('B4');
    await eachTab(opened, async (id) => {
      await unfold(opened, id);
      await look(id);
    });
    await openMapping(opened);
    await look('mapping');
    expect(found).toEqual([]);
  });
});

describe.each(LANGUAGES)('a narrow pane in %s', (lang) => {
  const open = usePane({ lang });

  // 320: the least that Excel gives; 180: at twice its size.
  test.each([320, 180])(
    'of %i pixels: nothing sticks out or is under Office’s menu, and there is no horizontal scroll bar',
    async (width) => {
      const opened = await open();
      const { page, pane, check, select } = opened;
      const style = await page.addStyleTag({ content: `#pane { width: ${width}px !important; }` });
      expect(await pane.evaluate(() => window.innerWidth)).toBe(width);
      await check();
      await select('B4');
      await eachTab(opened, async (id) => {
        await unfold(opened, id);
        expect([id, await stickingOut(pane)]).toEqual([id, []]);
        // Office draws its menu in its own pixels, which are not twice their size.
        if (width === 320) expect([id, await underOfficeMenu(pane)]).toEqual([id, []]);
      });
      await openMapping(opened);
      expect(await stickingOut(pane)).toEqual([]);
      await style.evaluate((element) => element.parentNode!.removeChild(element));
    },
  );
});

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

/** Opens the names of the columns, in place of a tab. */
async function openMapping({ pane, tab, button, say }: OpenPane): Promise<void> {
  await tab('overview');
  await button('pane.mapping.open').last().click();
  await pane.getByLabel(say('pane.mapping.row')).waitFor();
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
