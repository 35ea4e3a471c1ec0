import { datesFrom1904, emptyCells, rulebook } from '../../src/addin/functionsAtWork';
import { ownColumns } from '../../src/excel/marks';
import { recalculate } from '../../src/excel/gateway';
import { SheetHeaders } from '../../src/excel/mapping';
import { openSession, type Session } from '../../src/excel/session';
import type { SheetMapping } from '../../src/excel/mapping';
import { FollowedHeaders } from '../../src/excel/watch/followedHeaders';
import { registerFunctions } from '../../src/functions';
import { functionsMetadata } from '../../src/functions/metadata/functionsMetadata';
import { boxOf, createWorkbook, type Sheet } from '../../src/workbench/host/model';
import { useExcel } from '../support/officeHost';
import { NO_PARTNERS } from '../functions/support/runtimes';

const excel = useExcel(() => ({ workbook: createWorkbook({ sheetNames: ['商品'] }) }));

/** A product with faults in its title, its price and its MOQ. */
const ROWS = [
  ['产品ID', '标题', '价格', '起订量'],
  ['1600000000001', 'Bottle Bottle Bottle Steel Water Flask', 3.4567, 0],
];
const TODAY = '2026-11-23';
const HELP = { en: 'https://x.example/help.html', zh: 'https://x.example/help.zh-CN.html' };

/** What the formula says that reads the header of its sheet, and what the one that names it says. */
const BY_SHEET = 'H2';
const BY_NAMING = 'I2';

/** The functions over the workbook's own headers and rules, as the add-in sets them up. */
function install(): FollowedHeaders {
  const headers = new FollowedHeaders(new SheetHeaders(ownColumns), recalculate);
  excel().registerFunctions(functionsMetadata('en', HELP));
  registerFunctions({
    headers,
    partners: NO_PARTNERS,
    datesFrom1904,
    emptyCells,
    rulebook,
    lang: () => 'en',
    today: () => TODAY,
  });
  return headers;
}

const sheet = (): Sheet => excel().workbook.activeSheet;

async function run(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

/** The texts of cells, as a person sees them. */
async function textsOf(...addresses: string[]): Promise<string[]> {
  return Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    const ranges = addresses.map((address) => active.getRange(address).load('text'));
    await context.sync();
    return ranges.map(({ text }) => text[0]![0]!);
  });
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Waits for a state of the sheet, however long it takes. */
async function until(holds: (texts: string[]) => boolean, ...addresses: string[]) {
  for (;;) {
    const texts = await textsOf(...addresses);
    if (holds(texts)) return texts;
    await pause();
  }
}

const isAnswered = (texts: string[]): boolean => texts.every((text) => text !== '#BUSY!');
const areEqual = (texts: string[]): boolean => isAnswered(texts) && new Set(texts).size === 1;
/** All the same, and not what they were: results of before stay until others have come. */
const areNew = (before: string) => (texts: string[]) => areEqual(texts) && texts[0] !== before;

async function typeFormulas(): Promise<string> {
  sheet().enter(boxOf(0, 0, ROWS.length, 4), ROWS);
  sheet().enter(boxOf(1, 7, 1, 2), [
    ['=YOUPIN.GOVISSUES(A2:E2)', '=YOUPIN.GOVISSUES(A2:E2,A1:E1)'],
  ]);
  const [text] = await until(areEqual, BY_SHEET, BY_NAMING);
  return text!;
}

