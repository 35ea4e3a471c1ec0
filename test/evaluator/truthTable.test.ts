import { bitCount, rowsOf } from '../../src/evaluator/program/truthTable';

test.each([
  [0, 1, 1],
  [0, 5, 0b11111],
  [0, 32, -1],
  [0, 33, -1],
  [1, 33, 1],
  [1, 40, 0b11111111],
  [1, 64, -1],
  [2, 70, 0b111111],
])('word %i of %i rows', (word, size, bits) => {
  expect(rowsOf(word, size)).toBe(bits);
});

test.each([
  [0, 0],
  [1, 1],
  [-1, 32],
  [0x80000000 | 0, 1],
  [0x55555555, 16],
  [0b1011, 3],
])('the bits that are set in %i are %i', (word, count) => {
  expect(bitCount(word)).toBe(count);
});
