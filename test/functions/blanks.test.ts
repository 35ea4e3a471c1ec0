import { boxOf, createWorkbook } from '../../src/workbench/host/model';
import type { StartOptions } from '../../src/workbench/host/node';
import { fill } from '../excel/gateway/openExcel';
import { openExcel } from '../support/officeHost';
import { sampleGrid } from '../support/sampleSheet';
import { installFunctions } from './support/formulas';

const ROWS = 24;
const grid = sampleGrid({ rows: ROWS, language: 'zh' });
const WIDTH = grid[0]!.length;
const OFF = { emptyArgumentsAreZero: false, emptyArgumentsAreNull: false };

const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

/** What formulas say of the sample, row by row and of the range, with an empty row at its end. */
async function answers(options: StartOptions = {}, products = grid) {
  const office = await openExcel(options);
  const sheet = office.workbook.activeSheet;
  fill(sheet, products);
  installFunctions(office);
  const formulas = Array.from({ length: ROWS + 1 }, (_, row) => [
    `=YOUPIN.POOLSTATUS(A${row + 2}:AD${row + 2})`,
    `=YOUPIN.GOVISSUES(A${row + 2}:AD${row + 2})`,
  ]);
  const box = boxOf(1, WIDTH + 3, ROWS + 1, 4);
  sheet.enter(boxOf(1, WIDTH + 3, ROWS + 1, 2), formulas);
  sheet.enter(boxOf(1, WIDTH + 6), [[`=YOUPIN.POOLGAP(A2:AD${ROWS + 2})`]]);
  const isBusy = () => sheet.values(box).some((row) => row.includes('#BUSY!'));
  do await turn();
  while (isBusy());
  const said = sheet.values(box);
  const { syncs } = office.counters;
  office.dispose();
  return { said, syncs };
}

test('empty cells are blank, whatever Excel hands over for them', async () => {
  const { said, syncs } = await answers({ behaviours: OFF });
  expect(said.flat().filter((cell) => cell !== '').length).toBeGreaterThan(ROWS * 2);
  const handed = await answers();
  expect(handed.said).toEqual(said);
  expect(handed.syncs - syncs).toBeLessThanOrEqual(1);
});

test('a blank score is undetermined, a score of 0 is one, a row without scores is none', async () => {
  const scores = ['', 91, 72, 95];
  const said = async () => {
    const office = await openExcel();
    const sheet = office.workbook.activeSheet;
    installFunctions(office, 'en');
    fill(sheet, [scores, ['', '', '', ''], [0, 0, 0, 0]]);
    sheet.enter(boxOf(0, 5), [['=YOUPIN.STARLEVEL(A1:D3)']]);
    sheet.enter(boxOf(0, 6, 2, 1), [['=YOUPIN.STARLEVEL(A1:D1)'], ['=YOUPIN.GROWTHBAND(A1)']]);
    const box = boxOf(0, 5, 3, 2);
    do await turn();
    while (sheet.values(box).some((row) => row.includes('#BUSY!')));
    const values = sheet.values(box);
    office.dispose();
    return values;
  };
  const [first, second, third] = await said();
  expect(first![0]).toMatch(/^undetermined: no score for/);
  expect(first![1]).toBe(first![0]);
  expect(second).toEqual(['', '#VALUE!']);
  expect(third![0]).toMatch(/^0 stars/);
});

test('a 0 that was written stays a 0', async () => {
  const zeros = [grid[0]!, grid[0]!.map(() => 0), ...grid.slice(2)];
  const { said } = await answers({ behaviours: OFF, workbook: createWorkbook() }, zeros);
  expect((await answers({}, zeros)).said).toEqual(said);
});
