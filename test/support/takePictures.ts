import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { text, type Lang } from '../../src/strings';
import { openServer } from '../../src/workbench/server/openServer';
import { launchBrowser } from '../e2e/support/launchBrowser';

type Look = 'light' | 'dark' | 'contrast';

const LOOKS = {
  light: { theme: 'light', browser: { colorScheme: 'light' } },
  dark: { theme: 'dark', browser: { colorScheme: 'dark' } },
  contrast: { theme: 'dark', browser: { colorScheme: 'dark', forcedColors: 'active' } },
} as const satisfies Record<Look, { theme: string; browser: BrowserContextOptions }>;

/** Where the pictures go, and how wide the pane on them is, in pixels. */
interface Album {
  readonly folder: string;
  readonly width: number;
}

interface Shot {
  readonly page: Page;
  readonly pane: Frame;
  readonly lang: Lang;
}

/** A view of the pane: its name in the picture's name, and how one gets there. */
type Views = Readonly<Record<string, (shot: Shot) => Promise<void>>>;

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

/** Pictures of every view, and of the whole workbench, in one language and look. */
async function takeAll(
  browser: Browser,
  built: string,
  album: Album,
  lang: Lang,
  look: Look,
): Promise<void> {
  const { theme, browser: preferences } = LOOKS[look];
  const server = await openServer({ folder: built, document: SAMPLE[lang], port: 0 });
  const context = await browser.newContext({ viewport: SIZE, ...preferences });
  const page = await context.newPage();
  const query = new URLSearchParams({ lang: LOCALE[lang], theme });
  await page.goto(`${server.url}/?${query.toString()}`);
  const frame = page.locator('#pane iframe');
  await frame.waitFor();
  await page.addStyleTag({ content: `#pane { width: ${album.width}px !important; }` });
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench!.ready);
  const pane = await (await frame.elementHandle()).contentFrame();
  if (!pane) throw new Error('There is no pane.');
  const shot = { page, pane, lang };
  const path = (name: string): string =>
    join(album.folder, `${name}-${lang}${look === 'light' ? '' : `-${look}`}.png`);
  for (const [name, go] of Object.entries(VIEWS)) {
    await go(shot);
    await page.evaluate(() => document.fonts.ready);
    await frame.screenshot({ path: path(name), animations: 'disabled' });
    if (name === 'problems') {
      await page.setViewportSize(SMALL);
      await page.screenshot({ path: path('workbench') });
      await page.setViewportSize(SIZE);
    }
  }
  await context.close();
  await server.close();
}

/**
 * `npx tsx test/support/takePictures.ts [BUILT] [ALBUM] [WIDTH]`: of what `npm start` has built, or of
 * another folder; for the documents, or into a folder of one's own; 360 pixels wide, or as given.
 */
async function main(built = 'dist', folder = 'docs/images', width = '360'): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const album = { folder, width: Number(width) };
  const browser = await launchBrowser(['--disable-lcd-text']);
  try {
    for (const lang of ['zh', 'en'] as const)
      for (const look of ['light', 'dark', 'contrast'] as const)
        await takeAll(browser, built, album, lang, look);
  } finally {
    await browser.close();
  }
}

void main(...process.argv.slice(2));
