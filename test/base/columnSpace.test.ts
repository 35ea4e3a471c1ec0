import { byteColumn, float64Column, int32Column } from '../../src/base/columnSpace';

const MEGABYTE = 2 ** 20;

/** Around the size from which columns take shared memory. */
const SIZES = [0, 1, MEGABYTE / 8 - 1, MEGABYTE / 8, MEGABYTE / 4, MEGABYTE, MEGABYTE + 3];

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
  ['numbers', float64Column, 8],
  ['whole numbers', int32Column, 4],
  ['bytes', byteColumn, 1],
])(
  'V8 counts no large column of %s: it brings no collection of the whole heap',
  (_, create, size) => {
    const before = process.memoryUsage().external;
    const column = create((64 * MEGABYTE) / size);
    expect(process.memoryUsage().external - before).toBeLessThan(MEGABYTE);
    expect(column[0]).toBe(0);
  },
);
