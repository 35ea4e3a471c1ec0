import { writeNotes } from '../../../src/excel/notes';
import { removeMarks } from '../../../src/excel/remove/removeMarks';
import { prepareForColleagues } from '../../../src/excel/share';
import { boxOf, snapshot } from '../../../src/workbench/host/model';
import { excelOf } from '../../support/officeHost';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { markSheet } from '../marks/markSheet';
import { checked, report } from '../reportSheet/reportOf';
import { formulasOf } from '../share/shareWorkbook';
import { openForeign } from './foreignWorkbook';

afterEach(closeExcel);

/** Everything that the product can put into a workbook. */
async function doEverything({ workbook }: Awaited<ReturnType<typeof openForeign>>): Promise<void> {
  for (const name of ['Sheet1', '第二家店']) {
    workbook.sheet(name)!.activate();
    expect(await markSheet()).toMatchObject({ marks: 'new' });
    const check = await checked();
    expect(await writeNotes({ check, lang: 'zh', limit: 20 })).toMatchObject({ ok: true });
    expect(await report(check)).toMatchObject({ ok: true });
  }
  expect(await prepareForColleagues()).toMatchObject({ value: { frozen: 6 } });
}

test('everything goes and the workbook is exactly as it was', async () => {
  const excel = await openForeign();
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
  const excel = await openForeign();
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
  const excel = await openForeign();
  const { workbook } = excel;
  await doEverything(excel);
  workbook.sheet('公式')!.copy('公式副本');
  await removeMarks();
  expect(workbook.sheets.flatMap((sheet) => workbook.names(sheet).map(({ name }) => name))).toEqual(
    [],
  );
  expect(formulasOf(workbook).filter((formula) => formula.includes('YOUPIN'))).toHaveLength(6);
});

/** A sheet, its report and a note as version 1.0.0 wrote them, but for its words. Never to be changed. */
function markAsVersion1({ workbook, sheet }: Awaited<ReturnType<typeof openExcel>>): void {
  const marks = [
    ['Lage', 'Lücke', 'Mängel', 'Nachweise', 'Zeichen'],
    ['offen', '', '', '', '|title.|=243902='],
  ];
  fill(sheet, marks, 0, 2);
  const names = { results: 'C:G', status: 'C:C', gap: 'D:D', issues: 'E:E', certificates: 'F:F' };
  for (const [name, columns] of Object.entries({ ...names, codes: 'G:G' })) {
    const formula = `=Sheet1!$${columns.replace(':', '$1:$')}$2`;
    workbook.addName(`_youpin_${name}`, formula, { sheet, visible: false });
  }
  const sum = 'SUMPRODUCT((IFERROR(UNICODE(MID($A2&"¦"&$B2,COLUMN($A2:$DX2),2)&"¦"),166)-166)';
  for (const formula of [
    '=ISNUMBER(FIND("|title!",$G2))',
    '=ISNUMBER(FIND("|title~",$G2))',
    '=ISNUMBER(FIND("|title.",$G2))',
    `=ISERROR(FIND("="&MOD(${sum}*MOD((COLUMN($A2:$DX2)+999)^3,999983)),999983)&"=",$G2))`,
  ])
    sheet.conditionalFormats.add([boxOf(1, 1, 1, 1)], { type: 'Custom', formula });
  const report = workbook.addSheet('Bericht');
  workbook.addName('_youpin_report', '=Bericht!$A$1', { sheet: report, visible: false });
  workbook.addNote({ sheet, box: boxOf(1, 1, 1, 1) }, 'Titel zu kurz');
  const [of, its] = [sheet, report].map(({ id, name }) => ({ id, name }));
  const ledger = {
    sheets: [{ sheet: of, block: { fields: ['title'], run: 1, painted: '1xoh2fe7u2e' } }],
    notes: [{ sheet: of, cell: 'B2', hash: '16rrimvkl7b' }],
    report: its,
  };
  const document = { version: 1, revision: 2, saved: '2026-11-29T19:03:38.546Z' };
  const json = JSON.stringify({ ...document, sections: { ledger } });
  workbook.addCustomXmlPart(`<workbook xmlns="urn:youpin-precheck:workbook">${json}</workbook>`);
}

test('what version 1 put in comes out in any later one, whatever either calls it', async () => {
  const excel = await openExcel({ excel: excelOf(18) });
  const { workbook, sheet } = excel;
  fill(sheet, [
    ['商品ID', '商品标题'],
    ['P1', 'Cotton shirt'],
  ]);
  const before = snapshot(workbook);
  markAsVersion1(excel);
  expect(await removeMarks()).toEqual({ ok: true, value: { sheets: 1, formatsLeft: 0 } });
  expect(snapshot(workbook)).toEqual(before);
});
