import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { text, type Lang } from '../../src/strings';
import { openServer } from '../../src/workbench/server/openServer';
import { launchBrowser } from '../e2e/support/launchBrowser';

type Theme = 'light' | 'dark';

interface Shot {
  readonly page: Page;
  readonly pane: Frame;
  readonly lang: Lang;
}

/** A view of the pane: its name in the picture's name, and how one gets there. */
type Views = Readonly<Record<string, (shot: Shot) => Promise<void>>>;

const FOLDER = 'docs/images';
const SIZE = { width: 1200, height: 760 };
/** Of a picture of the whole workbench: small enough to stay below 150 kB. */
const SMALL = { width: 880, height: 480 };
const LOCALE = { zh: 'zh-CN', en: 'en-US' } as const satisfies Record<Lang, string>;
const SAMPLE = {
  zh: 'assets/samples/products-zh.xlsx',
  en: 'assets/samples/products-en.xlsx',
} as const satisfies Record<Lang, string>;

const tab =
  (id: 'problems' | 'row' | 'rules' | 'thresholds' | 'sharing') =>
  async ({ pane, lang }: Shot): Promise<void> => {
    await pane.getByRole('tab', { name: text(lang, `pane.tab.${id}`) }).click();
  };

const check = async ({ pane, lang }: Shot): Promise<void> => {
  await pane.getByRole('button', { name: text(lang, 'pane.start.check') }).click();
  await pane.getByRole('button', { name: text(lang, 'pane.recheck') }).waitFor();
};

const VIEWS: Views = {
  start: async ({ pane, lang }) => {
    await pane.getByRole('button', { name: text(lang, 'pane.start.check') }).waitFor();
  },
  overview: async (shot) => {
    await check(shot);
    await shot.pane.getByText(text(shot.lang, 'pane.overview.premium')).waitFor();
  },
  problems: async (shot) => {
    await tab('problems')(shot);
    await shot.pane.getByRole('button', { name: text(shot.lang, 'pane.problems.next') }).click();
    await shot.pane.getByText(text(shot.lang, 'pane.problems.ignoreRule')).first().waitFor();
  },
  row: async (shot) => {
    await tab('row')(shot);
    await shot.pane
      .getByRole('heading', { name: text(shot.lang, 'pane.row.pools'), exact: true })
      .waitFor();
  },
  rules: async (shot) => {
    await tab('rules')(shot);
    await shot.pane.getByLabel(text(shot.lang, 'pane.rules.search')).waitFor();
  },
  thresholds: async (shot) => {
    await tab('thresholds')(shot);
    await shot.pane.getByLabel(text(shot.lang, 'pane.limits.assumedOnly')).waitFor();
  },
  sharing: async (shot) => {
    await tab('sharing')(shot);
    await shot.pane.getByRole('heading', { name: text(shot.lang, 'pane.share.mark') }).waitFor();
  },
};

/** Pictures of every view, and of the whole workbench, in one language and theme. */
async function takeAll(
  browser: Browser,
  folder: string,
  lang: Lang,
  colorScheme: Theme,
): Promise<void> {
  const server = await openServer({ folder, document: SAMPLE[lang], port: 0 });
  const context = await browser.newContext({
    viewport: SIZE,
    colorScheme,
  });
  const page = await context.newPage();
  const query = new URLSearchParams({ lang: LOCALE[lang], theme: colorScheme });
  await page.goto(`${server.url}/?${query.toString()}`);
  const frame = page.locator('#pane iframe');
  await frame.waitFor();
  await page.addStyleTag({ content: '#pane { width: 360px !important; }' });
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench!.ready);
  const pane = await (await frame.elementHandle()).contentFrame();
  if (!pane) throw new Error('There is no pane.');
  const shot = { page, pane, lang };
  for (const [name, go] of Object.entries(VIEWS)) {
    await go(shot);
    await page.evaluate(() => document.fonts.ready);
    await frame.screenshot({ path: picture(name, lang, colorScheme), animations: 'disabled' });
    if (name === 'problems') {
      await page.setViewportSize(SMALL);
      await page.screenshot({ path: picture('workbench', lang, colorScheme) });
      await page.setViewportSize(SIZE);
    }
  }
  await context.close();
  await server.close();
}

const picture = (name: string, lang: Lang, theme: Theme): string =>
  join(FOLDER, `${name}-${lang}${theme === 'dark' ? '-dark' : ''}.png`);

/** `npx tsx test/support/takePictures.ts [FOLDER]`: of what `npm start` has built, or of another folder. */
async function main(folder = 'dist'): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchBrowser(['--disable-lcd-text']);
  try {
    for (const lang of ['zh', 'en'] as const)
      for (const theme of ['light', 'dark'] as const) await takeAll(browser, folder, lang, theme);
  } finally {
    await browser.close();
  }
}

void main(process.argv[2]);
