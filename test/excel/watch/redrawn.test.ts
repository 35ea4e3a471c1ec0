import { boxOf } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel } from '../gateway/openExcel';
import { watched } from './watched';

afterEach(closeExcel);

test('a sheet is drawn anew with what follows an edit, in no request more', async () => {
  const excel = await watched(sampleGrid({ rows: 6, language: 'zh' }));
  const { workbook, sheet, counters } = excel;
  const before = workbook.redraws;
  // The check has had it quiet as well, when columns came and when they took their places.
  expect(before).toBeGreaterThanOrEqual(2);
  counters.reset();
  sheet.enter(boxOf(2, 1, 1, 1), [["'x"]]);
  await excel.settle();
  expect(workbook.redraws).toBeGreaterThan(before);
  expect(counters.syncs).toBe(2);
});
