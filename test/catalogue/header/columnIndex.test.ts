import { columnIndex, columnLetters } from '../../../src/catalogue';

test.each([
  ['A', 0],
  ['z', 25],
  ['AA', 26],
  ['$C', 2],
  [' XFD ', 16383],
])('%j is column %d', (letters, index) => {
  expect(columnIndex(letters)).toBe(index);
});

test.each(['', '1', 'A1', 'ABCD', '价', 'A B'])('%j is no column', (text) => {
  expect(columnIndex(text)).toBeNaN();
});

test('is the inverse of columnLetters, which counts from 1', () => {
  for (let index = 0; index < 2000; index++)
    expect(columnIndex(columnLetters(index + 1))).toBe(index);
});
