import { boxOf, snapshot, type Workbook } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { markSheet } from '../marks/markSheet';

afterEach(closeExcel);

const grid = sampleGrid({ rows: 12, language: 'zh' });
const WIDTH = grid[0]!.length;
const selection = { target: { kind: 'selection' } } as const;

/** What is in the sheets, without ids that Excel gives anew. */
const seen = (workbook: Workbook): unknown =>
  JSON.parse(
    JSON.stringify(snapshot(workbook).sheets, (key, each: unknown) =>
      key === 'id' ? undefined : each,
    ),
  );

/** A marked table whose product in row 5 has changed since, and rows 4 to 8 selected. */
async function opened() {
  const excel = await openExcel();
  const { workbook, sheet } = excel;
  fill(sheet, grid);
  sheet.tables.add(boxOf(0, 0, grid.length, WIDTH), true);
  await markSheet();
  sheet.enter(boxOf(5, 1, 1, 1), [["'x"]]);
  workbook.select(sheet, [boxOf(4, 0, 5, 1)]);
  return excel;
}

const chunkBytes = 1_000;

test.each(['before', 'after'] as const)(
  'marks of a selection in a table that fail at any request, %s it took effect, are old or new',
  async (moment) => {
    const trial = await opened();
    const old = seen(trial.workbook);
    trial.counters.reset();
    await markSheet(selection, { chunkBytes });
    const all = trial.counters.syncs;
    const fresh = seen(trial.workbook);
    expect(all).toBeGreaterThan(5);
    expect(fresh).not.toEqual(old);
    closeExcel();
    for (let request = 3; request <= all; request++) {
      const { workbook, faults } = await opened();
      faults.add({ request, moment, outcome: { code: 'ItemAlreadyExists' } });
      const { marks } = await markSheet(selection, { chunkBytes });
      faults.clear();
      expect(['old', 'new']).toContain(marks);
      expect([request, seen(workbook)]).toEqual([request, marks === 'old' ? old : fresh]);
      closeExcel();
    }
  },
  60_000,
);
