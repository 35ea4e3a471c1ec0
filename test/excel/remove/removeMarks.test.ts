import { writeNotes } from '../../../src/excel/notes';
import { removeMarks } from '../../../src/excel/remove/removeMarks';
import { prepareForColleagues } from '../../../src/excel/share';
import { createWorkbook, snapshot } from '../../../src/workbench/host/model';
import { closeExcel, openExcel } from '../gateway/openExcel';
import { markSheet } from '../marks/markSheet';
import { modelNotes } from '../notes/modelNotes';
import { checked, report } from '../reportSheet/reportOf';
import { calculateYoupin, formulasOf } from '../share/shareWorkbook';
import { fillForeign } from './foreignWorkbook';

afterEach(closeExcel);

async function opened() {
  // Office reads the settings of a document when it starts.
  const workbook = createWorkbook();
  fillForeign(workbook);
  const excel = await openExcel({ workbook });
  calculateYoupin(workbook);
  return { ...excel, notes: modelNotes(excel.workbook) };
}

/** Everything that the product can put into a workbook. */
async function doEverything({
  workbook,
  notes,
}: Awaited<ReturnType<typeof opened>>): Promise<void> {
  for (const name of ['Sheet1', '第二家店']) {
    workbook.sheet(name)!.activate();
    expect(await markSheet()).toMatchObject({ standing: 'new' });
    const check = await checked();
    expect(await writeNotes({ check, lang: 'zh', notes, limit: 20 })).toMatchObject({ ok: true });
    expect(await report(check)).toMatchObject({ ok: true });
  }
  expect(await prepareForColleagues()).toMatchObject({ value: { frozen: 6 } });
}

test('everything goes and the workbook is exactly as it was', async () => {
  const excel = await opened();
  const { workbook, notes } = excel;
  const before = snapshot(workbook);
  await doEverything(excel);
  expect(workbook.sheets).toHaveLength(5);
  expect(formulasOf(workbook).filter((formula) => formula.includes('YOUPIN'))).toEqual([]);
  expect(await removeMarks({ notes })).toEqual({ ok: true, value: { sheets: 2, formatsLeft: 0 } });
  expect(snapshot(workbook)).toEqual(before);
  expect(await removeMarks({ notes })).toEqual({ ok: true, value: { sheets: 0, formatsLeft: 0 } });
  expect(snapshot(workbook)).toEqual(before);
});

test('a protected sheet with marks is named, and nothing has changed', async () => {
  const excel = await opened();
  const { workbook, notes, sheet } = excel;
  await doEverything(excel);
  sheet.protection.protect();
  const marked = snapshot(workbook);
  expect(await removeMarks({ notes })).toMatchObject({
    ok: false,
    problem: { code: 'protected', sheet: 'Sheet1', effect: 'none' },
  });
  expect(snapshot(workbook)).toEqual(marked);
});

test('a copied sheet takes no names of ours along for good', async () => {
  const excel = await opened();
  const { workbook, notes } = excel;
  await doEverything(excel);
  workbook.sheet('公式')!.copy('公式副本');
  await removeMarks({ notes });
  expect(workbook.sheets.flatMap((sheet) => workbook.names(sheet).map(({ name }) => name))).toEqual(
    [],
  );
  expect(formulasOf(workbook).filter((formula) => formula.includes('YOUPIN'))).toHaveLength(6);
});
