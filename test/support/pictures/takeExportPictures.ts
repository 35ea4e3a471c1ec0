import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, writeFile } from '@e965/xlsx';
import type { Browser } from 'playwright-core';
import type { FieldKey } from '../../../src/fields';
import { text, type Lang } from '../../../src/strings';
import { launchBrowser } from '../machine/launchBrowser';
import { SAMPLE_FIELDS } from '../sampleFields';
import { sampleGrid } from '../sampleSheet';
import { openShot } from './openShot';
import { VIEWS } from './views';

const EXPORT = 'Products-2026-11-20.xls';
const SIZE = { width: 1366, height: 860 };

/** What the export has is not on the seller's sheet. */
const EXPORTED: readonly FieldKey[] = ['exposure', 'visitors', 'inquiries', 'payingBuyers'];

const SHEET = { zh: '商品', en: 'Products' } as const satisfies Record<Lang, string>;

/** The sample of the export's products as their seller keeps it. */
function writeOwn(folder: string, lang: Lang): string {
  const fields = SAMPLE_FIELDS.filter((field) => !EXPORTED.includes(field));
  const rows = sampleGrid({ rows: 200, language: lang, fields });
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  utils.book_append_sheet(book, sheet, SHEET[lang]);
  const path = join(folder, `products-${lang}.xlsx`);
  writeFile(book, path);
  return path;
}

/** The pane before and after an export was added and used. */
async function takeBoth(browser: Browser, lang: Lang, built: string, folder: string) {
  const own = mkdtempSync(join(tmpdir(), 'youpin-shot-'));
  const setting = { built, lang, look: 'light', size: SIZE, paneWidth: 360 } as const;
  const shot = await openShot(browser, { ...setting, document: writeOwn(own, lang) });
  const { pane, frame } = shot;
  const button = (key: 'pane.partners.use' | 'pane.partners.stop') =>
    pane.getByRole('button', { name: text(lang, key), exact: true });
  const take = async (when: 'before' | 'after') => {
    const path = join(folder, `export-${when}-${lang}.png`);
    await pane.evaluate(() => document.fonts.ready);
    await frame.screenshot({ path, animations: 'disabled' });
  };
  await VIEWS.overview(shot);
  await take('before');
  const buffer = readFileSync(`assets/samples/${EXPORT}`);
  const file = { name: EXPORT, mimeType: 'application/vnd.ms-excel', buffer };
  await pane.locator('input[type=file]').setInputFiles(file);
  await button('pane.partners.use').click();
  await button('pane.partners.stop').waitFor();
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  await pane.evaluate(() => {
    for (const each of document.querySelectorAll('*')) each.scrollTop = 0;
  });
  await take('after');
  await shot.close();
  rmSync(own, { recursive: true });
}

/** `npx tsx test/support/pictures/takeExportPictures.ts [BUILT] [ALBUM]`: what an export of the back office adds. */
async function main(built = 'dist', folder = 'docs/images'): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser(['--disable-lcd-text']);
  try {
    for (const lang of ['zh', 'en'] as const) await takeBoth(browser, lang, built, folder);
  } finally {
    await browser.close();
  }
}

void main(...process.argv.slice(2));
