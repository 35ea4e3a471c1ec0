import { writeNotes } from '../../../src/excel/notes';
import { removeMarks } from '../../../src/excel/remove/removeMarks';
import { prepareForColleagues } from '../../../src/excel/share';
import { createWorkbook, snapshot } from '../../../src/workbench/host/model';
import { excelOf } from '../../support/officeHost';
import { closeExcel, openExcel } from '../gateway/openExcel';
import { markSheet } from '../marks/markSheet';
import { checked, report } from '../reportSheet/reportOf';
import { calculateYoupin, formulasOf } from '../share/shareWorkbook';
import { fillForeign } from './foreignWorkbook';

afterEach(closeExcel);

async function opened() {
  // Office reads the settings of a document when it starts.
  const workbook = createWorkbook();
  fillForeign(workbook);
  const excel = await openExcel({ workbook, excel: excelOf(18) });
  calculateYoupin(workbook);
  return excel;
}

/** Everything that the product can put into a workbook. */
async function doEverything({ workbook }: Awaited<ReturnType<typeof opened>>): Promise<void> {
  for (const name of ['Sheet1', '第二家店']) {
    workbook.sheet(name)!.activate();
    expect(await markSheet()).toMatchObject({ standing: 'new' });
    const check = await checked();
    expect(await writeNotes({ check, lang: 'zh', limit: 20 })).toMatchObject({ ok: true });
    expect(await report(check)).toMatchObject({ ok: true });
  }
  expect(await prepareForColleagues()).toMatchObject({ value: { frozen: 6 } });
}

test('everything goes and the workbook is exactly as it was', async () => {
  const excel = await opened();
  const { workbook } = excel;
  const before = snapshot(workbook);
  await doEverything(excel);
  expect(workbook.sheets).toHaveLength(5);
  expect(formulasOf(workbook).filter((formula) => formula.includes('YOUPIN'))).toEqual([]);
  expect(await removeMarks()).toEqual({ ok: true, value: { sheets: 2, formatsLeft: 0 } });
  expect(snapshot(workbook)).toEqual(before);
  expect(await removeMarks()).toEqual({ ok: true, value: { sheets: 0, formatsLeft: 0 } });
  expect(snapshot(workbook)).toEqual(before);
});

test('a protected sheet with marks is named, and nothing has changed', async () => {
  const excel = await opened();
  const { workbook, sheet } = excel;
  await doEverything(excel);
  sheet.protection.protect();
  const marked = snapshot(workbook);
  expect(await removeMarks()).toMatchObject({
    ok: false,
    problem: { code: 'protected', sheet: 'Sheet1', effect: 'none' },
  });
  expect(snapshot(workbook)).toEqual(marked);
});

test('a copied sheet takes no names of ours along for good', async () => {
  const excel = await opened();
  const { workbook } = excel;
  await doEverything(excel);
  workbook.sheet('公式')!.copy('公式副本');
  await removeMarks();
  expect(workbook.sheets.flatMap((sheet) => workbook.names(sheet).map(({ name }) => name))).toEqual(
    [],
  );
  expect(formulasOf(workbook).filter((formula) => formula.includes('YOUPIN'))).toHaveLength(6);
});
