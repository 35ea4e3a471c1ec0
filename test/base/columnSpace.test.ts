import { byteColumn, float64Column, int32Column } from '../../src/base/columnSpace';

const MEGABYTE = 2 ** 20;

/** Rows from which columns take shared memory. */
const LARGE = 2 ** 17;
const SIZES = [0, 1, LARGE - 1, LARGE, LARGE + 3, MEGABYTE];

test.each([
  ['numbers', float64Column, 0.5],
  ['whole numbers', int32Column, -7],
  ['bytes', byteColumn, 255],
])('a column of %s is as long as asked, all 0, and holds what is written', (_, create, value) => {
  for (const size of SIZES) {
    const column = create(size);
    expect(column).toHaveLength(size);
    expect(column.every((each) => each === 0)).toBe(true);
    if (size === 0) continue;
    column[size - 1] = value;
    expect([column[size - 1], column[size - 2] ?? 0]).toEqual([value, 0]);
  }
});

test.each([
  ['numbers', float64Column],
  ['whole numbers', int32Column],
  ['bytes', byteColumn],
])('V8 counts no large column of %s: it brings no collection of the whole heap', (_, create) => {
  const before = process.memoryUsage().external;
  const columns = Array.from({ length: 100 }, () => create(LARGE));
  expect(process.memoryUsage().external - before).toBeLessThan(MEGABYTE);
  expect(columns.every(([first]) => first === 0)).toBe(true);
});
