import { WordFinder } from '../../../src/evaluator/text/wordFinder';
import { has, overlap } from '../../../src/evaluator/smallSet';
import { NAMED_OTHERWISE } from '../../../src/evaluator/certificates/traits';
import { certificates } from '../../../src/rulebook';

/** A book of few words: two of each kind, since the first and the last of a kind are where it may end wrongly. */
const book = certificates.parse({
  expiringWithinDays: 90,
  names: [],
  traits: [
    {
      id: 'radio',
      name: { zh: '无线', en: 'radio' },
      words: ['speaker', '音箱'],
      exceptWords: ['toy speaker', 'dummy'],
    },
    {
      id: 'battery',
      name: { zh: '电池', en: 'battery' },
      words: ['torch', '手电'],
      qualities: ['charged'],
      holds: ['for'],
    },
    {
      id: 'children',
      name: { zh: '儿童', en: 'children' },
      words: ['doll', '娃娃'],
      exceptWords: ['doll house'],
      holds: ['with'],
    },
    { id: 'lithium', name: { zh: '锂', en: 'lithium' }, words: ['lithium', '锂'] },
  ],
  accessories: ['stand', 'pouch', '支架', '袋'],
  serves: ['for', 'fits'],
  includes: ['with', 'including'],
  users: ['men', 'kids'],
  plain: ['vase', 'brick'],
  together: [{ traits: ['radio', 'battery'], gives: ['lithium'] }],
  categories: [{ names: ['sound', '声音'], gives: ['radio'] }],
  requirements: [],
  coreParts: [],
});

const BRANDS = [['nike', '耐克'], 'puma'];
const CLAIMS = ['best', 'cheapest'];
const finder = new WordFinder(book, BRANDS, CLAIMS);

const idsOf = (traits: number): string[] =>
  book.traits.filter((_, number) => has(traits, number)).map(({ id }) => id);

test.each<[string, string[]]>([
  ['Speaker, black', ['radio']],
  ['黑色音箱', ['radio']],
  // What is before an accessory, or after a word that serves, is not the product.
  ['Speaker stand', []],
  ['Speaker pouch', []],
  ['音箱支架', []],
  ['音箱袋', []],
  // Nor across the end of a name, or a joint.
  ['Speaker; stand', ['radio']],
  ['Speaker | stand', ['radio']],
  ['Speaker (stand', ['radio']],
  ['Box speaker) stand', ['radio']],
  ['Speaker, stand', ['radio']],
  ['Speaker / stand', ['radio']],
  ['Speaker & stand', ['radio']],
  ['Box for speaker', []],
  ['Box fits speaker', []],
  ['Box for torch', ['battery']],
  ['Torch stand', []],
  // Users are not served.
  ['Box for men speaker', ['radio']],
  ['Box for kids speaker', ['radio']],
  // Parts and extras.
  ['Box with speaker', []],
  ['Box including speaker', []],
  ['Box with doll', ['children']],
  ['Box including doll', ['children']],
  ['Speaker with torch', ['radio']],
  // The name of a part takes back from parts alone.
  ['Doll with doll house', ['children']],
  ['Box with doll house', []],
  ['Doll house', []],
  // What a name takes back.
  ['Toy speaker', []],
  ['Dummy speaker', []],
  ['Speaker & torch', ['radio', 'battery', 'lithium']],
  ['Charged doll', ['battery', 'children']],
])('%s: %j', (text, ids) => {
  finder.find(text);
  expect(idsOf(finder.traits)).toEqual(ids);
});

test.each([
  ['Vase', true],
  ['Brick', true],
  ['Stand', true],
  ['Dummy', true],
  ['Nothing known', false],
  ['Speaker', false],
])('whether a text names something else: %s', (text, expected) => {
  finder.find(text);
  expect(overlap(finder.found, NAMED_OTHERWISE)).toBe(expected);
});

test('the last part of a category counts, and a name that is all of it', () => {
  const of = (path: string): string[] => {
    finder.findCategory(path);
    return idsOf(finder.traits);
  };
  expect(of('Speaker > Doll')).toEqual(['children']);
  expect([of('Goods > Sound '), of('声音'), of('Sound box')]).toEqual([['radio'], ['radio'], []]);
});

test('brands are found once each, claims are counted', () => {
  finder.find('Nike 耐克 speaker, cheapest, best and cheapest');
  expect([finder.brands, finder.claims]).toEqual([[0], 2]);
  finder.find('Puma');
  expect([finder.brands, finder.claims]).toEqual([[1], 0]);
});
