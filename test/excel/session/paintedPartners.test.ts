import type { RawCell } from '../../../src/catalogue';
import { PALETTE, readMarkCodes, RESULT_COLUMNS } from '../../../src/report';
import { boxOf, snapshot, type Sheet } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { fill } from '../gateway/openExcel';
import { closeSheet, openSheet, until, type OpenSheet } from './openSheet';

afterEach(closeSheet);

const ROWS = 6;
const own = sampleGrid({
  rows: ROWS,
  language: 'zh',
  fields: ['productId', 'title', 'category', 'markets', 'price', 'moq', 'leadTimeDays'],
});
const WIDTH = own[0]!.length;
const CODES = WIDTH + RESULT_COLUMNS.length - 1;
const idAt = (row: number) => own[row]![0]!;

/** Titles that break a rule; one ID is a number, and one is in two rows, of which the first counts. */
const TITLES: readonly (readonly RawCell[])[] = [
  ['导出时间：2026-11-20'],
  ['产品ID', '标题', '曝光量'],
  [idAt(3), 'bad title', 30],
  [Number(idAt(1)), 'bad title', 10],
  [idAt(3), 'bad title', 31],
  ['1699999999999', 'bad title', 5],
];

const fills = (sheet: Sheet, column: number, from: number, rows: number) =>
  Array.from({ length: rows }, (_, at) => sheet.painted(from + at, column).fill);

interface Painting extends OpenSheet {
  readonly other: Sheet;
}

async function joined(): Promise<Painting> {
  const excel = await openSheet({ cells: own });
  const other = excel.workbook.addSheet("O'Brien 数据");
  fill(other, TITLES);
  await excel.session.check();
  await excel.session.usePartner(other.id, { use: true, wins: true });
  return { ...excel, other };
}

/** Fails unless titles are painted where they count: those of the other sheet, of products without one their own. */
function expectPainted({ sheet, other }: Painting, row: number): void {
  const codes = sheet.values(boxOf(1, CODES, ROWS, 1)).map(([text]) => readMarkCodes(String(text)));
  const marked = codes.map((marks) => marks.find(({ field }) => field === 'title'));
  const fillOf = (at: number, number: number | undefined) => {
    const mark = marked[at - 1];
    return mark?.sheet === number && mark && PALETTE.light[mark.severity].fill;
  };
  expect(marked[0]).toMatchObject({ sheet: 1 });
  const here = Array.from({ length: ROWS }, (_, at) => fillOf(at + 1, undefined) || undefined);
  expect(fills(sheet, 1, 1, ROWS)).toEqual(here);
  const there = [fillOf(3, 1), fillOf(1, 1), undefined, undefined];
  expect(there[0]).toBeDefined();
  expect(fills(other, 1, row, 4)).toEqual(there);
}

test('cells of another sheet are painted only once that is asked for, and go with the marks', async () => {
  const book = await joined();
  const { session, sheet, other, workbook } = book;
  expect(other.conditionalFormats.list).toEqual([]);
  const before = snapshot(workbook).sheets[1];
  await session.mark({}, true);
  expect(session.state().done).not.toHaveProperty('undone');
  expect(session.state().present.paintsPartners).toEqual([sheet.id]);
  expectPainted(book, 2);
  const formats = other.conditionalFormats.list.length;
  // Neither lost nor doubled by another check, a sort, new rows, another name, or marks of its own.
  sheet.sort(boxOf(0, 0, ROWS + 1, CODES + 1), [{ key: 1, ascending: true }], { hasHeaders: true });
  other.name = '新名';
  await session.check();
  expect(other.conditionalFormats.list).toHaveLength(formats);
  const painted = fills(other, 1, 2, 4);
  expect(painted.map((fill) => fill !== undefined)).toEqual([true, true, false, false]);
  await session.check({ target: { kind: 'sheet', sheet: other.id } });
  await session.check({ target: { kind: 'sheet', sheet: sheet.id } });
  const lent = other.conditionalFormats.list.filter(({ rule }) =>
    JSON.stringify(rule).includes('INDEX('),
  );
  expect(lent).toHaveLength(formats);
  for (const { rule } of lent) expect(JSON.stringify(rule).length).toBeLessThan(255);
  await session.removeMarks();
  expect({ ...snapshot(workbook).sheets[1], name: before!.name }).toEqual(before);
  await session.mark({}, true);
  await session.mark({}, false);
  expect({ ...snapshot(workbook).sheets[1], name: before!.name }).toEqual(before);
  expect(session.state().present.paintsPartners).toBeUndefined();
});

test('a sheet that is protected, used no more or gone keeps or loses its colours, and that is said', async () => {
  const { session, sheet, other } = await joined();
  const formats = () => other.conditionalFormats.list.length;
  other.protection.protect();
  await session.mark({}, true);
  expect(session.state().done).toMatchObject({ undone: [{ why: 'partnersLeft', count: 1 }] });
  expect(formats()).toBe(0);
  other.protection.unprotect();
  await session.check();
  expect(formats()).toBeGreaterThan(0);
  await session.usePartner(other.id, { use: false });
  expect(session.state().problem).toBeUndefined();
  expect(formats()).toBe(0);
  await session.usePartner(other.id, { use: true });
  expect(formats()).toBeGreaterThan(0);
  other.delete();
  await until(session, ({ check }) => check!.joined === undefined);
  expect(sheet.values(boxOf(1, CODES, ROWS, 1)).join()).not.toMatch(/title\d/);
});
