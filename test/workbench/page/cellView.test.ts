import { boxOf, createWorkbook } from '../../../src/workbench/host/model';
import { cellView } from '../../../src/workbench/page/cellView';
import { placeOf } from '../../../src/workbench/page/places';

function book() {
  const workbook = createWorkbook({ sheetNames: ['One', "Kim's"] });
  const sheet = workbook.sheet("Kim's")!;
  sheet.enter(boxOf(0, 0, 1, 2), [[4, '=A1*2']]);
  sheet.enterNumberFormats(boxOf(0, 1), [['0.00']]);
  sheet.setFormat(boxOf(0, 0, 1, 2), { fill: '#111111' });
  return { workbook, sheet };
}

test('a cell is seen with its value, text, formula, fill and note', () => {
  const { workbook, sheet } = book();
  workbook.addNote({ sheet, box: boxOf(0, 1) }, 'twice');
  expect(cellView(placeOf(workbook, "'Kim''s'!B1"))).toEqual({
    value: 8,
    text: '8.00',
    formula: '=A1*2',
    fill: '#111111',
    note: 'twice',
  });
});

test('a conditional format lies over the fill', () => {
  const { workbook, sheet } = book();
  const { id } = sheet.conditionalFormats.add([boxOf(0, 0, 1, 2)], {
    type: 'Custom',
    formula: '=A1>5',
  });
  sheet.conditionalFormats.update(id, { paint: { fill: '#222222' } });
  expect(cellView(placeOf(workbook, "'Kim''s'!A1")).fill).toBe('#111111');
  expect(cellView(placeOf(workbook, "'Kim''s'!B1")).fill).toBe('#222222');
});

test('an address without a sheet is on the one that shows; one that leads nowhere is a RangeError', () => {
  const { workbook } = book();
  expect(placeOf(workbook, 'B2').sheet.name).toBe('One');
  expect(() => placeOf(workbook, 'None!A1')).toThrow(RangeError);
  expect(() => placeOf(workbook, 'One!rubbish')).toThrow(RangeError);
});
