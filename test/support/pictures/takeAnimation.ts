import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { columnLetters } from '../../../src/catalogue';
import type { Lang } from '../../../src/strings';
import { launchBrowser } from '../machine/launchBrowser';
import { animatedWebp, type AnimationFrame } from './animatedWebp';
import { changedBox, type PixelBox } from './changedBox';
import { openShot, type Shot } from './openShot';
import { VIEWS } from './views';

/** Small enough that a README of it loads at once. */
const SIZE = { width: 1180, height: 720 };

/** Of the pictures, from 0 to 1. */
const QUALITY = 0.8;

/** A part of a picture, as a WebP that the browser's own encoder makes. */
async function webpOf({ page }: Shot, png: Buffer, box: PixelBox): Promise<Buffer> {
  const coded = await page.evaluate(
    async ([source, { x, y, width, height }, quality]) => {
      const bytes = Uint8Array.from(atob(source), (one) => one.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      canvas.getContext('2d', { alpha: false })!.drawImage(image, -x, -y);
      return canvas.toDataURL('image/webp', quality).split(',')[1]!;
    },
    [png.toString('base64'), box, QUALITY] as const,
  );
  return Buffer.from(coded, 'base64');
}

/** The number of the first column, from 1, whose first row is empty. */
async function freeColumn({ page }: Shot): Promise<number> {
  for (let column = 1; ; column += 1) {
    const head = `${columnLetters(column)}1`;
    if ((await page.evaluate((at) => window.workbench!.cell(at).value, head)) === '') return column;
  }
}

/** Selects a cell, and shows it with what is right of it. */
async function selectBeside({ page }: Shot, column: number, row: number): Promise<string> {
  const cell = `${columnLetters(column)}${row}`;
  for (const at of [`${columnLetters(column + 4)}${row}`, cell])
    await page.evaluate((place) => {
      window.workbench!.select(place);
    }, at);
  return cell;
}

/** From a sheet as it is exported to a checked one, its problems, a product, and a formula. */
async function play(shot: Shot): Promise<AnimationFrame[]> {
  const { page } = shot;
  const film: AnimationFrame[] = [];
  let last: PNG | undefined;
  const take = async (delay: number): Promise<void> => {
    const png = await page.screenshot({ animations: 'disabled' });
    const pixels = PNG.sync.read(png);
    const box = changedBox(pixels, last);
    film.push({ picture: await webpOf(shot, png, box), box, delay });
    last = pixels;
  };
  await VIEWS.start(shot);
  const lastColumn = columnLetters((await freeColumn(shot)) - 1);
  await take(1800);
  await VIEWS.overview(shot);
  await take(2600);
  await VIEWS.problems(shot);
  await take(2600);
  await VIEWS.row(shot);
  await take(2600);
  const cell = await selectBeside(shot, await freeColumn(shot), 2);
  await page.getByRole('grid').focus();
  for (const part of ['=YOUPIN', '.POOL', 'STATUS(', `A2:${lastColumn}2`, ')']) {
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
      const film = await play(shot);
      await shot.close();
      writeFileSync(join(folder, `workbench-${lang}.webp`), animatedWebp(SIZE, film));
    }
  } finally {
    await browser.close();
  }
}

void main(...process.argv.slice(2));
