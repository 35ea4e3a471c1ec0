import { checkSheet, type CheckResult } from '../../../src/excel/check';
import { ownColumns, writeMarks } from '../../../src/excel/marks';
import { loadDefault } from '../../../src/rulebook';
import { boxOf, snapshot, type Sheet } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { AS_OF } from '../marks/markSheet';

afterEach(closeExcel);

const ROWS = 40;
const ALL = 16_384;
const grid = sampleGrid({ rows: ROWS, language: 'zh' });
const WIDTH = grid[0]!.length;
const book = loadDefault();

async function checked(): Promise<CheckResult> {
  const target = { kind: 'activeSheet' } as const;
  const result = await checkSheet({ target, book, asOf: AS_OF, ownColumns });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

test.each<[string, (sheet: Sheet) => void]>([
  [
    'sorted',
    (sheet) => {
      sheet.sort(boxOf(1, 0, ROWS, WIDTH), [{ key: 1 }]);
    },
  ],
  [
    'a row inserted',
    (sheet) => {
      sheet.insert(boxOf(ROWS - 1, 0, 1, ALL), 'Down');
    },
  ],
  [
    'a row deleted',
    (sheet) => {
      sheet.remove(boxOf(4, 0, 1, ALL), 'Up');
    },
  ],
  [
    'a column inserted',
    (sheet) => {
      sheet.insert(boxOf(0, 0, 1_048_576, 1), 'Right');
    },
  ],
])('after the check %s: no mark comes beside another product', async (_, change) => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  const check = await checked();
  change(sheet);
  const before = snapshot(workbook);
  expect(await writeMarks({ check, lang: 'zh' })).toMatchObject({
    marks: 'old',
    problem: { code: 'changed', sheet: 'Sheet1', effect: 'none' },
  });
  expect(snapshot(workbook)).toEqual(before);
});

test('cells that were edited since the check are no reason to refuse', async () => {
  const { sheet } = await openExcel();
  fill(sheet, grid);
  const check = await checked();
  sheet.enter(boxOf(1, 1, 1, 2), [['新标题', 'X-1']]);
  expect(await writeMarks({ check, lang: 'zh' })).toEqual({ marks: 'new', rows: ROWS });
});
