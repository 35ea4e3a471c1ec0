import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { openDocument } from '../../../src/workbench/page/open/openDocument';
import { openErrorCode } from '../../../src/workbench/page/open/OpenError';
import { stringsFor } from '../../../src/workbench/strings';
import { boxOf } from '../../../src/workbench/host/model';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('an .xlsx keeps values, formulas, formats, widths, merges, panes and sheets', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'First',
        rows: [
          ['0012', 5, true],
          [45000, null, null],
          [7, null, null],
        ],
        columns: [{ width: 20 }, {}, {}],
        cells: new Map([
          ['1,0', { value: 45000, style: { numFmt: 'yyyy-mm-dd' } }],
          [
            '0,1',
            {
              value: 5,
              style: {
                font: { bold: true, color: { rgb: 'FF0000' } },
                fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFEE00' } },
              },
            },
          ],
          ['2,1', { formula: 'B1*2', formulaResult: 10 }],
        ]),
        merges: [{ startRow: 4, startCol: 0, endRow: 5, endCol: 1 }],
        freezePane: { rows: 1 },
      },
      { name: 'Kept back', rows: [['x']], hidden: true },
    ],
  });
  const workbook = await openDocument('book.xlsx', bytes);
  expect(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
    ['First', 'Visible'],
    ['Kept back', 'Hidden'],
  ]);
  const [sheet] = workbook.sheets;
  expect(sheet!.values(boxOf(0, 0, 1, 3))).toEqual([['0012', 5, true]]);
  expect(sheet!.texts(boxOf(1, 0))).toEqual([['2023-03-15']]);
  expect(sheet!.format(0, 1)).toMatchObject({ bold: true, fill: '#FFEE00', fontColor: '#FF0000' });
  expect(sheet!.format(0, 0)).toMatchObject({ bold: false, fill: '' });
  expect(sheet!.formulas(boxOf(2, 1))).toEqual([['=B1*2']]);
  expect(sheet!.values(boxOf(2, 1))).toEqual([[10]]);
  expect(sheet!.lines.columnWidth(boxOf(0, 0))).toBeGreaterThan(
    sheet!.lines.columnWidth(boxOf(0, 1))!,
  );
  expect(sheet!.merges).toEqual([boxOf(4, 0, 2, 2)]);
  expect(sheet!.freezePanes).toMatchObject({ rows: 1, columns: 0 });
  expect(workbook.activeSheet).toBe(sheet);
});

test('an .xls keeps values, number formats and merges', async () => {
  const source = XLSX.utils.aoa_to_sheet([
    ['0012', 5],
    [45000, 1],
  ]);
  source['A2'] = { t: 'n', v: 45000, z: 'yyyy-mm-dd' };
  source['!merges'] = [XLSX.utils.decode_range('A4:B5')];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, source, '商品');
  const bytes = new Uint8Array(
    XLSX.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer,
  );
  const { sheets } = await openDocument('book.xls', bytes);
  expect(sheets.map((sheet) => sheet.name)).toEqual(['商品']);
  expect(sheets[0]!.values(boxOf(0, 0, 1, 2))).toEqual([['0012', 5]]);
  expect(sheets[0]!.texts(boxOf(1, 0))).toEqual([['2023-03-15']]);
  expect(sheets[0]!.merges).toEqual([boxOf(3, 0, 2, 2)]);
});

test('a .csv is read as Excel opens it, whatever its encoding', async () => {
  const { sheets } = await openDocument('商品:一.csv', utf8('名称,价格\n杯子,"1,200"\n盘,12.5\n'));
  expect(sheets[0]!.name).toBe('商品 一');
  expect(sheets[0]!.values(boxOf(1, 0, 2, 2))).toEqual([
    ['杯子', 1200],
    ['盘', 12.5],
  ]);
  const gb = Uint8Array.from([0xb1, 0xad, 0xd7, 0xd3, 0x2c, 0x31]);
  expect((await openDocument('gb.csv', gb)).sheets[0]!.values(boxOf(0, 0, 1, 2))).toEqual([
    ['杯子', 1],
  ]);
});

async function refusalOf(name: string, bytes: Uint8Array): Promise<string> {
  return openDocument(name, bytes).then(
    () => 'opened',
    (error: unknown) => openErrorCode(error),
  );
}

/** As Excel wraps what a password keeps shut. */
function wrapped(stream: string): Uint8Array {
  const file = XLSX.CFB as unknown as CompoundFiles;
  const container = file.utils.cfb_new();
  file.utils.cfb_add(container, stream, Buffer.from('secret'));
  return new Uint8Array(file.write(container, { type: 'buffer' }));
}

/** SheetJS has no types for this. */
interface CompoundFiles {
  readonly utils: { cfb_new(): object; cfb_add(file: object, path: string, bytes: Buffer): void };
  write(file: object, options: { type: 'buffer' }): Buffer;
}

test('a file that can not be opened is refused with the reason', async () => {
  const xlsx = await writeXlsx({ sheets: [{ name: 'A', rows: [['x'.repeat(2000), 2, 3]] }] });
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]);
  expect(await refusalOf('x.csv', utf8(''))).toBe('empty');
  expect(await refusalOf('x.csv', utf8('\n\n'))).toBe('empty');
  expect(await refusalOf('x.png', png)).toBe('notAWorkbook');
  expect(await refusalOf('x.pdf', utf8('%PDF-1.7 …'))).toBe('notAWorkbook');
  expect(await refusalOf('x.xls', utf8('<html><table></table></html>'))).toBe('notAWorkbook');
  expect(await refusalOf('x.docx', wrapped('/WordDocument'))).toBe('notAWorkbook');
  expect(await refusalOf('x.xlsx', wrapped('/EncryptedPackage'))).toBe('encrypted');
  expect(await refusalOf('x.xlsx', Uint8Array.from([0x50, 0x4b, 1, 2]))).toBe('damaged');
  for (const part of [0.3, 0.6, 0.95])
    expect(await refusalOf('x.xlsx', xlsx.subarray(0, xlsx.length * part))).toBe('damaged');
  const swapped = xlsx.map((byte, at) =>
    at < xlsx.length / 2 && at % 40 === 39 ? byte ^ 0x55 : byte,
  );
  expect(await refusalOf('x.xlsx', swapped)).toBe('damaged');
  expect(await refusalOf('ok.xlsx', xlsx)).toBe('opened');
});

test('every reason is one sentence or two that name the file, in both languages', () => {
  const codes = ['notAWorkbook', 'encrypted', 'tooBig', 'damaged', 'empty'] as const;
  for (const locale of ['zh-CN', 'en-US']) {
    const { cannotOpen, reasons } = stringsFor(locale).open;
    const said = codes.map((code) => cannotOpen('货.xlsx', reasons[code]));
    expect(new Set(said).size).toBe(codes.length);
    for (const text of said) expect(text).toMatch(/货\.xlsx.+[.。]$/);
  }
});

test.each(['products-zh.xlsx', 'products-en.xlsx', 'Products-2026-11-20.xls'])(
  'the sample %s opens',
  async (name) => {
    const { activeSheet } = await openDocument(name, readFileSync(`assets/samples/${name}`));
    expect(activeSheet.usedBox()!.rows).toBeGreaterThan(100);
  },
);
