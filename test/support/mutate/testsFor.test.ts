import { testsFor } from './testsFor';

const TESTS = [
  'test/base/lru.test.ts',
  'test/catalogue/a.test.ts',
  'test/excel/marks/a.test.ts',
  'test/excel/read/chunkSizer.test.ts',
  'test/excel/read/long.test.ts',
  'test/excel/read/short.test.ts',
  'test/excel/share/a.test.ts',
  'test/report/read.test.ts',
];
const secondsOf = (test: string): number => (test.includes('long') ? 9 : 1);

test('a file has the tests of its room, those near to it first, of these the short ones', () => {
  expect(testsFor('src/excel/read/chunkSizer.ts', TESTS, secondsOf)).toEqual([
    'test/excel/read/chunkSizer.test.ts',
    'test/excel/read/short.test.ts',
    'test/excel/read/long.test.ts',
    'test/excel/marks/a.test.ts',
    'test/excel/share/a.test.ts',
  ]);
});

test('what many rooms use has their tests too, after its own', () => {
  expect(testsFor('src/base/runToEnd.ts', TESTS, secondsOf)).toEqual([
    'test/base/lru.test.ts',
    'test/catalogue/a.test.ts',
  ]);
});
