import { EVIDENCE_ROWS } from '../../../src/catalogue';
import { runExcel, type Result } from '../../../src/excel/gateway';
import { readTarget, type ReadOptions, type SheetData, type Target } from '../../../src/excel/read';
import { boxOf, type Sheet } from '../../../src/workbench/host/model';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';

// Large sheets on a busy machine.
jest.setTimeout(60_000);

afterEach(closeExcel);

const HEADER = ['产品ID', '产品标题', '价格'];
const row = (number: number): (string | number)[] => [`16000${number}`, `Bottle ${number}`, number];
const rows = (count: number): (string | number)[][] =>
  Array.from({ length: count }, (_, number) => row(number + 1));

const ask = (target: Target, options: ReadOptions = {}): Promise<Result<SheetData>> =>
  runExcel((context) => readTarget(context, target, options), { access: 'read' });

async function read(target: Target, options: ReadOptions = {}): Promise<SheetData> {
  const result = await ask(target, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

async function problem(target: Target, options: ReadOptions = {}): Promise<unknown> {
  const result = await ask(target, options);
  return result.ok ? 'it went well' : result.problem;
}

const ACTIVE: Target = { kind: 'activeSheet' };
const SELECTION: Target = { kind: 'selection' };

const makeTable = (sheet: Sheet, row: number, column: number, grid: readonly unknown[][]): void => {
  sheet.tables.add(boxOf(row, column, grid.length, grid[0]!.length), true, 'Products');
};

describe('a sheet', () => {
  test('with a preamble, blank rows and its data away from A1', async () => {
    const { sheet } = await openExcel();
    const grid = [['店铺报表'], [], HEADER, row(1), [], row(2)];
    sheet.name = '产品 1';
    fill(sheet, grid, 2, 3);
    const data = await read(ACTIVE);
    expect(data).toMatchObject({ name: '产品 1', firstRow: 2, firstColumn: 3, isProtected: false });
    expect(data.sheetId).toBe(sheet.id);
    expect(data.grid[3]).toEqual(row(1));
    expect(data.grid[4]).toEqual(['', '', '']);
    expect(data.grid).toHaveLength(6);
    expect(data.head).toBeUndefined();
  });

  test('by name and by id, though another is active', async () => {
    const { workbook } = await openExcel();
    const other = workbook.addSheet('other');
    fill(other, [HEADER, row(7)]);
    for (const sheet of ['other', other.id]) {
      expect((await read({ kind: 'sheet', sheet })).grid[1]).toEqual(row(7));
    }
  });

  test('that is not there', async () => {
    await openExcel();
    expect(await problem({ kind: 'sheet', sheet: 'gone' })).toMatchObject({ code: 'sheetGone' });
    expect(await problem({ kind: 'table', table: 'gone' })).toMatchObject({ code: 'tableGone' });
  });

  test('that is empty, or has formats only', async () => {
    const { sheet } = await openExcel();
    expect(await problem(ACTIVE)).toEqual({ code: 'emptySheet', sheet: 'Sheet1' });
    sheet.setFormat(boxOf(5, 5), { fill: '#FF0000' });
    expect(await problem(ACTIVE)).toEqual({ code: 'emptySheet', sheet: 'Sheet1' });
  });

  test('errors are texts, dates are serials, blank rows and columns at the end are cut', async () => {
    const { sheet } = await openExcel();
    fill(sheet, [HEADER]);
    sheet.enter(boxOf(1, 0, 1, 3), [['=NA()', '=1/0', '2026-01-31']]);
    sheet.enterNumberFormats(boxOf(1, 2), [['yyyy-mm-dd']]);
    fill(sheet, [[' ', ' ', ' ', ' ']], 3);
    const { grid } = await read(ACTIVE);
    expect(grid).toHaveLength(2);
    expect(grid[1]).toEqual(['#N/A', '#DIV/0!', 46053]);
  });

  test('hidden and filtered rows count', async () => {
    const { sheet } = await openExcel();
    fill(sheet, [HEADER, ...rows(3)]);
    sheet.lines.setRowsHidden(boxOf(2, 0, 1, 1), true);
    expect((await read(ACTIVE)).grid).toHaveLength(4);
  });

  test('a protected one is read, and says so', async () => {
    const { sheet } = await openExcel();
    fill(sheet, [HEADER, row(1)]);
    sheet.protection.protect();
    expect(await read(ACTIVE)).toMatchObject({ isProtected: true });
  });

  test('merged headers, counted from the data', async () => {
    const { sheet } = await openExcel();
    fill(sheet, [['产品', '', '交易'], HEADER, row(1)], 4, 2);
    sheet.merge(boxOf(4, 2, 1, 2));
    expect((await read(ACTIVE)).merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test('merged cells are asked for only where there may be some', async () => {
    const { sheet, faults } = await openExcel();
    let asked = 0;
    faults.add({
      when: ({ ObjectPaths }) => {
        const names = Object.values(ObjectPaths).map(({ Name }) => Name);
        if (names.includes('GetMergedAreasOrNullObject')) asked++;
        return false;
      },
      outcome: 'no answer',
    });
    const headOnly = { headOnly: true };
    fill(sheet, [HEADER, row(1), row(2)]);
    await read(ACTIVE);
    expect(asked).toBe(0);
    // A blank cell of a product is none of a formula's business; a blank one in the header is.
    fill(sheet, [['1600', '', 3]], 3);
    await read(ACTIVE, headOnly);
    expect(asked).toBe(0);
    await read(ACTIVE);
    expect(asked).toBe(1);
    sheet.insert(boxOf(0, 0, 1, 16_384), 'Down');
    fill(sheet, [['交易', '', '']], 0);
    await read(ACTIVE, headOnly);
    expect(asked).toBe(2);
    sheet.tables.add(boxOf(1, 0, 4, 3), true);
    await read({ kind: 'table', table: 'Table1' });
    expect(asked).toBe(2);
  });

  test('an older Excel tells no merged areas, and is read all the same', async () => {
    const { sheet } = await openExcel({ apiLevel: '1.9' });
    fill(sheet, [['产品', ''], HEADER, row(1)]);
    sheet.merge(boxOf(0, 0, 1, 2));
    expect(await read(ACTIVE)).toMatchObject({ merges: [] });
    expect((await read(SELECTION)).grid).toHaveLength(1);
  });
});

describe('a table', () => {
  test('its header and body, without totals, whatever is around it', async () => {
    const { sheet } = await openExcel();
    const grid = [HEADER, ...rows(3)];
    fill(sheet, [['note']]);
    fill(sheet, grid, 3, 1);
    makeTable(sheet, 3, 1, grid);
    sheet.tables.list[0]!.showTotals = true;
    const data = await read({ kind: 'table', table: 'Products' });
    expect(data.grid).toEqual(grid);
    expect(data).toMatchObject({ firstRow: 3, firstColumn: 1 });
    expect(data.table).toMatchObject({
      name: 'Products',
      rowCount: 4,
      hasHeader: true,
      hasTotals: true,
    });
  });

  test('a sheet that is mostly one table is read as that table', async () => {
    const { sheet } = await openExcel();
    const grid = [HEADER, ...rows(20)];
    fill(sheet, [['title'], []]);
    fill(sheet, grid, 2);
    makeTable(sheet, 2, 0, grid);
    fill(sheet, [['made on Monday']], 24);
    const data = await read(ACTIVE);
    expect(data.grid).toEqual(grid);
    expect(data.table?.name).toBe('Products');
  });

  test('a sheet with a small table beside its data is read whole', async () => {
    const { sheet } = await openExcel();
    fill(sheet, [HEADER, ...rows(20)]);
    fill(sheet, [['a'], [1]], 0, 5);
    makeTable(sheet, 0, 5, [['a'], [1]]);
    const data = await read(ACTIVE);
    expect(data.table).toBeUndefined();
    expect(data.grid[0]).toEqual([...HEADER, '', '', 'a']);
  });
});

describe('a selection', () => {
  test('means its rows in their whole width, with the head of the sheet', async () => {
    const { workbook, sheet } = await openExcel();
    const grid = [['title'], HEADER, ...rows(50)];
    fill(sheet, grid, 1);
    workbook.select(sheet, [boxOf(41, 1, 2, 1)]);
    const data = await read(SELECTION);
    expect(data.grid).toEqual([row(39), row(40)]);
    expect(data.firstRow).toBe(41);
    expect(data.head?.firstRow).toBe(1);
    expect(data.head?.grid[1]).toEqual(HEADER);
  });

  test('in a table: the head of the table', async () => {
    const { workbook, sheet } = await openExcel();
    const grid = [HEADER, ...rows(50)];
    fill(sheet, [['title']]);
    fill(sheet, grid, 3);
    makeTable(sheet, 3, 0, grid);
    workbook.select(sheet, [boxOf(50, 2, 1, 1)]);
    const data = await read(SELECTION);
    expect(data.grid).toEqual([row(47)]);
    expect(data.head).toMatchObject({ firstRow: 3 });
    expect(data.head?.grid[0]).toEqual(HEADER);
    expect(data.table?.name).toBe('Products');
  });

  test('of whole columns is all rows', async () => {
    const { workbook, sheet } = await openExcel();
    fill(sheet, [HEADER, ...rows(5)]);
    workbook.select(sheet, [boxOf(0, 1, 1_048_576, 1)]);
    expect((await read(SELECTION)).grid).toEqual([HEADER, ...rows(5)]);
  });

  test('of several areas is refused', async () => {
    const { workbook, sheet } = await openExcel();
    fill(sheet, [HEADER, ...rows(5)]);
    workbook.select(sheet, [boxOf(1, 1), boxOf(3, 1)]);
    expect(await problem(SELECTION)).toMatchObject({ code: 'severalAreas' });
  });

  test('below the data is refused', async () => {
    const { workbook, sheet } = await openExcel();
    fill(sheet, [HEADER, ...rows(5)]);
    workbook.select(sheet, [boxOf(100, 1)]);
    expect(await problem(SELECTION)).toEqual({ code: 'selectionOutside', sheet: 'Sheet1' });
  });
});

describe('our own columns', () => {
  const own = (columns: number[]): ReadOptions => ({ ownColumns: () => () => columns });

  test('at the right edge are not read; between others they are blank', async () => {
    const { sheet } = await openExcel();
    fill(sheet, [
      ['产品ID', 'ours', '价格', 'ours', 'ours'],
      ['1', 'x', 5, 'y', 'z'],
    ]);
    const data = await read(ACTIVE, own([1, 3, 4]));
    expect(data.grid).toEqual([
      ['产品ID', '', '价格'],
      ['1', '', 5],
    ]);
    expect(data.ours).toEqual([1, 3, 4]);
  });

  test('alone are no data', async () => {
    const { sheet } = await openExcel();
    fill(sheet, [['ours'], ['x']], 0, 3);
    expect(await problem(ACTIVE, own([3]))).toEqual({ code: 'emptySheet', sheet: 'Sheet1' });
  });

  test('are asked for in the first request', async () => {
    const { workbook, sheet, counters } = await openExcel();
    fill(sheet, [
      [...HEADER, 'ours'],
      [...row(1), 'x'],
    ]);
    workbook.addName('mine', '=Sheet1!$D$1', { visible: false });
    counters.reset();
    const data = await read(ACTIVE, {
      ownColumns: (context) => {
        const range = context.workbook.names.getItem('mine').getRange();
        range.load('columnIndex');
        return () => [range.columnIndex];
      },
    });
    expect(data.grid[0]).toEqual(HEADER);
    expect(counters.syncs).toBe(2);
  });
});

describe('size', () => {
  test('100,000 rows: one request for each four megabytes, and two', async () => {
    const { sheet, counters } = await openExcel();
    const grid = [HEADER, ...rows(100_000)];
    fill(sheet, grid);
    const reports: number[] = [];
    counters.reset();
    const data = await read(ACTIVE, { onProgress: ({ done }) => reports.push(done) });
    expect(data.grid).toEqual(grid);
    const bytes = Buffer.byteLength(JSON.stringify(grid));
    expect(counters.syncs).toBeLessThanOrEqual(Math.ceil(bytes / 4_000_000) + 2);
    expect(counters.largestResponse).toBeLessThan(5_000_000);
    expect(reports.at(-1)).toBe(100_001);
    expect([...reports].sort((a, b) => a - b)).toEqual(reports);
  });

  test('rows that are longer further down: the answers get smaller, nothing is lost', async () => {
    const { sheet } = await openExcel({ limits: { responseBytes: 60_000 } });
    const long = Array.from({ length: 40 }, (_, n) => [`1600${n}`, '长'.repeat(3_000), n]);
    const grid = [HEADER, ...rows(300), ...long];
    fill(sheet, grid);
    expect((await read(ACTIVE)).grid).toEqual(grid);
  });

  test('long cells from the first row on', async () => {
    const { sheet } = await openExcel({ limits: { responseBytes: 60_000 } });
    const grid = [HEADER, ...rows(30).map(([id, , n]) => [id!, '长'.repeat(5_000), n!])];
    fill(sheet, grid);
    sheet.merge(boxOf(0, 0, 1, 2));
    const data = await read(ACTIVE);
    expect(data.grid.slice(1)).toEqual(grid.slice(1));
    expect(data.merges).toHaveLength(1);
  });

  test('Excel answers null without an error: asked for in smaller parts', async () => {
    const { sheet } = await openExcel({ limits: { cellsPerRead: 250 } });
    const grid = [HEADER, ...rows(400)];
    fill(sheet, grid);
    expect((await read(ACTIVE)).grid).toEqual(grid);
  });

  test('a row that is too large for any answer: its place', async () => {
    const { sheet } = await openExcel({ limits: { responseBytes: 20_000 } });
    fill(sheet, [HEADER, ...rows(3), ['1', 'x'.repeat(30_000), 1]], 4, 1);
    expect(await problem(ACTIVE)).toMatchObject({ code: 'tooLarge', cell: 'B9' });
  });

  test('only the head is read where only that is wanted', async () => {
    const { sheet, counters } = await openExcel();
    fill(sheet, [HEADER, ...rows(EVIDENCE_ROWS + 1)]);
    counters.reset();
    expect((await read(ACTIVE, { headOnly: true })).grid).toHaveLength(EVIDENCE_ROWS);
    expect(counters.syncs).toBe(2);
  });
});

test('cancelled between two requests', async () => {
  const { sheet } = await openExcel({ limits: { responseBytes: 20_000 } });
  fill(sheet, [HEADER, ...rows(5_000)]);
  const stop = new AbortController();
  const answer = await problem(ACTIVE, {
    signal: stop.signal,
    onProgress: () => {
      stop.abort();
    },
  });
  expect(answer).toEqual({ code: 'cancelled' });
});

test('the sheet is deleted while it is read', async () => {
  const { workbook, sheet } = await openExcel({ limits: { responseBytes: 20_000 } });
  workbook.addSheet('other');
  fill(sheet, [HEADER, ...rows(5_000)]);
  const answer = await problem(ACTIVE, {
    onProgress: () => {
      if (sheet.alive) sheet.delete();
    },
  });
  expect(answer).toMatchObject({ code: 'sheetGone' });
});
