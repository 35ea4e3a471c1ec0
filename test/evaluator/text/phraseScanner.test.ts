import fc from 'fast-check';
import { compilePhrases } from '../../../src/evaluator/text/phraseScanner';
import { PhraseList } from '../oracle/words';

const runs = { numRuns: Number(process.env.FC_RUNS ?? 400) };

/** Few words, so that phrases overlap and end inside one another. */
const word = fc.constantFrom(
  ...[
    'tea',
    'TEA',
    'ｔｅａ',
    'teas',
    'pot',
    'box',
    'boxes',
    'baby',
    'babies',
    '3d',
    '18650',
    'é',
    'É',
  ],
  ...['茶', '茶壶', '3C认证', '壶', 'чай'],
);
const separator = fc.constantFrom(' ', '-', ' / ', '', '，', '  ', '★');
const textOf = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(word, separator), { minLength: 1, maxLength })
    .map((pairs) => pairs.flat().join('').trim());
/** A book writes its phrases in half width; the plural of another is nobody's concern. */
const phrase = textOf(3).filter(
  (text) => /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(text) && !/[！-～]/.test(text),
);

describe('compilePhrases', () => {
  test('finds the phrases that a search for one after the other finds', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 1, maxLength: 12 }),
        fc.array(textOf(40), { minLength: 1, maxLength: 4 }),
        (phrases, texts) => {
          const scanner = compilePhrases(phrases);
          const reference = new PhraseList(phrases.map((text, owner) => ({ phrase: text, owner })));
          for (const text of texts) {
            const found = new Set<number>();
            scanner.scan(text, (number) => found.add(number));
            expect(found).toEqual(new Set(reference.in(text).map(({ owner }) => owner)));
          }
        },
      ),
      runs,
    );
  });

  test('tells words apart that share a hash (FNV-1a)', () => {
    const scanner = compilePhrases(['dish liquid', 'costarring role']);
    const found = (text: string): number[] => {
      const numbers: number[] = [];
      scanner.scan(text, (number) => numbers.push(number));
      return numbers;
    };
    expect(found('dish liquid')).toEqual([0]);
    expect(found('a costarring role')).toEqual([1]);
    expect(found('dish costarring, liquid role')).toEqual([]);
  });
});
