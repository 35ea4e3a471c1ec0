import { findHeader } from '../../../src/catalogue';
import { PALETTE, readMarkCodes, RESULT_COLUMNS } from '../../../src/report';
import { removeMarks } from '../../../src/excel/remove/removeMarks';
import { boxOf, snapshot, type Sheet } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { markSheet } from './markSheet';

afterEach(closeExcel);

const ROWS = 12;
const grid = sampleGrid({ rows: ROWS, language: 'zh' });
const WIDTH = grid[0]!.length;
const OWN = RESULT_COLUMNS.length;
const header = findHeader(grid);
if (header.kind !== 'found') throw new Error('the sample has a header');
const FIELDS = header.columns.filter(({ field }) => field !== null);
const TITLE = FIELDS.find(({ field }) => field === 'title')!.column;
const INDUSTRY = FIELDS.find(({ field }) => field === 'industry')!.column;

const headerAt = (sheet: Sheet, column: number) => sheet.values(boxOf(0, column, 1, 1))[0]![0];

/** Every product cell is painted by the codes of its row, wherever both are. */
function expectPainted(sheet: Sheet, codes: number, moved: (column: number) => number): void {
  for (let row = 1; row <= ROWS; row++) {
    const [text] = sheet.values(boxOf(row, codes, 1, 1))[0]!;
    const marks = new Map(readMarkCodes(String(text)).map((mark) => [mark.field, mark.severity]));
    for (const { field, column } of FIELDS) {
      const severity = marks.get(field!);
      const wanted = severity && PALETTE.light[severity].fill;
      expect([row, field, sheet.painted(row, moved(column)).fill]).toEqual([row, field, wanted]);
    }
  }
}

test('right after the title, and away again: formulas, filter, widths and formats of the user survive', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  sheet.enter(boxOf(0, WIDTH + 2, 2, 1), [['合计'], [`=SUM(C2:F${ROWS + 1})`]]);
  sheet.lines.setColumnWidth(boxOf(0, TITLE + 1, 1, 2), 33);
  sheet.setFormat(boxOf(1, TITLE + 1, 3, 1), { fill: '#ABCDEF' });
  const industry = String(sheet.texts(boxOf(1, INDUSTRY, 1, 1))[0]![0]);
  sheet.autoFilter.apply(boxOf(0, 0, ROWS + 1, WIDTH), INDUSTRY, {
    filterOn: 'Values',
    values: [industry],
  });
  const before = snapshot(workbook);
  const beside = (column: number) => (column > TITLE ? column + OWN : column);
  for (const hasMoved of [true, undefined]) {
    const outcome = await markSheet({}, { besideTitle: true });
    expect(outcome).toEqual({ marks: 'new', rows: ROWS, ...(hasMoved && { hasMoved }) });
    expect(headerAt(sheet, TITLE + 1)).toBe('优品状态');
    expectPainted(sheet, TITLE + OWN, beside);
    expect(sheet.autoFilter.box?.columns).toBe(WIDTH + OWN);
    expect([...sheet.autoFilter.criteria.keys()]).toEqual([INDUSTRY + OWN]);
  }
  // New marks stay until they are removed.
  expect(await markSheet()).toEqual({ marks: 'new', rows: ROWS });
  expect(headerAt(sheet, TITLE + 1)).toBe('优品状态');
  expect(await markSheet({}, { moves: true })).toMatchObject({ hasMoved: true });
  expect(headerAt(sheet, WIDTH)).toBe('优品状态');
  expectPainted(sheet, WIDTH + OWN - 1, (column) => column);
  expect(await markSheet({}, { moves: true, besideTitle: true })).toMatchObject({ hasMoved: true });
  expectPainted(sheet, TITLE + OWN, beside);
  expect(headerAt(sheet, WIDTH + OWN)).toBe('');
  await removeMarks();
  expect(snapshot(workbook)).toEqual(before);
});

test.each(['the products', 'something else'] as const)(
  'where a table of %s is in the way they are right of the data, and that is said',
  async (whose) => {
    const { sheet } = await openExcel();
    fill(sheet, grid);
    const own = whose === 'the products';
    if (!own)
      sheet.enter(boxOf(ROWS + 4, 0, 2, 4), [
        ['a', 'b', 'c', 'd'],
        [1, 2, 3, 4],
      ]);
    sheet.tables.add(own ? boxOf(0, 0, ROWS + 1, WIDTH) : boxOf(ROWS + 4, 0, 2, 4), true);
    const outcome = await markSheet({}, { besideTitle: true });
    expect(outcome).toMatchObject({ marks: 'new', notBeside: true });
    expect(headerAt(sheet, WIDTH)).toBe('优品状态');
  },
);
