import { cellText, planOf, planText } from '../../../src/report';
import { removeMarks } from '../../../src/excel/remove/removeMarks';
import { boxOf, snapshot, type Sheet } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { checked, report } from './reportOf';

afterEach(closeExcel);

const grid = sampleGrid({ rows: 40, language: 'zh' });
const HEAD = 4;
const [RANK, ID, , STEP, CELL, OWNER, GAIN, EFFORT, DONE] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

const linesOf = (sheet: Sheet) => sheet.values(sheet.usedBox()!).slice(HEAD);

test('the list for the week: ranked, each with its step, a way to the cell and a box to tick', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  const check = await checked();
  const plan = planOf({ ...check, most: 100 });
  expect(await report(check, { kind: 'week' })).toMatchObject({ ok: true });
  const written = workbook.sheet('本周计划')!;
  expect(written.values(boxOf(2, 0))).toEqual([[planText(plan, 'zh')]]);
  const lines = linesOf(written);
  const items = [...plan.gains, ...plan.blockers];
  expect(plan.gains.length * plan.blockers.length).toBeGreaterThan(0);
  expect(lines.map((line) => line[ID])).toEqual(
    items.map(({ index }) => check.catalogue.columns.productId!.values[index]),
  );
  lines.forEach((line, at) => {
    expect(line[RANK]).toBe(at + 1);
    for (const column of [STEP, CELL, GAIN, EFFORT]) expect(line[column]).not.toBe('');
    expect(line[DONE] ?? '').toBe('');
    const [[link]] = written.formulas(boxOf(HEAD + at, CELL)) as [[unknown]];
    expect(link).toBe(`=HYPERLINK("#'Sheet1'!${line[CELL]}","${line[CELL]}")`);
  });
});

test('a second list keeps what was typed into the first, beside the report; both go without a trace', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  const before = snapshot(workbook);
  const check = await checked();
  await report(check);
  await report(check, { kind: 'week' });
  const first = workbook.sheet('本周计划')!;
  const [, second] = linesOf(first);
  first.enter(boxOf(HEAD + 1, DONE), [['好']]);
  first.enter(boxOf(HEAD + 1, OWNER), [['someone else']]);
  await report(check, { kind: 'week' });
  expect(workbook.sheets.map(({ name }) => name)).toHaveLength(3);
  const again = workbook.sheet('本周计划')!;
  expect(again.id).not.toBe(first.id);
  const line = linesOf(again)[1]!;
  expect(line[ID]).toBe(second![ID]);
  expect(line[DONE]).toBe('好');
  // What the product sheet says of the owner goes before what was typed.
  expect(line[OWNER]).toBe(second![OWNER] || 'someone else');
  expect(await removeMarks()).toMatchObject({ ok: true });
  workbook.sheets[0]!.activate();
  expect(snapshot(workbook)).toEqual(before);
});

test('each person has a list of their own, written anew in its place; all go without a trace', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  const before = snapshot(workbook);
  const check = await checked();
  const rows = Array.from({ length: check.verdict.size }, (_, row) => row);
  const owners = [...new Set(rows.map((row) => cellText(check.catalogue, 'owner', row)))];
  expect(owners.length).toBeGreaterThan(1);
  for (const owner of owners) await report(check, { kind: 'week', owner });
  const [first] = owners;
  const own = workbook.sheet(`本周计划 ${first}`)!;
  expect(linesOf(own).every((line) => line[OWNER] === first)).toBe(true);
  own.enter(boxOf(HEAD, DONE), [['好']]);
  await report(check, { kind: 'week', owner: first! });
  expect(workbook.sheets).toHaveLength(1 + owners.length);
  expect(linesOf(workbook.sheet(`本周计划 ${first}`)!)[0]![DONE]).toBe('好');
  expect(await removeMarks()).toMatchObject({ ok: true });
  workbook.sheets[0]!.activate();
  expect(snapshot(workbook)).toEqual(before);
});
