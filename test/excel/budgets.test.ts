import type { StartedOffice } from '../../src/workbench/host/node';
import { boxOf } from '../../src/workbench/host/model';
import { size } from '../support/size';
import { sampleGrid } from '../support/sampleSheet';
import { closeExcel, fill, openExcel } from './gateway/openExcel';
import { markSheet } from './marks/markSheet';
import { watched } from './watch/watched';

afterEach(closeExcel);

const COLUMNS = 30;
const MEGABYTES = 1_000_000;

const sheetOf = (rows: number) =>
  sampleGrid({ rows, language: 'zh' }).map((row) => row.slice(0, COLUMNS));

function expectSmallMessages(counters: StartedOffice['counters']): void {
  expect(counters.largestRequest).toBeLessThan(5 * MEGABYTES);
  expect(counters.largestResponse).toBeLessThan(5 * MEGABYTES);
}

const MANY = size(10_000, 100_000);
const SYNCS = size(8, 50);

test(`${MANY} rows × 30 columns are checked and marked in at most ${SYNCS} syncs of under 5 MB`, async () => {
  const some = sheetOf(5_000);
  const [head, ...body] = some;
  const { workbook, sheet, counters } = await openExcel();
  fill(sheet, [head!]);
  for (let from = 0; from < MANY; from += body.length) fill(sheet, body, 1 + from);
  counters.reset();
  expect(await markSheet()).toEqual({ marks: 'new', rows: MANY });
  // Where an undo group is refused, as on the web, what was read before is read again, once for a session.
  const isRefused = workbook.behaviours.has('undoGroupRefusesWrites');
  expect(counters.syncs).toBeLessThanOrEqual(SYNCS + (isRefused ? 3 : 0));
  expectSmallMessages(counters);
  // Three a column at most, and one for each ten of them that greys the status of edited rows.
  expect(sheet.conditionalFormats.list.length).toBeLessThanOrEqual(
    3 * COLUMNS + Math.ceil(COLUMNS / 10),
  );
}, 240_000);

test('one edited row of a thousand takes at most 3 syncs', async () => {
  const excel = await watched(sheetOf(1_000));
  excel.counters.reset();
  const before = excel.lines();
  excel.sheet.enter(boxOf(500, 1, 1, 1), [["'x"]]);
  await excel.settle();
  expect(excel.counters.syncs).toBeLessThanOrEqual(3);
  const differing = excel
    .lines()
    .flatMap((line, at) => (line.join() === before[at]!.join() ? [] : [at]));
  expect(differing).toEqual([499]);
}, 60_000);
