import { bringFormulasBack, prepareForColleagues } from '../../../src/excel/share';
import { boxOf, snapshot, type Scalar, type Sheet } from '../../../src/workbench/host/model';
import { closeExcel, openExcel } from '../gateway/openExcel';
import { calculateYoupin, fillFormulas, formulasOf } from './shareWorkbook';

afterEach(closeExcel);

const ROWS = 6;

async function opened(options = {}) {
  const excel = await openExcel(options);
  calculateYoupin(excel.workbook);
  excel.sheet.enter(boxOf(0, 0, 1, 4), [['id', 'n', 'x', 'status']]);
  fillFormulas(excel.sheet, ROWS);
  return excel;
}

const column = (sheet: Sheet, at: number, rows = ROWS, row = 1): Scalar[] =>
  sheet.values(boxOf(row, at, rows, 1)).map(([value]) => value!);
const formulas = (sheet: Sheet, at: number, rows = ROWS, row = 1): Scalar[] =>
  sheet.formulas(boxOf(row, at, rows, 1)).map(([value]) => value!);

test('formulas become their values, texts stay texts, and nobody sees #NAME?', async () => {
  const { workbook, sheet } = await opened();
  const other = workbook.addSheet('我的 表');
  other.enter(boxOf(2, 2, 1, 3), [
    [
      '=if(A1=1,"",youpin.poolstatus(Sheet1!A2:C2))',
      '="YOUPIN.POOLSTATUS(A1)"',
      "'=YOUPIN.POOLSTATUS(A1)",
    ],
  ]);
  sheet.enter(boxOf(1, 5), [['=YOUPIN.POOLSTATUS(Sheet1!A2:C2)']]);
  const upTo9 = (row: number) => `=YOUPIN.POOLSTATUS(A${row}:C${row},A${row}:$C9)`;
  sheet.enter(boxOf(1, 6, 2, 1), [[upTo9(2)], [upTo9(3)]]);
  const before = snapshot(workbook);
  const shown = column(sheet, 3);
  const result = await prepareForColleagues();
  expect(result).toEqual({ ok: true, value: { frozen: ROWS + 4, left: [], isPromptOff: true } });
  // The colleague has no add-in.
  workbook.calculator = undefined;
  workbook.recalculate();
  expect(column(sheet, 3)).toEqual(shown);
  expect(shown[0]).toBe('-P1优品');
  expect(formulasOf(workbook)).toEqual(['="YOUPIN.POOLSTATUS(A1)"']);
  expect(workbook.sheets.flatMap((each) => each.values(each.usedBox()!).flat())).not.toContain(
    '#NAME?',
  );
  expect(workbook.names(sheet).every(({ visible }) => !visible)).toBe(true);
  expect(workbook.settings.get('Office.DisableTrustUX')).toBe(true);

  calculateYoupin(workbook);
  expect(await bringFormulasBack()).toEqual({ ok: true, value: { restored: ROWS + 4, lost: 0 } });
  const after = snapshot(workbook);
  expect(after.sheets).toEqual(before.sheets);
  expect(workbook.names(sheet)).toEqual([]);
  expect(workbook.settings.has('Office.DisableTrustUX')).toBe(false);
});

test('one formula whose results fill many cells is remembered once, and its results stay', async () => {
  const { workbook, sheet } = await opened();
  sheet.enter(boxOf(1, 5), [['=YOUPIN.POOLSTATUS(A2:C7)']]);
  const shown = column(sheet, 5);
  expect(shown[5]).toBe('-P6优品');
  const before = snapshot(workbook);
  expect(await prepareForColleagues()).toMatchObject({ value: { frozen: ROWS + 1 } });
  workbook.calculator = undefined;
  workbook.recalculate();
  expect(column(sheet, 5)).toEqual(shown);
  expect(formulasOf(workbook)).toEqual([]);
  calculateYoupin(workbook);
  expect(await bringFormulasBack()).toMatchObject({ value: { restored: ROWS + 1, lost: 0 } });
  expect(snapshot(workbook).sheets).toEqual(before.sheets);
});

test('errors and missing results are left out and named', async () => {
  const { sheet } = await opened();
  sheet.enter(boxOf(3, 3, 2, 1), [['=YOUPIN.RULE("x")'], ['=YOUPIN.GROWTHBAND(1)']]);
  const result = await prepareForColleagues();
  expect(result).toMatchObject({
    ok: true,
    value: {
      frozen: ROWS - 2,
      left: [
        { sheet: 'Sheet1', cell: 'D4' },
        { sheet: 'Sheet1', cell: 'D5' },
      ],
    },
  });
  expect(formulas(sheet, 3, 2, 3)).toEqual(['=YOUPIN.RULE("x")', '=YOUPIN.GROWTHBAND(1)']);
});

