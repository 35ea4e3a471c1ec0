import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../machine/launchBrowser';
import { openShot } from './openShot';
import { VIEWS } from './views';

/** What the store asks of a screenshot. */
const SCREEN = { width: 1366, height: 768 };

/** Views that are shown in the store, which takes one to five. */
const SHOWN = ['overview', 'problems', 'row'] as const;

/** The grid's canvas follows what is selected in its own time. */
const GRID_SETTLES_MS = 1_500;

const PICTURE = readFileSync('assets/icons/source/app.svg', 'utf8');

/** Pictures of the product, in pixels a side: for the store's page, and for the app package. */
const SQUARES = [
  { name: 'logo-300', side: 300, svg: PICTURE },
  { name: 'color', side: 192, svg: PICTURE },
  // The app package asks for white on nothing.
  {
    name: 'outline',
    side: 32,
    svg: PICTURE.replace(/<rect[^>]*>/, '').replaceAll(/stroke="#\w+"/g, 'stroke="#ffffff"'),
  },
] as const;

async function takeSquares(browser: Browser, folder: string): Promise<void> {
  for (const { name, side, svg } of SQUARES) {
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
    await page.close();
  }
}

async function takeScreens(
  browser: Browser,
  lang: 'zh' | 'en',
  built: string,
  folder: string,
): Promise<void> {
  const setting = { built, lang, look: 'light', size: SCREEN, paneWidth: 380 } as const;
  const shot = await openShot(browser, setting);
  const { page } = shot;
  for (const [name, go] of Object.entries(VIEWS)) {
    await go(shot);
    const at = SHOWN.findIndex((shown) => shown === name);
    if (at < 0) continue;
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(GRID_SETTLES_MS);
    const path = join(folder, `screenshot-${at + 1}-${lang}.png`);
    await page.screenshot({ path, animations: 'disabled' });
  }
  await shot.close();
}

/**
 * `npx tsx test/support/pictures/takeStorePictures.ts [BUILT] [ALBUM]`: the pictures that the store and the app
 * package ask for, of what `npm start` has built.
 */
async function main(built = 'dist', folder = 'assets/store'): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser(['--disable-lcd-text']);
  try {
    await takeSquares(browser, folder);
    for (const lang of ['zh', 'en'] as const) await takeScreens(browser, lang, built, folder);
  } finally {
    await browser.close();
  }
}

void main(...process.argv.slice(2));
