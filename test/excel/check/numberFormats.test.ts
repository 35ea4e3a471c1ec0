import { checkSheet, type CheckOptions, type CheckResult } from '../../../src/excel/check';
import { SheetHeaders } from '../../../src/excel/mapping';
import { moneyOf } from '../../../src/evaluator/moneyOf';
import { CURRENCIES } from '../../../src/fields';
import { loadDefault } from '../../../src/rulebook';
import { boxOf } from '../../../src/workbench/host/model';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';

jest.setTimeout(60_000);

afterEach(closeExcel);

const OPTIONS: CheckOptions = {
  target: { kind: 'activeSheet' },
  book: loadDefault(),
  asOf: '2026-11-23',
};

const HEADER = ['产品ID', '产品名称', '价格', '重量'];
const row = (at: number, price: number | string = 86.5): (string | number)[] => [
  String(1600123456000 + at),
  'Portable Bluetooth Speaker',
  price,
  500,
];

async function checked(more: Partial<CheckOptions> = {}): Promise<CheckResult> {
  const result = await checkSheet({ ...OPTIONS, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const moneys = ({ catalogue: { columns, size } }: CheckResult): unknown[] => {
  const money = moneyOf(columns.price, columns.currency);
  return Array.from({ length: size }, (_, at) => CURRENCIES[money(at)] ?? '?');
};

test('formats that are one in the first rows are those of the column', async () => {
  const { sheet } = await openExcel();
  fill(sheet, [HEADER, ...Array.from({ length: 300 }, (_, at) => row(at))]);
  sheet.setFormat(boxOf(1, 2, 300, 1), { numberFormat: '[$¥-804]#,##0.00' });
  sheet.setFormat(boxOf(1, 3, 300, 1), { numberFormat: '0"g"' });
  const check = await checked();
  expect(new Set(moneys(check))).toEqual(new Set(['CNY']));
  expect(new Set(check.catalogue.columns.weight!.values)).toEqual(new Set([0.5]));
});

test('formats that differ count row by row; below the first rows they are unknown', async () => {
  const { sheet } = await openExcel();
  fill(sheet, [HEADER, ...Array.from({ length: 300 }, (_, at) => row(at))]);
  sheet.setFormat(boxOf(1, 2, 2, 1), { numberFormat: '[$¥-804]#,##0.00' });
  sheet.setFormat(boxOf(3, 2, 298, 1), { numberFormat: '"$"#,##0.00' });
  const said = moneys(await checked());
  expect(said.slice(0, 199)).toEqual([...['CNY', 'CNY'], ...new Array<string>(197).fill('USD')]);
  expect(new Set(said.slice(199))).toEqual(new Set(['?']));
});

test('a selection and formulas read its rows as the whole sheet does', async () => {
  const { sheet, workbook } = await openExcel();
  fill(sheet, [[], [], HEADER, row(0), row(1), row(2)]);
  sheet.setFormat(boxOf(3, 2, 1, 1), { numberFormat: '[$¥-804]#,##0.00' });
  sheet.setFormat(boxOf(4, 2, 1, 1), { numberFormat: '[$€-407] #,##0.00' });
  sheet.setFormat(boxOf(5, 2, 1, 1), { numberFormat: '"$"#,##0.00' });
  const whole = await checked();
  expect(moneys(whole)).toEqual(['CNY', 'EUR', 'USD']);
  workbook.select(sheet, [boxOf(5, 0, 1, 4)]);
  const part = await checked({ target: { kind: 'selection' } });
  expect(moneys(part)).toEqual(['USD']);
  const headed = await new SheetHeaders().layoutFor('Sheet1', 0, 4);
  expect(headed).toMatchObject({ ok: true, value: { readings: whole.layout.readings } });
});
