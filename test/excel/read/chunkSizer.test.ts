import { ChunkSizer } from '../../../src/excel/read/chunkSizer';

test('rows whose answer is too large are asked for again down to a single one, then given up', () => {
  const sizer = new ChunkSizer(10);
  const asked: number[] = [];
  // Each time half as many: 20 times is enough for any number of them.
  while (asked.length < 20) {
    asked.push(sizer.next());
    if (!sizer.failed(asked.at(-1)!)) break;
  }
  expect(asked.length).toBeLessThan(20);
  expect(asked.at(-1)).toBe(1);
  expect(asked).toEqual([...new Set(asked)].sort((a, b) => b - a));
});
