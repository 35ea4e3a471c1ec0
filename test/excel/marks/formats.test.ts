import { removeMarks } from '../../../src/excel/remove/removeMarks';
import { boxOf, type Sheet } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { watched } from '../watch/watched';
import { markSheet } from './markSheet';

afterEach(closeExcel);

const ROWS = 6;
const grid = sampleGrid({ rows: ROWS, language: 'zh' });

/** A rule of the user's that Excel can't read. */
function addUnreadable(sheet: Sheet): string {
  const { id } = sheet.conditionalFormats.add([boxOf(1, 2, ROWS, 1)], {
    type: 'Custom',
    formula: '=$C2>3',
  });
  sheet.conditionalFormats.update(id, { isUnreadable: true });
  return id;
}

const idsOf = (sheet: Sheet): string[] => sheet.conditionalFormats.list.map(({ id }) => id);

test('formats that are right stay in place, and those that a paste tore are made again', async () => {
  const { sheet } = await openExcel();
  fill(sheet, grid);
  await markSheet();
  const first = idsOf(sheet);
  await markSheet();
  expect(idsOf(sheet)).toEqual(first);
  sheet.conditionalFormats.clear(boxOf(2, 1, 1, 1));
  await markSheet();
  const boxes = sheet.conditionalFormats.list.map((format) => format.boxes);
  expect(idsOf(sheet)).not.toEqual(first);
  expect(boxes).toHaveLength(first.length);
  expect(boxes.every(([box, ...others]) => box?.rows === ROWS && others.length === 0)).toBe(true);
  await markSheet({}, { scheme: 'dark' });
  expect(idsOf(sheet)).toHaveLength(first.length);
});

test('a rule that Excel can not read keeps a sheet neither from being checked nor from being cleaned', async () => {
  const { workbook, sheet } = await openExcel({
    behaviours: { conditionalFormatsUnreadable: true },
  });
  fill(sheet, grid);
  const before = sheet.values(boxOf(0, 0, ROWS + 1, grid[0]!.length + 6));
  const rule = addUnreadable(sheet);
  expect(await markSheet()).toMatchObject({ marks: 'new' });
  const first = idsOf(sheet);
  expect(first.length).toBeGreaterThan(10);
  expect(await markSheet()).toMatchObject({ marks: 'new' });
  expect(idsOf(sheet)).toEqual(first);
  const other = workbook.addSheet('second');
  other.activate();
  fill(other, grid);
  await markSheet();
  expect(await removeMarks()).toEqual({ ok: true, value: { sheets: 2, formatsLeft: 1 } });
  expect(sheet.values(boxOf(0, 0, ROWS + 1, grid[0]!.length + 6))).toEqual(before);
  expect(other.conditionalFormats.list).toEqual([]);
  expect(idsOf(sheet)).toContain(rule);
  expect(sheet.painted(1, 0).fill).toBeUndefined();
  expect(workbook.names(sheet)).toEqual([]);
});

test('edits are followed beside a rule that Excel can not read', async () => {
  const excel = await watched(grid, {
    prepare: addUnreadable,
    host: { behaviours: { conditionalFormatsUnreadable: true } },
  });
  const { sheet, problems } = excel;
  const before = excel.lines().length;
  fill(sheet, [grid[1]!], ROWS + 1);
  await excel.settle();
  expect(problems).toEqual([]);
  expect(excel.lines()).toHaveLength(before + 1);
  expect(excel.lines().at(-1)![0]).not.toBe('');
});
