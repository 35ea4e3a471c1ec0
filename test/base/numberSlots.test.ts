import { numberHash, slotsFor } from '../../src/base/numberSlots';

test('half of the slots stay free', () => {
  expect([0, 8, 9, 16, 17, 1000].map(slotsFor)).toEqual([16, 16, 32, 32, 64, 2048]);
});

test('neighbours differ in their hash, whether in low bits or above the 32nd', () => {
  const high = 2 ** 32;
  const numbers = [0, 1, 2, 3, ...[1, 2, 3, 4, 5].map((times) => times * high)];
  expect(new Set(numbers.map(numberHash)).size).toBe(numbers.length);
});
