import sample from '../../../assets/samples/try-zh.json';
import { checkSheet } from '../../../src/excel/check';
import { insertSample } from '../../../src/excel/sample/insertSample';
import { FIELDS } from '../../../src/fields';
import { loadDefault } from '../../../src/rulebook';
import { boxOf } from '../../../src/workbench/host/model';
import { closeExcel, openExcel } from '../gateway/openExcel';

afterEach(closeExcel);

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
    const checked = await checkSheet({
      target: { kind: 'activeSheet' },
      book: loadDefault(),
      asOf: '2026-11-23',
    });
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
