import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { hashRulebook, type Rulebook } from '../../../src/rulebook';
import { size } from '../../support/size';
import { smallBook } from './smallBook';

const VALUES = size(100, 1000);

/** The same content with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  );
}

/** JSON knows no -0. */
const withoutNegativeZero = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('hashRulebook', () => {
  test('is 16 hex digits, the same for ever', () => {
    expect(hashRulebook(smallBook())).toMatch(/^[0-9a-f]{16}$/);
    expect(hashRulebook({ id: 'fixed', list: [1, 'ä', null, true] } as unknown as Rulebook)).toBe(
      '3d9b392ed4f457e7',
    );
  });

  test('does not look at the order of keys, nor at members that are undefined', () => {
    const book = smallBook();
    const other = turned(book) as Rulebook;
    expect(Object.keys(other)).not.toEqual(Object.keys(book));
    expect(hashRulebook(other)).toBe(hashRulebook(book));
    const extra = { ...book, nothing: undefined };
    expect(hashRulebook(extra)).toBe(hashRulebook(book));
  });

  test('does look at the order of lists and at every value', () => {
    const hashes = new Set<string>();
    const book = smallBook();
    hashes.add(hashRulebook(book));
    hashes.add(hashRulebook({ ...book, rules: [...book.rules].reverse() }));
    hashes.add(hashRulebook({ ...book, version: '2' }));
    hashes.add(hashRulebook({ ...book, rules: book.rules.slice(1) }));
    for (let i = 0; i < VALUES; i++) {
      const settings = { ...book.settings, qualityScoreMaximum: i + 10 };
      hashes.add(hashRulebook({ ...book, settings }));
    }
    expect(hashes.size).toBe(VALUES + 4);
  });

  test('is equal for equal content and for no other', () => {
    const hash = (value: unknown) => hashRulebook(value as Rulebook);
    const small = fc.jsonValue({ maxDepth: 2 });
    fc.assert(
      fc.property(small, small, (a, b) => {
        expect(hash(turned(a))).toBe(hash(a));
        expect(hash(a) === hash(b)).toBe(
          isDeepStrictEqual(withoutNegativeZero(a), withoutNegativeZero(b)),
        );
      }),
    );
  });
});
