import { removeMarks } from '../../../src/excel/remove/removeMarks';
import { boxOf, snapshot } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { markSheet } from './markSheet';

afterEach(closeExcel);

const ROWS = 5;
const grid = sampleGrid({ rows: ROWS, language: 'zh' });
const WIDTH = grid[0]!.length;

test.each([false, true])(
  'result columns take over nothing of the column beside them; in a table: %s',
  async (isTable) => {
    const { workbook, sheet } = await openExcel();
    fill(sheet, grid);
    if (isTable) sheet.tables.add(boxOf(0, 0, ROWS + 1, WIDTH), true);
    const last = boxOf(1, WIDTH - 1, ROWS, 1);
    const rule = { rule: { list: { source: 'a,b', inCellDropDown: true } } };
    sheet.setValidation(last, rule);
    sheet.setFormat(last, { numberFormat: '0.00', fill: '#FF0000' });
    sheet.conditionalFormats.add([last], { type: 'Custom', formula: '=TRUE' });
    const before = snapshot(workbook);
    for (let run = 0; run < 2; run++) {
      await markSheet();
      for (let column = WIDTH; column < WIDTH + 5; column++) {
        const cell = boxOf(2, column, 1, 1);
        expect(sheet.validation(cell)).toBeUndefined();
        const rules = sheet.conditionalFormats.over(cell).map(({ rule }) => rule);
        expect(rules).not.toContainEqual({ type: 'Custom', formula: '=TRUE' });
        expect(sheet.format(cell.row, cell.column)).toMatchObject({ numberFormat: 'General' });
        expect(sheet.painted(2, column).fill).toBeUndefined();
      }
      expect(sheet.validation(last)).toEqual({ boxes: [last], rule });
    }
    await removeMarks();
    expect(snapshot(workbook)).toEqual(before);
  },
);
