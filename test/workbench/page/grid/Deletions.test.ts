import {
  boxOf,
  COLUMN_LIMIT,
  createWorkbook,
  ROW_LIMIT,
} from '../../../../src/workbench/host/model';
import { Deletions } from '../../../../src/workbench/page/grid/univer/Deletions';

/** Two sheets whose formulas point to the first three rows and columns of the first one. */
function opened() {
  const workbook = createWorkbook({ sheetNames: ['Data', 'Other'] });
  const [data, other] = [workbook.sheet('Data')!, workbook.sheet('Other')!];
  data.enter(boxOf(0, 0, 3, 3), [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  data.enter(boxOf(5, 5), [['=B2']]);
  other.enter(boxOf(0, 0), [['=SUM(Data!A1:C3)+Data!B2']]);
  other.protection.protect({});
  return { data, other, deletions: new Deletions(workbook) };
}

test.each([
  ['rows', boxOf(1, 0, 1, COLUMN_LIMIT), boxOf(4, 5)],
  ['columns', boxOf(0, 1, ROW_LIMIT, 1), boxOf(5, 4)],
] as const)(
  'undone, a deletion of %s gives formulas back what they pointed to, on protected sheets too',
  (axis, box, moved) => {
    const { data, other, deletions } = opened();
    const lost = data.formulas(box.rows === 1 ? boxOf(1, 0, 1, 3) : boxOf(0, 1, 3, 1));
    deletions.remove(data, box, axis);
    expect(data.formulas(moved)).toEqual([['=#REF!']]);
    expect(other.values(boxOf(0, 0))).toEqual([['#REF!']]);
    deletions.insert(data, box, axis, true);
    data.enter(box.rows === 1 ? boxOf(1, 0, 1, 3) : boxOf(0, 1, 3, 1), lost);
    expect(data.formulas(boxOf(5, 5))).toEqual([['=B2']]);
    expect(other.formulas(boxOf(0, 0))).toEqual([['=SUM(Data!A1:C3)+Data!B2']]);
    expect(other.values(boxOf(0, 0))).toEqual([[50]]);
  },
);

test('what is inserted by hand does not know what was there', () => {
  const { data, deletions } = opened();
  const row = boxOf(1, 0, 1, COLUMN_LIMIT);
  deletions.remove(data, row, 'rows');
  deletions.insert(data, row, 'rows', false);
  expect(data.formulas(boxOf(5, 5))).toEqual([['=#REF!']]);
});
