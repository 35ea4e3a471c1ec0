import fc from 'fast-check';
import { compilePhrases } from '../../../src/evaluator/text/phraseScanner';
import { WordList } from '../../../src/evaluator/text/wordList';
import { SIMPLIFIED, toSimplified } from '../../../src/fields';
import { loadDefault } from '../../../src/rulebook';
import { PhraseList } from '../oracle/words';

/** By simplified character, the traditional one that was paired with it last. */
const traditionalOf = new Map(
  [...SIMPLIFIED].map(([traditional, simple]) => [simple, traditional]),
);

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
/** A book writes its phrases in half width; the plural of another does not matter. */
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

  test('tells words apart that share a hash', () => {
    const words = new WordList();
    words.read('vendoyam husespla');
    expect(words.hashes[0]).toBe(words.hashes[1]);
    const scanner = compilePhrases(['dish vendoyam', 'husespla role']);
    const found = (text: string): number[] => {
      const numbers: number[] = [];
      scanner.scan(text, (number) => numbers.push(number));
      return numbers;
    };
    expect(found('dish vendoyam')).toEqual([0]);
    expect(found('a husespla role')).toEqual([1]);
    expect(found('dish husespla, vendoyam role')).toEqual([]);
  });

  test('does not take a word for a known one that shares its hash', () => {
    const scanner = compilePhrases(['vendoyam']);
    const found: number[] = [];
    scanner.scan('husespla', (number) => found.push(number));
    expect(found).toEqual([]);
  });

  const found = (phrases: readonly string[], text: string): number[] => {
    const numbers: number[] = [];
    compilePhrases(phrases).scan(text, (number) => numbers.push(number));
    return numbers;
  };

  test.each([
    ['蓝牙', '無線藍牙耳機 5.3'],
    ['充电宝', '磁吸充電寶'],
    ['儿童', '兒童玩具車'],
    ['压力锅', '電壓力鍋'],
    ['保温杯', '不鏽鋼保溫杯'],
    ['无线 蓝牙', '無線、藍牙'],
    ['藍牙', '蓝牙耳机'],
    ['台灯', '護眼檯燈'],
    ['台灯', '護眼臺燈'],
  ])('finds %s in %s, which is written in traditional characters', (phrase, text) => {
    expect(found([phrase], text)).toEqual([0]);
  });

  test('finds every Chinese word of the book in traditional characters', () => {
    const { certificates, industries, settings } = loadDefault();
    const words = [
      ...certificates.traits.flatMap((trait) => [...trait.words, ...trait.exceptWords]),
      ...industries.flatMap((industry) => industry.words),
      ...settings.claims,
    ];
    const written = words.map((one) => one.replace(/./gu, (c) => traditionalOf.get(c) ?? c));
    expect(written.map(toSimplified)).toEqual(words);
    written.forEach((text, number) => {
      if (text !== words[number]) expect(found([words[number]!], `新 ${text}.`)).toEqual([0]);
    });
    expect(written.filter((text, number) => text !== words[number]).length).toBeGreaterThan(300);
  });
});
