import fc from 'fast-check';
import { placesOf } from '../../../src/excel/watch/placesOf';
import { RowSet } from '../../../src/excel/watch/rowSet';
import { shiftedRow, type RowShift } from '../../../src/excel/watch/rowShift';
import { boxAddress } from '../../../src/workbench/host/model/address';

const box = fc
  .tuple(
    fc.nat(2_000),
    fc.nat(1_000),
    fc.integer({ min: 1, max: 99 }),
    fc.integer({ min: 1, max: 99 }),
  )
  .map(([row, column, rows, columns]) => ({ row, column, rows, columns }));

test('places are read as Excel writes them', () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 3 }), fc.boolean(), (boxes, absolute) => {
      const address = boxes.map((each) => `'A!b'!${boxAddress(each, absolute)}`).join(',');
      expect(placesOf(address)).toEqual(boxes);
    }),
  );
  expect(placesOf('3:4')).toEqual([{ row: 2, column: 0, rows: 2, columns: 16_384 }]);
  expect(placesOf('B:C')).toEqual([{ row: 0, column: 1, rows: 1_048_576, columns: 2 }]);
  expect(placesOf('#REF!')).toBeUndefined();
});

const shift: fc.Arbitrary<RowShift> = fc.record({
  at: fc.nat(30),
  count: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: -5, max: -1 })),
});

test('rows stay the same ones when rows come and go, as in a list', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(40)), fc.array(shift, { maxLength: 5 }), (rows, shifts) => {
      let list: (number | undefined)[] = Array.from({ length: 100 }, (_, row) => row);
      const set = new RowSet(rows);
      for (const { at, count } of shifts) {
        const blank = Array.from({ length: Math.max(0, count) }, () => undefined);
        list = [...list.slice(0, at), ...blank, ...list.slice(count < 0 ? at - count : at)];
        if (count > 0) set.insert(at, count);
        else set.delete(at, -count);
      }
      const expected = rows.map((row) => list.indexOf(row)).filter((at) => at >= 0);
      expect(set.list()).toEqual(expected.sort((a, b) => a - b));
      for (const row of rows) {
        const at = list.indexOf(row);
        expect(shiftedRow(row, shifts)).toBe(at < 0 ? undefined : at);
      }
    }),
  );
});

test('neighbours are one run, small gaps taken along', () => {
  const set = new RowSet([9, 1, 2, 5]);
  expect(set.runs()).toEqual([
    { row: 1, rows: 2 },
    { row: 5, rows: 1 },
    { row: 9, rows: 1 },
  ]);
  expect(set.runs(2)).toEqual([
    { row: 1, rows: 5 },
    { row: 9, rows: 1 },
  ]);
});
