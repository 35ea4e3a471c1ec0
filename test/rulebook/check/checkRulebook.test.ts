import { checkRulebook, type Rulebook, type RulebookProblem } from '../../../src/rulebook';
import { smallBook } from '../own/smallBook';

/** A sound book with one thing spoilt. */
function spoilt(spoil: (book: Rulebook) => void): Rulebook {
  const book = smallBook();
  spoil(book);
  return book;
}

const CASES: [string, (book: Rulebook) => void, RulebookProblem][] = [
  [
    'a rule twice',
    (book) => book.rules.push(book.rules[0]!),
    { path: ['rules', 7, 'id'], code: 'duplicateId', found: '"growth.score"' },
  ],
  [
    'a condition that there is not',
    (book) => book.pools[1]!.conditions.push('content.vide'),
    {
      path: ['pools', 1, 'conditions', 2],
      code: 'unknownRule',
      found: '"content.vide"',
      suggestion: 'content.video',
    },
  ],
  [
    'a pool that there is not',
    (book) => book.models[1]!.pools.push('hot'),
    { path: ['models', 1, 'pools', 2], code: 'unknownPool', found: '"hot"' },
  ],
  [
    'a check that there is not',
    (book) => book.governance[0]!.rules.push('titel.form'),
    {
      path: ['governance', 0, 'rules', 1],
      code: 'unknownRule',
      found: '"titel.form"',
      suggestion: 'title.form',
    },
  ],
  [
    'premium as a condition of premium',
    (book) => book.pools[1]!.conditions.push('showcase.bound'),
    {
      path: ['pools', 1, 'conditions', 2],
      code: 'measureScope',
      expected: 'row',
      found: '"premium"',
    },
  ],
  [
    'premium deciding whether a pool applies',
    (book) => {
      book.pools[2]!.applies = { kind: 'not', of: { kind: 'is', value: 'premium', expect: true } };
    },
    {
      path: ['pools', 2, 'applies', 'of', 'value'],
      code: 'measureScope',
      expected: 'row|market',
      found: '"premium"',
    },
  ],
  [
    'a pool that applies by a threshold of nobody',
    (book) => {
      book.pools[1]!.applies = { kind: 'atLeast', value: 'moq' };
    },
    { path: ['pools', 1, 'applies', 'limit'], code: 'required', expected: 'number' },
  ],
  [
    'a threshold left out',
    (book) => {
      delete book.rules[1]!.threshold;
    },
    { path: ['rules', 1, 'threshold'], code: 'required', expected: 'object' },
  ],
  [
    'a share as a percentage',
    (book) => {
      book.rules[5]!.threshold = { default: 90 };
    },
    { path: ['rules', 5, 'threshold', 'default'], code: 'range', expected: '0..1', found: '90' },
  ],
  [
    'a pattern that is none',
    (book) => {
      book.rules[4]!.test = { kind: 'matches', field: 'title', pattern: '*' };
    },
    {
      path: ['rules', 4, 'test', 'pattern'],
      code: 'badPattern',
      expected: 'RE2',
      found: 'error parsing regexp: missing argument to repetition operator: `*`',
    },
  ],
  [
    'a certificate that there is not',
    (book) => book.certificates.requirements[0]!.shownBy.push(['RED']),
    {
      path: ['certificates', 'requirements', 0, 'shownBy', 1, 0],
      code: 'unknownId',
      found: '"RED"',
    },
  ],
  [
    'a trait that there is not, implied by others together',
    (book) => {
      book.certificates.together.push({ traits: ['toy'], gives: [], takes: [] });
    },
    { path: ['certificates', 'together', 0, 'traits', 0], code: 'unknownId', found: '"toy"' },
  ],
  [
    'cut-offs that do not rise',
    (book) => {
      book.star.versions[1]!.cutOffs[3] = 70;
    },
    { path: ['star', 'versions', 1, 'cutOffs', 3], code: 'range', expected: '>70', found: '70' },
  ],
];

describe('checkRulebook', () => {
  test('finds nothing in a sound book', () => {
    expect(checkRulebook(smallBook())).toEqual([]);
  });

  test.each(CASES)('finds %s', (_, spoil, problem) => {
    expect(checkRulebook(spoilt(spoil))).toEqual([problem]);
  });
});
