import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { type Cell, writeXlsx } from 'hucre/xlsx';
import type { Grid } from '../../src/catalogue';
import type { FieldKey } from '../../src/fields';
import { officialExport } from './officialExport';
import { SAMPLE_FIELDS } from './sampleFields';
import { sampleGrid } from './sampleSheet';

/** Columns with long texts, in characters. */
const WIDTHS: Partial<Record<FieldKey, number>> = {
  productId: 16,
  title: 48,
  category: 28,
  price: 18,
  priceTiers: 30,
  keywords: 40,
  sellingPoints: 40,
  certificates: 32,
  certificateExpiry: 26,
};

/** Writes the samples of assets/samples, the same bytes' worth of cells every time. */
async function writeSamples(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const zh = { rows: 200, language: 'zh' } as const;
  await writeWorkbook(
    join(folder, 'products-zh.xlsx'),
    '商品',
    sampleGrid({ ...zh, fields: SAMPLE_FIELDS }),
  );
  await writeWorkbook(
    join(folder, 'products-en.xlsx'),
    'Products',
    sampleGrid({ rows: 120, language: 'en', seed: 7, fields: SAMPLE_FIELDS }),
  );
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet(officialExport(zh).map((row) => [...row])),
    'Sheet1',
  );
  for (const language of ['zh', 'en'] as const) {
    const rows = sampleGrid({ rows: 24, language, fields: SAMPLE_FIELDS });
    writeFileSync(join(folder, `try-${language}.json`), `${JSON.stringify(rows)}\n`);
  }
  writeFileSync(
    join(folder, 'Products-2026-11-20.xls'),
    write(book, { bookType: 'biff8', type: 'buffer' }) as Uint8Array,
  );
}

async function writeWorkbook(path: string, name: string, grid: Grid): Promise<void> {
  const rows = grid.map((row) => [...row]);
  const columns = SAMPLE_FIELDS.map((field) => ({ width: WIDTHS[field] ?? 12 }));
  writeFileSync(
    path,
    await writeXlsx({
      sheets: [
        { name, rows, columns, cells: dateCells(grid), freezePane: { rows: 1, columns: 2 } },
      ],
    }),
  );
}

/** Days are numbers in a file: their cells say that they are shown as dates. */
function dateCells(grid: Grid): Map<string, Partial<Cell>> {
  const column = SAMPLE_FIELDS.indexOf('listedOn');
  const days = grid.flatMap((cells, row) => {
    const value = cells[column];
    return typeof value === 'number' ? [[row, value] as const] : [];
  });
  return new Map(
    days.map(([row, value]) => [`${row},${column}`, { value, style: { numFmt: 'yyyy-mm-dd' } }]),
  );
}

void writeSamples(join(__dirname, '../../assets/samples'));