describe('formulas follow the header of their sheet', () => {
  test('when a column is inserted left of another', async () => {
    install();
    const before = await typeFormulas();
    await run((active) => active.getRange('C:C').insert('Right'));
    const [after] = await until(areNew(before), 'I2', 'J2');
    expect(after!.replaceAll('[D2]', '[C2]').replaceAll('[E2]', '[D2]')).toBe(before);
  });

  test('when a column is deleted', async () => {
    install();
    const before = await typeFormulas();
    await run((active) => {
      active.getRange('C:C').delete('Left');
    });
    await until(areNew(before), 'G2', 'H2');
  });

  test('when a header is renamed', async () => {
    install();
    const before = await typeFormulas();
    sheet().enter(boxOf(0, 2, 1, 1), [['备注']]);
    await until(areNew(before), BY_SHEET, BY_NAMING);
  });

  test('when columns change places', async () => {
    install();
    const before = await typeFormulas();
    sheet().enter(boxOf(0, 2, 2, 2), [
      ['起订量', '价格'],
      [0, 3.4567],
    ]);
    await until(areNew(before), BY_SHEET, BY_NAMING);
  });

  test('when rows are inserted above it', async () => {
    install();
    const before = await typeFormulas();
    await run((active) => active.getRange('1:2').insert('Down'));
    const [after] = await until(areNew(before), 'H4', 'I4');
    expect(after!.replaceAll(/\[([A-E])4\]/g, '[$12]')).toBe(before);
  });

  test('when its sheet is renamed and another takes its name', async () => {
    install();
    const before = await typeFormulas();
    const { workbook } = excel();
    const old = sheet();
    const other = workbook.addSheet('其他');
    other.enter(boxOf(0, 0, 2, 4), [
      ['起订量', '价格', '标题', '产品ID'],
      [0, 3.4567, ROWS[1]![1]!, '1600000000001'],
    ]);
    old.name = '旧';
    other.name = '商品';
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('商品').activate();
      await context.sync();
    });
    other.enter(boxOf(1, 7, 1, 2), [
      ['=YOUPIN.GOVISSUES(A2:E2)', '=YOUPIN.GOVISSUES(A2:E2,A1:E1)'],
    ]);
    await until(areNew(before), BY_SHEET, BY_NAMING);
  });

  test('when what its columns mean is corrected in the pane', async () => {
    const headers = install();
    sheet().enter(boxOf(0, 0, 2, 4), [['产品ID', '标题', '甲', '起订量'], ROWS[1]!]);
    sheet().enter(boxOf(1, 7, 1, 1), [['=YOUPIN.GOVISSUES(A2:E2)']]);
    const [before] = await until(isAnswered, BY_SHEET);
    const session: Session = openSession({
      today: () => TODAY,
      onMapping: () => void headers.refresh(),
    });
    const mapping: SheetMapping = {
      corrections: [{ header: '甲', column: 2, field: 'price' }],
    };
    await session.setMapping(sheet().id, mapping);
    await until((texts) => isAnswered(texts) && texts[0] !== before, BY_SHEET);
    await session.setMapping(sheet().id, { corrections: [] });
    await until(([text]) => text === before, BY_SHEET);
    await session.dispose();
  });

  test('when a row is said to be a product, and when that is taken back', async () => {
    const headers = install();
    sheet().enter(boxOf(0, 0, 3, 4), [...ROWS, ['', '合计', 0, 1]]);
    sheet().enter(boxOf(2, 7, 1, 1), [['=YOUPIN.GOVISSUES(A3:E3)']]);
    const [before] = await until(isAnswered, 'H3');
    const session: Session = openSession({
      today: () => TODAY,
      onMapping: () => void headers.refresh(),
    });
    const texts = ['合计'];
    await session.setProduct(sheet().id, texts, true);
    await until((shown) => isAnswered(shown) && shown[0] !== before, 'H3');
    await session.setProduct(sheet().id, texts, false);
    await until(([text]) => text === before, 'H3');
    await session.dispose();
  });
});

describe('the workbook’s own rules', () => {
  const OFF = JSON.stringify({ id: 'own', rules: { title_repeat: { off: true } } });
  const call = {
    name: 'YOUPIN.GOVISSUES',
    args: [[[...ROWS[1]!, '']]],
    parameterAddresses: ["'商品'!A2:E2"],
  };
  const repeats = 'title repeats';

  beforeEach(() => {
    sheet().enter(boxOf(0, 0, 2, 4), ROWS);
  });

  async function ownRules(): Promise<void> {
    const session = openSession({ today: () => TODAY });
    await session.setOwnRules(OFF);
    await session.dispose();
  }

  test('hold for a formula that is typed while a cell is edited', async () => {
    install();
    const [byDefault] = await excel().callFunctions([call]);
    expect(JSON.stringify(byDefault)).toContain(repeats);
    await ownRules();
    install();
    const { faults, counters } = excel();
    faults.add({ outcome: { code: 'InvalidOperationInCellEditMode' } });
    const [running] = excel().startFunctions([call]);
    // One run asks three times and then gives up.
    while (counters.syncs < 5) await pause();
    faults.clear();
    const outcome = await running!.outcome;
    expect(outcome).toMatchObject({ kind: 'value' });
    expect(JSON.stringify(outcome)).not.toContain(repeats);
  }, 20_000);

  test('are asked for again where the workbook could not be read', async () => {
    await ownRules();
    install();
    // One asks which cells are empty.
    for (const request of [1, 2])
      excel().faults.add({ request, outcome: { code: 'AccessDenied' } });
    const [refused] = await excel().callFunctions([call]);
    expect(refused).toMatchObject({ kind: 'error', error: '#VALUE!' });
    const [answered] = await excel().callFunctions([call]);
    expect(answered).toMatchObject({ kind: 'value' });
    expect(JSON.stringify(answered)).not.toContain(repeats);
  });
});
