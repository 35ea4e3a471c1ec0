import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Lang } from '../../../src/strings';
import { launchBrowser } from '../../e2e/support/launchBrowser';
import { openShot, type Shot } from './openShot';
import { VIEWS } from './views';

/** Small enough that a README of it loads at once. */
const SIZE = { width: 960, height: 540 };

interface Film {
  readonly frames: Buffer[];
  /** How long each frame stands, in milliseconds. */
  readonly delays: number[];
}

/** The letters of the first column from A on whose first row is empty. */
const freeColumn = ({ page }: Shot): Promise<string> =>
  page.evaluate(() => {
    const letters = (n: number): string =>
      (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));
    let column = 0;
    while (window.workbench!.cell(`${letters(column)}1`).value !== '') column += 1;
    return letters(column);
  });

/** From a sheet as it is exported to a checked one, its problems, a product, and a formula. */
async function play(shot: Shot): Promise<Film> {
  const { page } = shot;
  const film: Film = { frames: [], delays: [] };
  const take = async (delay: number): Promise<void> => {
    film.frames.push(await page.screenshot({ animations: 'disabled' }));
    film.delays.push(delay);
  };
  await VIEWS.start(shot);
  await take(1800);
  await VIEWS.overview(shot);
  await take(2600);
  await VIEWS.problems(shot);
  await take(2600);
  await VIEWS.row(shot);
  await take(2600);
  const cell = `${await freeColumn(shot)}2`;
  await page.evaluate((at) => {
    window.workbench!.select(at);
  }, cell);
  await page.getByRole('grid').focus();
  for (const part of ['=YOUPIN', '.POOL', 'STATUS(', 'A2:AD2', ')']) {
    await page.keyboard.type(part);
    await take(350);
  }
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (at) => !['', '#BUSY!'].includes(String(window.workbench!.cell(at).value)),
    cell,
  );
  await take(3000);
  return film;
}

/** `npx tsx test/support/pictures/takeAnimation.ts [BUILT] [ALBUM]`: the moving picture of the README. */
async function main(built = 'dist', folder = 'docs/images'): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser(['--disable-lcd-text']);
  try {
    for (const lang of ['zh', 'en'] as const satisfies readonly Lang[]) {
      const setting = { built, lang, look: 'light', size: SIZE, paneWidth: 340 } as const;
      const shot = await openShot(browser, setting);
      const { frames, delays } = await play(shot);
      await shot.close();
      await sharp(frames, { join: { animated: true } })
        .webp({ quality: 80, effort: 6, loop: 0, delay: delays })
        .toFile(join(folder, `workbench-${lang}.webp`));
    }
  } finally {
    await browser.close();
  }
}

void main(...process.argv.slice(2));
