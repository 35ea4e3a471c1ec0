import { EditedRows } from '../../../src/excel/watch/editedRows';
import type { Effect } from '../../../src/excel/watch/effectOf';

const SIZE = 5_000;

const rows = (row: number, count = 1): Effect => ({ kind: 'rows', rows: { row, rows: count } });
const shift = (at: number, count: number): Effect => ({ kind: 'shift', shift: { at, count } });

test('rows that a step did not finish wait for the next one, each once', () => {
  const edits = new EditedRows();
  expect(edits.note(rows(3, 2), false)).toBe(true);
  edits.begin();
  edits.note(rows(4), false);
  edits.note(rows(9), false);
  expect(edits.stale(SIZE)).toBe(3);
  edits.end();
  edits.begin();
  expect(edits.current.list()).toEqual([3, 4, 9]);
  edits.judged([3, 4, 9], [3, 4, 9, 20]);
  expect(edits.stale(SIZE)).toBe(4);
  edits.written();
  edits.end();
  expect(edits.stale(SIZE)).toBe(0);
  expect(edits.hasOwn).toBe(false);
});

test('edits of others, and marks that a person changed, are stale until they are judged, and begin no step', () => {
  const edits = new EditedRows();
  edits.note(rows(7), true);
  edits.note({ kind: 'rows', rows: { row: 8, rows: 1 }, isMark: true }, false);
  expect([edits.hasOwn, edits.stale(SIZE)]).toEqual([false, 2]);
  edits.begin();
  edits.judged([7], []);
  expect(edits.stale(SIZE)).toBe(1);
  edits.readWhole();
  expect(edits.stale(SIZE)).toBe(0);
});

test('rows keep to their products when others come and go, and those at work hear of it', () => {
  const edits = new EditedRows();
  edits.note(rows(10), false);
  edits.doubt([12]);
  edits.begin();
  const inPlace = edits.watchPlaces();
  edits.note(shift(5, 2), false);
  expect(inPlace()).toBe(false);
  expect(edits.addDoubted().list()).toEqual([12]);
  expect(edits.current.list()).toEqual([12, 14]);
  edits.note(shift(12, -1), false);
  expect(edits.current.list()).toEqual([13]);
  // The rows that came are edited, too.
  expect(edits.stale(SIZE)).toBe(3);
  expect(edits.watchPlaces()()).toBe(true);
});

test('what concerns no product changes nothing; too much is read as a whole', () => {
  const edits = new EditedRows();
  expect(edits.note({ kind: 'nothing' }, false)).toBe(false);
  expect(edits.stale(SIZE)).toBe(0);
  // Few rows, but far from each other: more ranges than are read one by one.
  for (let row = 0; row < 15_000; row += 50) edits.note(rows(row), false);
  edits.begin();
  expect(edits.stale(SIZE)).toBe(SIZE);
  edits.wholeDone();
  edits.end();
  expect(edits.stale(SIZE)).toBe(0);
  edits.note({ kind: 'all' }, true);
  expect([edits.hasOwn, edits.stale(SIZE)]).toEqual([true, SIZE]);
});
