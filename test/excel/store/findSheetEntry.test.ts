import { findSheetEntry, withSheetEntry } from '../../../src/excel/store';

const one = { sheet: { id: '1', name: '产品' }, note: 'one' };
const two = { sheet: { id: '2', name: '旧' }, note: 'two' };

test('the id wins over the name', () => {
  expect(findSheetEntry([one, two], { id: '2', name: '产品' })).toBe(two);
});

test('a changed id is found by its name', () => {
  expect(findSheetEntry([one, two], { id: '9', name: '产品' })).toBe(one);
});

test('a new sheet does not inherit what belongs to a renamed one', () => {
  expect(findSheetEntry([one], { id: '9', name: '产品' }, ['1', '9'])).toBeUndefined();
});

test('an entry is replaced, not doubled, when the id has changed', () => {
  const again = { sheet: { id: '9', name: '产品' }, note: 'again' };
  expect(withSheetEntry([one, two], again, ['2', '9'])).toEqual([two, again]);
});
