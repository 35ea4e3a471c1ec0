import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../machine/launchBrowser';
import { openShot, type Setting, type Shot } from './openShot';
import { VIEWS } from './views';

const SIZE = { width: 1366, height: 1000 };
/** Of a picture of the whole workbench: small enough for a document. */
const SMALL = { width: 1180, height: 720 };

/** The grid's canvas follows the window, and what is selected, in its own time. */
const GRID_SETTLES_MS = 1_500;

/** Pictures of every view, and of the whole workbench unless in high contrast, into a folder. */
async function takeAll(shot: Shot, { lang, look }: Setting, folder: string): Promise<void> {
  const { page, frame } = shot;
  const path = (name: string): string =>
    join(folder, `${name}-${lang}${look === 'light' ? '' : `-${look}`}.png`);
  for (const [name, go] of Object.entries(VIEWS)) {
    await go(shot);
    await page.evaluate(() => document.fonts.ready);
    await frame.screenshot({ path: path(name), animations: 'disabled' });
    if (name === 'problems' && look !== 'contrast') {
      await page.setViewportSize(SMALL);
      await page.waitForTimeout(GRID_SETTLES_MS);
      await page.evaluate(() => {
        // What is selected already is not brought into view again.
        const { selected } = window.workbench!;
        window.workbench!.select('A1');
        window.workbench!.select(selected);
      });
      await page.waitForTimeout(GRID_SETTLES_MS);
      await page.screenshot({ path: path('workbench') });
      await page.setViewportSize(SIZE);
    }
  }
}

/**
 * `npx tsx test/support/pictures/takePictures.ts [BUILT] [ALBUM] [WIDTH]`: of what `npm start` has built,
 * or of another folder; for the documents, or into a folder of one's own; 360 pixels wide, or as given.
 */
async function main(built = 'dist', folder = 'docs/images', width = '360'): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser(['--disable-lcd-text']);
  try {
    for (const lang of ['zh', 'en'] as const)
      for (const look of ['light', 'dark', 'contrast'] as const) {
        const setting = { built, lang, look, size: SIZE, paneWidth: Number(width) };
        const shot = await openShot(browser, setting);
        await takeAll(shot, setting, folder);
        await shot.close();
      }
  } finally {
    await browser.close();
  }
}

void main(...process.argv.slice(2));
