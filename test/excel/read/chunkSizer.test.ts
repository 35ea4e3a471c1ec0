import { ChunkSizer } from '../../../src/excel/read/chunkSizer';

test('rows whose answer is too large are asked for again down to a single one, then given up', () => {
  const sizer = new ChunkSizer(10);
  const asked: number[] = [];
  do asked.push(sizer.next());
  while (sizer.failed(asked.at(-1)!));
  expect(asked.at(-1)).toBe(1);
  expect(asked).toEqual([...new Set(asked)].sort((a, b) => b - a));
});
