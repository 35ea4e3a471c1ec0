import sample from '../../../assets/samples/try-zh.json';
import { checkSheet } from '../../../src/excel/check';
import { insertSample } from '../../../src/excel/sample/insertSample';
import { insertTemplate } from '../../../src/excel/sample/insertTemplate';
import { FIELDS } from '../../../src/fields';
import { loadDefault } from '../../../src/rulebook';
import { boxOf } from '../../../src/workbench/host/model';
import { closeExcel, openExcel } from '../gateway/openExcel';

afterEach(closeExcel);

const check = () =>
  checkSheet({ target: { kind: 'activeSheet' }, book: loadDefault(), asOf: '2026-11-23' });

test.each([
  ['zh', '示例商品'],
  ['en', 'Sample products'],
] as const)(
  'a sample in %s can be checked at once, and a second one has a name of its own',
  async (lang, name) => {
    const { workbook } = await openExcel();
    expect(await insertSample(lang)).toEqual({ ok: true, value: 24 });
    expect(await insertSample(lang)).toEqual({ ok: true, value: 24 });
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', name, `${name} 2`]);
    const checked = await check();
    if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
    const { summary } = checked.value.verdict;
    expect(summary.rows).toBe(24);
    expect(Math.min(summary.premium, summary.notPremium)).toBeGreaterThan(0);
  },
);

test.each(['zh', 'en'] as const)('days in %s are shown as days', async (lang) => {
  const { workbook } = await openExcel();
  await insertSample(lang);
  const sheet = workbook.activeSheet;
  const [header] = sheet.values(boxOf(0, 0, 1, sheet.usedBox(true)!.columns));
  const column = header!.indexOf(FIELDS.listedOn.name[lang]);
  const shown = sheet.texts(boxOf(1, column, 24, 1)).flat();
  expect(shown.filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)).length).toBeGreaterThan(20);
  expect(shown.filter((day) => /^\d+$/.test(day))).toEqual([]);
});

test('texts that look like formulas, numbers or dates stay the texts they are', async () => {
  const { workbook } = await openExcel();
  await insertSample('zh');
  const sheet = workbook.activeSheet;
  const used = sheet.usedBox(true)!;
  expect(
    Object.values(sheet.formulas(boxOf(0, 0, used.rows, used.columns)))
      .flat()
      .filter((cell) => String(cell).startsWith('=')),
  ).toEqual([]);
  // IDs are texts of digits, prices are numbers, as the sample has them.
  expect(sheet.values(boxOf(0, 0, used.rows, used.columns))).toEqual(sample);
});

test.each([
  ['zh', '商品表'],
  ['en', 'Products'],
] as const)(
  'an empty sheet in %s says what it lacks, and judges what is filled in',
  async (lang, name) => {
    const { workbook } = await openExcel();
    expect(await insertTemplate(lang)).toEqual({ ok: true, value: 15 });
    expect(await insertTemplate(lang)).toEqual({ ok: true, value: 15 });
    const sheet = workbook.activeSheet;
    expect(sheet.name).toBe(`${name} 2`);
    expect(await check()).toMatchObject({ ok: false, problem: { code: 'noRows' } });

    const [header] = sheet.values(boxOf(0, 0, 1, 15));
    const day = header!.indexOf(FIELDS.certificateExpiry.name[lang]);
    await typeInto(sheet.name, 1, 0, '0000123456789');
    await typeInto(sheet.name, 1, 1, 'Wireless Earphones');
    await typeInto(sheet.name, 1, day, 46388);
    const checked = await check();
    if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
    const { header: found, catalogue } = checked.value;
    expect(found.columns.map(({ why }) => why)).toEqual(header!.map(() => 'exact'));
    expect(catalogue.columns.productId!.values).toEqual(['0000123456789']);
    expect(sheet.texts(boxOf(1, day, 1, 1))).toEqual([['2027-01-01']]);
  },
);

/** What a person types into a cell. */
const typeInto = (name: string, row: number, column: number, typed: string | number) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.getRangeByIndexes(row, column, 1, 1).values = [[typed]];
    await context.sync();
  });
