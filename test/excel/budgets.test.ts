import { sampleGrid } from '../support/sampleSheet';
import { closeExcel, fill, openExcel } from './gateway/openExcel';
import { markSheet } from './marks/markSheet';

afterEach(closeExcel);

const COLUMNS = 30;
const MEGABYTES = 1_000_000;

const sheetOf = (rows: number) =>
  sampleGrid({ rows, language: 'zh' }).map((row) => row.slice(0, COLUMNS));

test('10,000 rows × 30 columns are checked and marked in at most 8 syncs of under 5 MB', async () => {
  const { sheet, counters } = await openExcel();
  fill(sheet, sheetOf(10_000));
  counters.reset();
  expect(await markSheet()).toEqual({ standing: 'new', rows: 10_000 });
  expect(counters.syncs).toBeLessThanOrEqual(8);
  expect(counters.largestRequest).toBeLessThan(5 * MEGABYTES);
  expect(counters.largestResponse).toBeLessThan(5 * MEGABYTES);
  expect(sheet.conditionalFormats.list.length).toBeLessThanOrEqual(3 * COLUMNS);
  console.log(
    counters.syncs,
    counters.requests.map((r) => [r.kind, r.bytesOut, r.bytesIn]),
  );
}, 120_000);
