import { readFileSync, writeFileSync } from 'node:fs';
import * as fields from '../../src/fields';

const GOLDEN = 'test/golden/fieldWords.json';

/** How many texts and other plain values a value holds; a function is none. */
function sizeOf(value: unknown): number {
  if (typeof value === 'function') return 0;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, one) => sum + sizeOf(one), 0);
}

/** Of every list the number of its words, of every table that of each entry. */
function sizes(): object {
  const all = Object.entries(fields).filter(([, value]) => typeof value === 'object');
  return Object.fromEntries(
    all.map(([name, value]) => {
      const entries = Object.entries(value).map(([key, one]): [string, number] => [
        key,
        sizeOf(one),
      ]);
      return [name, Array.isArray(value) ? sizeOf(value) : Object.fromEntries(entries)];
    }),
  );
}

/**
 * A line that a bad edit loses changes a number: most words are in no other test. `GOLDEN=write npx jest test/fields`
 * counts anew.
 */
test('the vocabulary has as many words as before', () => {
  if (process.env.GOLDEN === 'write')
    writeFileSync(GOLDEN, `${JSON.stringify(sizes(), null, 2)}\n`);
  expect(sizes()).toEqual(JSON.parse(readFileSync(GOLDEN, 'utf8')));
});
