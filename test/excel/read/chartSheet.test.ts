import { closeExcel, openExcel } from '../gateway/openExcel';
import { markSheet } from '../marks/markSheet';

afterEach(closeExcel);

test('a chart in front of all sheets is told as what it is', async () => {
  const { workbook, faults } = await openExcel();
  workbook.isChartSheetActive = true;
  await expect(markSheet()).rejects.toThrow('"chartSheet"');
  workbook.isChartSheetActive = false;
  // What fails once for another reason is not taken for one.
  faults.failNext({ code: 'InvalidOperation' });
  await expect(markSheet()).rejects.toThrow('"unknown"');
  await expect(markSheet()).rejects.toThrow('"emptySheet"');
});