test('formulas find their rows and columns again after colleagues insert, delete and rename', async () => {
  const { workbook, sheet } = await opened();
  await prepareForColleagues();
  workbook.calculator = undefined;
  const WIDE = 16_384;
  const TALL = 1_048_576;
  sheet.insert(boxOf(0, 0, 2, WIDE), 'Down');
  sheet.insert(boxOf(5, 0, 1, WIDE), 'Down');
  sheet.insert(boxOf(0, 1, TALL, 1), 'Right');
  sheet.remove(boxOf(7, 0, 1, WIDE), 'Up');
  sheet.name = "老板's 表";
  calculateYoupin(workbook);
  const result = await bringFormulasBack();
  expect(result).toEqual({ ok: true, value: { restored: ROWS - 1, lost: 1 } });
  const row = (n: number) => `=YOUPIN.POOLSTATUS(A${n}:D${n},$A$3:$D$3)`;
  expect(formulas(sheet, 4, 6, 3)).toEqual([row(4), row(5), '', row(7), row(8), row(9)]);
  expect(column(sheet, 4, 6, 3)).toEqual(
    column(sheet, 0, 6, 3).map((id) => (id === '' ? '' : `-${String(id)}优品`)),
  );
});

test.each(['Sheet1', 'Other'])(
  'ranges of another sheet that grow row by row are lost, not wrong, once %s has a row more',
  async (name) => {
    const { workbook } = await opened();
    const other = workbook.addSheet('Other');
    const running = (row: number) => `=YOUPIN.POOLSTATUS(A${row}:C${row},Sheet1!A$2:C${row})`;
    other.enter(
      boxOf(1, 3, ROWS, 1),
      Array.from({ length: ROWS }, (_, at) => [running(at + 2)]),
    );
    await prepareForColleagues();
    workbook.sheet(name)!.insert(boxOf(3, 0, 1, 16_384), 'Down');
    expect(await bringFormulasBack()).toEqual({ ok: true, value: { restored: ROWS, lost: ROWS } });
  },
);

test('a sort by colleagues loses nothing', async () => {
  const { workbook, sheet } = await opened();
  await prepareForColleagues();
  sheet.sort(boxOf(0, 0, ROWS + 1, 4), [{ key: 1, ascending: false }], { hasHeaders: true });
  const shown = column(sheet, 3);
  calculateYoupin(workbook);
  expect(await bringFormulasBack()).toEqual({ ok: true, value: { restored: ROWS, lost: 0 } });
  expect(column(sheet, 3)).toEqual(shown);
  expect(shown[0]).toBe(`-P${ROWS}优品`);
});

test('cells that a person changed are not overwritten, and counted', async () => {
  const { sheet } = await opened();
  sheet.enter(boxOf(1, 5), [['=YOUPIN.POOLSTATUS(A2:C7)']]);
  await prepareForColleagues();
  sheet.enter(boxOf(2, 3, 2, 1), [['我改的'], ['=1+1']]);
  sheet.enter(boxOf(4, 5), [['也改了']]);
  expect(await bringFormulasBack()).toEqual({ ok: true, value: { restored: ROWS - 2, lost: 3 } });
  expect(formulas(sheet, 3, 2, 2)).toEqual(['我改的', '=1+1']);
  expect(formulas(sheet, 5)).toEqual([
    '-P1优品',
    '-P2优品',
    '-P3优品',
    '也改了',
    '-P5优品',
    '-P6优品',
  ]);
});

test('formulas written since are frozen with the next time, and all come back', async () => {
  const { workbook, sheet } = await opened();
  await prepareForColleagues();
  sheet.enter(boxOf(9, 3), [['=YOUPIN.POOLSTATUS(A2:C2)']]);
  expect(await prepareForColleagues()).toMatchObject({ value: { frozen: 1 } });
  expect(formulasOf(workbook)).toEqual([]);
  expect(await bringFormulasBack()).toMatchObject({ value: { restored: ROWS + 1, lost: 0 } });
});

test.each([
  [
    'protected',
    (sheet: Sheet) => {
      sheet.protection.protect();
    },
  ],
  [
    'filteredInTheWay',
    (sheet: Sheet) => {
      sheet.autoFilter.apply(boxOf(0, 0, ROWS + 1, 4), 0, { filterOn: 'Values', values: ['P1'] });
    },
  ],
] as const)('a sheet that can’t be written to is left alone and named: %s', async (code, lock) => {
  const { workbook, sheet } = await opened();
  lock(sheet);
  const before = snapshot(workbook);
  const result = await prepareForColleagues();
  expect(result).toMatchObject({ ok: false, problem: { code, sheet: 'Sheet1', effect: 'none' } });
  expect(snapshot(workbook)).toEqual(before);
});

test('the setting that was there before comes back', async () => {
  const { workbook } = await opened();
  Office.context.document.settings.set('Office.DisableTrustUX', false);
  await prepareForColleagues();
  expect(workbook.settings.get('Office.DisableTrustUX')).toBe(true);
  await bringFormulasBack();
  expect(workbook.settings.get('Office.DisableTrustUX')).toBe(false);
});

test('a workbook without formulas of ours only stops asking for trust', async () => {
  const { workbook } = await openExcel();
  expect(await prepareForColleagues()).toMatchObject({ value: { frozen: 0, isPromptOff: true } });
  expect(await bringFormulasBack()).toEqual({ ok: true, value: { restored: 0, lost: 0 } });
  expect(workbook.settings.size).toBe(0);
});
