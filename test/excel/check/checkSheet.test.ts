import { buildCatalogue, findHeader, layoutOf, type Grid } from '../../../src/catalogue';
import { createEvaluator, type Verdict } from '../../../src/evaluator';
import {
  checkSheet,
  evaluatorFor,
  type CheckOptions,
  type CheckResult,
} from '../../../src/excel/check';
import { runExcel } from '../../../src/excel/gateway';
import { rememberMapping } from '../../../src/excel/mapping';
import { queueSave, readStore } from '../../../src/excel/store';
import { hashRulebook, loadDefault } from '../../../src/rulebook';
import { boxOf } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';

// Large sheets on a busy machine.
jest.setTimeout(60_000);

afterEach(() => {
  jest.restoreAllMocks();
  closeExcel();
});

const AS_OF = '2026-11-23';
const book = loadDefault();
const OPTIONS: CheckOptions = { target: { kind: 'activeSheet' }, book, asOf: AS_OF };

const check = (more: Partial<CheckOptions> = {}): ReturnType<typeof checkSheet> =>
  checkSheet({ ...OPTIONS, ...more });

async function checked(more: Partial<CheckOptions> = {}): Promise<CheckResult> {
  const result = await check(more);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** The verdict without Excel. */
function plainVerdict(grid: Grid): Verdict {
  const header = findHeader(grid);
  if (header.kind !== 'found') throw new Error('no header');
  const catalogue = buildCatalogue(grid, layoutOf(header, { grid }, { sheet: 'Sheet1' }));
  return createEvaluator(book, { asOf: AS_OF }).evaluate(catalogue);
}

const statuses = (verdict: Verdict, rows = verdict.size): unknown[] =>
  Array.from({ length: rows }, (_, row) => [verdict.status(row), verdict.broken(row)]);

test('a small table in a sheet that begins in column B is judged by itself', async () => {
  const { sheet } = await openExcel();
  const grid = sampleGrid({ rows: 5, language: 'zh' });
  fill(sheet, grid, 2, 3);
  sheet.tables.add(boxOf(2, 3, grid.length, grid[0]!.length), true);
  fill(sheet, new Array<string[]>(60).fill(['备注']), 20, 1);
  const { data, verdict } = await checked();
  expect(data).toMatchObject({ table: { firstColumn: 3 }, firstColumn: 3, grid });
  expect(statuses(verdict)).toEqual(statuses(plainVerdict(grid)));
});

test('says the same as the evaluator by itself, row for row', async () => {
  const { sheet } = await openExcel();
  const grid = sampleGrid({ rows: 300, language: 'zh' });
  fill(sheet, grid);
  const result = await checked();
  expect(statuses(result.verdict)).toEqual(statuses(plainVerdict(grid)));
  expect(result.verdict.size).toBe(300);
  expect(result.verdict.explain(7)).toEqual(plainVerdict(grid).explain(7));
  expect(result).toMatchObject({
    rulebook: { title: book.title, version: book.version },
    rulebookHash: hashRulebook(book),
    asOf: AS_OF,
    warnings: [],
  });
  expect(result.seconds).toBeGreaterThan(0);
});

test('a selection is judged by the sheet’s header, and names the rows of the sheet', async () => {
  const { workbook, sheet } = await openExcel();
  const grid = sampleGrid({ rows: 100, language: 'en' });
  fill(sheet, [['Report'], []]);
  fill(sheet, grid, 2);
  workbook.select(sheet, [boxOf(60, 3, 3, 1)]);
  const { verdict, catalogue } = await checked({ target: { kind: 'selection' } });
  expect([...catalogue.rowNumbers]).toEqual([61, 62, 63]);
  const whole = await checked();
  const at = whole.catalogue.rowNumbers.indexOf(61);
  expect(verdict.explain(0).title).toBe(whole.verdict.explain(at).title);
  expect(verdict.explain(0).row).toBe(61);
});

test('10,000 rows: progress by rows in three stages, and few requests', async () => {
  const { sheet, counters } = await openExcel();
  fill(sheet, sampleGrid({ rows: 10_000, language: 'zh' }));
  counters.reset();
  slowDown();
  const stages: string[] = [];
  await checked({
    onProgress: ({ stage, done, total }) => stages.push(`${stage} ${done <= total}`),
  });
  expect([...new Set(stages)]).toEqual(['reading true', 'building true', 'judging true']);
  expect(counters.syncs).toBeLessThanOrEqual(2 + Math.ceil(counters.bytesIn / 4_000_000));
  expect(counters.largestResponse).toBeLessThan(5_000_000);
});

test('a book is compiled once for a day and its markets', () => {
  const first = evaluatorFor(book, AS_OF, ['US']);
  expect(evaluatorFor(book, AS_OF, ['US'])).toBe(first);
  expect(evaluatorFor(book, AS_OF)).not.toBe(first);
  expect(evaluatorFor(book, '2026-11-24')).not.toBe(evaluatorFor(book, AS_OF));
  expect(evaluatorFor({ ...book, version: 'another' }, AS_OF)).not.toBe(evaluatorFor(book, AS_OF));
});

test('a book that was parsed again is not compiled again', () => {
  const again = JSON.parse(JSON.stringify(book)) as typeof book;
  expect(evaluatorFor(again, AS_OF)).toBe(evaluatorFor(book, AS_OF));
});

test('few evaluators are kept: the one that was not asked for longest goes', () => {
  const first = evaluatorFor(book, AS_OF, ['US']);
  const others = ['DE', 'FR', 'IT', 'GB', 'JP', 'KR', 'SA'] as const;
  for (const market of others) evaluatorFor(book, AS_OF, [market]);
  expect(evaluatorFor(book, AS_OF, ['US'])).toBe(first);
  for (const market of [...others, 'AE'] as const) evaluatorFor(book, AS_OF, [market]);
  expect(evaluatorFor(book, AS_OF, ['US'])).not.toBe(first);
});

test('nothing in the workbook is changed', async () => {
  const { sheet, workbook } = await openExcel();
  fill(sheet, sampleGrid({ rows: 5, language: 'zh' }));
  const before = sheet.values(sheet.usedBox()!);
  await checked();
  expect(sheet.values(sheet.usedBox()!)).toEqual(before);
  expect(workbook.customXmlParts).toHaveLength(0);
  expect(workbook.sheets).toHaveLength(1);
});

/** A machine so slow that every slice of work takes long enough for its progress to be shown. */
function slowDown(): void {
  let clock = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (clock += 200));
}

