import { excelHostModel } from '../../../../src/workbench/host/excel';
import { createWorkbook } from '../../../../src/workbench/host/model';
import { runOffice, type RunningOffice } from '../../../../src/workbench/host/node/runOffice';

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

let office: RunningOffice;
let drawn = 0;

beforeEach(async () => {
  const model = excelHostModel(createWorkbook());
  office = await runOffice({ ...model, executed: () => drawn++ }, { documentName: 'Book' });
});
afterEach(() => {
  office.dispose();
});

/** How many redraws one message causes that does this work. */
async function drawnBy(work: Work): Promise<number> {
  drawn = 0;
  await office.Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });
  return drawn;
}

const READS: Readonly<Record<string, Work>> = {
  values: (sheet) => sheet.getRange('A1:B2').load('values'),
  'the used range': (sheet) => sheet.getUsedRangeOrNullObject().load('address'),
  'merged areas': (sheet) => sheet.getRange('A1:B2').getMergedAreasOrNullObject().load('address'),
  settings: (_, { workbook }) => workbook.customXmlParts.getByNamespace('urn:x').load('items'),
  'what was edited, from now on': (sheet) => sheet.onChanged.add(() => Promise.resolve()),
  'no drawing until the next message': (_, { application }) => {
    application.suspendScreenUpdatingUntilNextSync();
  },
};

const WRITES: Readonly<Record<string, Work>> = {
  'a value': (sheet) => (sheet.getRange('A1').values = [[1]]),
  'a fill': (sheet) => (sheet.getRange('A1').format.fill.color = '#ff0000'),
  'a conditional format': (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom'),
  'a copy': (sheet) => {
    sheet.getRange('B1').copyFrom('A1');
  },
  'a column less': (sheet) => {
    sheet.getRange('A:A').delete('Left');
  },
  'a sheet': (_, { workbook }) => workbook.worksheets.add('New'),
  'a selection': (sheet) => {
    sheet.getRange('B2').select();
  },
};

test.each(Object.keys(READS))(
  'the sheet is not drawn anew for a message that reads %s',
  async (name) => {
    expect(await drawnBy(READS[name]!)).toBe(0);
  },
);

test.each(Object.keys(WRITES))(
  'the sheet is drawn anew for a message that writes %s',
  async (name) => {
    expect(await drawnBy(WRITES[name]!)).toBe(1);
  },
);
