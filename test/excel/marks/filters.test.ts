import { removeMarks } from '../../../src/excel/remove/removeMarks';
import { boxOf, snapshot, type Sheet } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { markSheet } from './markSheet';

afterEach(closeExcel);

const ROWS = 8;
const grid = sampleGrid({ rows: ROWS, language: 'zh' });
const WIDTH = grid[0]!.length;
const INDUSTRY = 3;

const hiddenRows = (sheet: Sheet): boolean[] =>
  Array.from({ length: ROWS + 6 }, (_, at) => sheet.lines.isRowHidden(at + 1));

function filterByIndustry(sheet: Sheet): void {
  const wanted = String(sheet.texts(boxOf(1, INDUSTRY, 1, 1))[0]![0]);
  const box = boxOf(0, 0, ROWS + 1, WIDTH);
  sheet.autoFilter.apply(box, INDUSTRY, { filterOn: 'Values', values: [wanted] });
}

test('criteria of every kind survive, and rows keep being seen or hidden', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  filterByIndustry(sheet);
  const box = boxOf(0, 0, ROWS + 1, WIDTH);
  sheet.autoFilter.apply(box, 5, { filterOn: 'Custom', criterion1: '<>x' });
  const kinds = ['CellColor', 'FontColor'].map((kind) => ({ kind, detail: { color: '#FF0000' } }));
  const others = [
    ...kinds,
    { kind: 'TopItems', detail: { criterion1: '5' } },
    { kind: 'Dynamic', detail: { dynamicCriteria: 'AboveAverage' } },
    { kind: 'Icon', detail: { icon: { set: 'ThreeFlags', index: 1 } } },
  ];
  others.forEach((other, at) => {
    sheet.autoFilter.apply(box, 6 + at, { filterOn: 'Other', ...other });
  });
  // A row that was edited after the filter was set is still seen.
  const seen = hiddenRows(sheet).indexOf(false);
  sheet.enter(boxOf(1 + seen, INDUSTRY, 1, 1), [['另一个行业']]);
  const before = snapshot(workbook);
  const hidden = hiddenRows(sheet);
  const criteria = [...sheet.autoFilter.criteria].sort(([a], [b]) => a - b);
  for (let run = 0; run < 2; run++) {
    expect(await markSheet()).toEqual({ marks: 'new', rows: ROWS });
    expect([...sheet.autoFilter.criteria].sort(([a], [b]) => a - b)).toEqual(criteria);
    expect(sheet.autoFilter.box?.columns).toBe(WIDTH + 5);
    expect(hiddenRows(sheet)).toEqual(hidden);
  }
  await removeMarks();
  expect(snapshot(workbook)).toEqual(before);
});

test('a filter takes in no rows below it', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  sheet.enter(boxOf(ROWS + 3, 0, 1, 2), [['注', '以上为示例']]);
  filterByIndustry(sheet);
  const before = snapshot(workbook);
  const hidden = hiddenRows(sheet);
  await markSheet();
  expect(sheet.autoFilter.box?.rows).toBe(ROWS + 1);
  expect(hiddenRows(sheet)).toEqual(hidden);
  await removeMarks();
  expect(snapshot(workbook)).toEqual(before);
});

test('a filter that Excel will not take back is said, and the sheet can be marked and cleaned', async () => {
  const { workbook, sheet, faults } = await openExcel();
  fill(sheet, grid);
  filterByIndustry(sheet);
  faults.add({
    when: ({ Actions }) =>
      Actions.some(
        ({ Name, ArgumentInfo }) =>
          Name === 'Apply' &&
          ArgumentInfo?.Arguments?.length === 3 &&
          ArgumentInfo.Arguments[2] !== null,
      ),
    outcome: { code: 'InvalidArgument' },
  });
  expect(await markSheet()).toEqual({ marks: 'new', rows: ROWS, filterLost: 1 });
  faults.clear();
  expect(sheet.values(boxOf(1, WIDTH, 1, 1))[0]![0]).not.toBe('');
  expect(await markSheet()).toEqual({ marks: 'new', rows: ROWS });
  expect(await removeMarks()).toMatchObject({ ok: true });
  expect(workbook.names(sheet)).toEqual([]);
});

test.each(['before', 'after'] as const)(
  'a run over a filtered sheet that fails at any request, %s it took effect, leaves the filter',
  async (moment) => {
    let all = 1;
    for (let request = 0; request <= all; request++) {
      const { sheet, faults, counters } = await openExcel();
      fill(sheet, grid);
      filterByIndustry(sheet);
      const hidden = hiddenRows(sheet);
      const criteria = [...sheet.autoFilter.criteria];
      counters.reset();
      if (request > 0) faults.add({ request, moment, outcome: { code: 'ItemAlreadyExists' } });
      const outcome = await markSheet().catch(() => undefined);
      faults.clear();
      expect([request, hiddenRows(sheet)]).toEqual([request, hidden]);
      expect([...sheet.autoFilter.criteria]).toEqual(criteria);
      if (outcome?.marks === 'new') expect(sheet.autoFilter.box?.columns).toBe(WIDTH + 5);
      if (request === 0) all = counters.syncs;
      closeExcel();
    }
  },
);