test.each(['reading', 'building', 'judging'] as const)('cancelled while %s', async (when) => {
  const { sheet } = await openExcel();
  slowDown();
  fill(sheet, sampleGrid({ rows: 5_000, language: 'zh' }));
  const stop = new AbortController();
  const result = await check({
    signal: stop.signal,
    onProgress: ({ stage }) => {
      if (stage === when) stop.abort();
    },
  });
  expect(result).toEqual({ ok: false, problem: { code: 'cancelled' } });
});

test('a person’s correction of a column is followed', async () => {
  const { sheet } = await openExcel();
  const grid = [
    ['产品ID', '产品标题', '甲'],
    ['16001', 'Steel water bottle', 50],
  ];
  fill(sheet, grid);
  expect((await checked()).layout.columns.moq).toBeUndefined();
  await runExcel(
    async (context) => {
      const document = await readStore(context);
      const key = { id: sheet.id, name: sheet.name };
      rememberMapping(document, key, { corrections: [{ header: '甲', column: 2, field: 'moq' }] });
      queueSave(context, document);
      await context.sync();
    },
    { access: 'write' },
  );
  sheet.insert(boxOf(0, 1, 1_048_576, 1), 'Right');
  const { layout, catalogue } = await checked();
  expect(layout.columns.moq).toBe(3);
  expect(catalogue.raw('moq', 0)).toBe(50);
});

test('damaged settings do not keep a sheet from being checked', async () => {
  const { sheet, workbook } = await openExcel();
  fill(sheet, sampleGrid({ rows: 3, language: 'zh' }));
  workbook.addCustomXmlPart('<workbook xmlns="urn:youpin-precheck:workbook">{oops</workbook>');
  const { warnings, verdict } = await checked();
  expect(warnings).toEqual([{ code: 'storeDamaged' }]);
  expect(verdict.size).toBe(3);
});

describe('what cannot be checked', () => {
  test('a sheet without a header', async () => {
    const { sheet } = await openExcel();
    fill(sheet, [['x'], [1], [2]]);
    expect(await check()).toEqual({
      ok: false,
      problem: { code: 'headerNotFound', sheet: 'Sheet1' },
    });
  });

  test('a header without rows; a selection of the header alone', async () => {
    const { sheet, workbook } = await openExcel();
    fill(sheet, sampleGrid({ rows: 1, language: 'zh' }));
    workbook.select(sheet, [boxOf(0, 0)]);
    const selected = await check({ target: { kind: 'selection' } });
    expect(selected).toMatchObject({ ok: false, problem: { code: 'selectionOutside' } });
    sheet.clear(boxOf(1, 0, 1, 200));
    expect(await check()).toMatchObject({ ok: false, problem: { code: 'noRows' } });
  });

  test('a date before the first model: Excel is not even asked', async () => {
    const { counters } = await openExcel();
    const result = await check({ asOf: '2001-01-01' });
    expect(result).toEqual({ ok: false, problem: { code: 'noModel', detail: '2001-01-01' } });
    expect(counters.syncs).toBe(0);
  });

  test('a cell is being edited', async () => {
    const { workbook } = await openExcel();
    workbook.cellEditMode = true;
    const result = await check({ timeoutMs: 40 });
    expect(result).toMatchObject({ ok: false, problem: { code: 'editing' } });
  });
});
