import { findHeader } from '../../../src/catalogue';
import { PALETTE, readMarkCodes, RESULT_COLUMNS } from '../../../src/report';
import { removeMarks } from '../../../src/excel/remove/removeMarks';
import { boxOf, snapshot, type Sheet } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { markSheet } from './markSheet';

afterEach(closeExcel);

const ROWS = 40;
const grid = sampleGrid({ rows: ROWS, language: 'zh' });
const WIDTH = grid[0]!.length;
const header = findHeader(grid);
const TITLE =
  header.kind === 'found' ? header.columns.find(({ field }) => field === 'title')!.column : -1;

/** Without the ids that Excel gives to conditional formats. */
const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'id' ? undefined : each)));

const headerOf = (sheet: Sheet, column: number, count = 5, row = 0) =>
  sheet.values(boxOf(row, column, 1, count))[0];

describe('marking a plain sheet', () => {
  test('puts five columns beside the data, the last one hidden', async () => {
    const { sheet } = await openExcel();
    fill(sheet, grid);
    expect(await markSheet()).toEqual({ marks: 'new', rows: ROWS });
    expect(headerOf(sheet, WIDTH)).toEqual([
      '优品状态',
      '差距',
      '商品治理问题',
      '证书',
      expect.any(String),
    ]);
    const hidden = RESULT_COLUMNS.map((_, at) => sheet.lines.isColumnHidden(WIDTH + at));
    expect(hidden).toEqual([false, false, false, false, true]);
    expect(sheet.values(boxOf(1, WIDTH, ROWS, 1)).every(([status]) => status !== '')).toBe(true);
  });

  test('marked again, rows whose products are gone lose what was said of them', async () => {
    const { sheet } = await openExcel();
    fill(sheet, grid);
    await markSheet();
    sheet.enter(
      boxOf(ROWS - 1, 0, 2, WIDTH),
      [1, 2].map(() => new Array<string>(WIDTH).fill('')),
    );
    expect(await markSheet()).toMatchObject({ rows: ROWS - 2 });
    expect(
      sheet
        .values(boxOf(ROWS - 1, WIDTH, 2, 5))
        .flat()
        .join(''),
    ).toBe('');
    expect(sheet.values(boxOf(ROWS - 2, WIDTH, 1, 1))).not.toEqual([['']]);
  });

  test('paints each cell by the worst code of its own row, and nothing else', async () => {
    const { sheet } = await openExcel();
    fill(sheet, grid);
    await markSheet();
    const codes = sheet.values(boxOf(1, WIDTH + 4, ROWS, 1)).map(([text]) => String(text));
    codes.forEach((text, at) => {
      const mark = readMarkCodes(text).find(({ field }) => field === 'title');
      expect(sheet.painted(at + 1, TITLE).fill).toBe(mark && PALETTE.light[mark.severity].fill);
    });
    expect(codes.some((text) => text.includes('|title'))).toBe(true);
  });

  test('marking twice does not double, and removing leaves what was there', async () => {
    const { workbook, sheet } = await openExcel();
    fill(sheet, grid);
    const before = snapshot(workbook);
    await markSheet();
    const once = snapshot(workbook);
    await markSheet();
    const twice = snapshot(workbook);
    expect(withoutIds(twice.sheets)).toEqual(withoutIds(once.sheets));
    expect(await removeMarks()).toEqual({ ok: true, value: { sheets: 1, formatsLeft: 0 } });
    expect(snapshot(workbook)).toEqual(before);
  });
});
