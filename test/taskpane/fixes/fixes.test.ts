import fc from 'fast-check';
import { readField, type RawCell } from '../../../src/catalogue';
import { CertificateRecogniser } from '../../../src/evaluator/certificates/recognise';
import { loadDefault } from '../../../src/rulebook';
import { cellFixes, findFixes, sortFixes } from '../../../src/taskpane/model/fixes';
import { certificateNames } from '../../../src/taskpane/model/fixes/certificateNames';
import { cutKeywords } from '../../../src/taskpane/model/fixes/cutKeywords';
import { cutWords } from '../../../src/taskpane/model/fixes/cutWords';
import { halfWidth } from '../../../src/taskpane/model/fixes/halfWidth';
import { sortTiers } from '../../../src/taskpane/model/fixes/sortTiers';
import { trim } from '../../../src/taskpane/model/fixes/trim';
import { checkOf, finish, sampleCheck } from '../sampleCheck';

const { names } = loadDefault().certificates;
const certificateName = certificateNames(names);

test.each<[string, (raw: RawCell) => RawCell | undefined, RawCell, RawCell | undefined]>([
  ['blanks around a text', trim, '  Steel pipe ', 'Steel pipe'],
  ['doubled blanks', trim, 'Steel  pipe\t x', 'Steel pipe x'],
  ['invisible characters', trim, 'Steel\u200b pipe\ufeff', 'Steel pipe'],
  ['blanks around lines, which stay', trim, 'a \n b', 'a\nb'],
  ['nothing but blanks', trim, '   ', undefined],
  ['a tidy text', trim, 'Steel pipe', undefined],
  ['a number', trim, 12, undefined],
  ['digits of a number', (raw) => halfWidth(raw, 'moq'), '１００', 100],
  ['a range', (raw) => halfWidth(raw, 'price'), '＄１２．５－１３', '$12.5-13'],
  ['an id stays a text', (raw) => halfWidth(raw, 'productId'), '１６００５', '16005'],
  ['punctuation of a title stays', (raw) => halfWidth(raw, 'title'), '５Ｇ，钢管', '5G，钢管'],
  ['half width already', (raw) => halfWidth(raw, 'moq'), '100', undefined],
  ['tiers', sortTiers, '100+: $4.50; 1-99: $5.00', '1-99: $5.00; 100+: $4.50'],
  ['tiers by line', sortTiers, '500:3.9\n100:4.2', '100:4.2\n500:3.9'],
  ['tiers in order', sortTiers, '1-99: $5.00; 100+: $4.50', undefined],
  ['two tiers from one quantity', sortTiers, '100: $4.50; 100: $5.00', undefined],
  ['no tiers', sortTiers, 'see catalogue', undefined],
  ['doubled words', cutWords, 'LED LED Light Waterproof light', 'LED Light Waterproof'],
  ['words that lead nowhere then', cutWords, 'Shoes Men Sport for men', 'Shoes Men Sport'],
  ['small words', cutWords, 'Case for Phone for Tablet', undefined],
  ['keywords', cutKeywords, 'led lamp; LED Lamp; desk lamp', 'led lamp; desk lamp'],
  ['Chinese keywords', cutKeywords, '台灯、台灯、ＬＥＤ灯', '台灯、LED灯'],
  ['keywords once each', cutKeywords, 'led lamp; desk lamp', undefined],
  ['certificates', certificateName, 'ce、rohs', 'CE、RoHS'],
  ['a certificate that nobody knows', certificateName, 'Grandma approved', undefined],
  ['certificates as the book writes them', certificateName, 'CE、RoHS2.0', undefined],
  ['certificates with validity', certificateName, 'ce (25/05/2026 - 25/05/2031)', undefined],
])('%s', (_, mend, before, after) => {
  expect(mend(before)).toEqual(after);
});

const mends = [
  trim,
  (raw: RawCell) => halfWidth(raw, 'title'),
  (raw: RawCell) => halfWidth(raw, 'price'),
  sortTiers,
  cutWords,
  cutKeywords,
  certificateName,
];

test('a mended cell has nothing left to mend', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'LED',
      'led',
      'for',
      '  ',
      '１２',
      ';',
      ', ',
      'CE',
      'rohs',
      '100: $4',
      '50:5',
      '\n',
    ),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      for (const mend of mends) {
        const after = mend(pieces.join(' '));
        if (after !== undefined) expect(mend(after)).toBeUndefined();
      }
    }),
  );
});

test('sorting tiers keeps every tier', () => {
  const tier = fc.record({ quantity: fc.integer({ min: 1, max: 9999 }), cents: fc.nat(99999) });
  fc.assert(
    fc.property(
      fc.uniqueArray(tier, { selector: ({ quantity }) => quantity, minLength: 2, maxLength: 6 }),
      fc.constantFrom('; ', ';', '\n', '；', ' | '),
      (tiers, separator) => {
        const raw = tiers
          .map((t) => `${t.quantity}+: $${(t.cents / 100).toFixed(2)}`)
          .join(separator);
        const before = readField('priceTiers', raw);
        const after = readField('priceTiers', sortTiers(raw) ?? raw);
        if (before.state !== 'ok' || after.state !== 'ok') throw new Error('unreadable');
        const sorted = [...before.value].sort((a, b) => a.quantity - b.quantity);
        expect(after.value).toEqual(sorted);
      },
    ),
  );
});

test('no word of a title is lost, and the rule on repeated words is content', () => {
  const word = fc.constantFrom('steel', 'Pipe', 'tube', 'STEEL', 'LED', 'led', 'lamp', 'new');
  const title = fc.array(word, { minLength: 2, maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(title, { minLength: 1, maxLength: 8 }), (titles) => {
      const mended = titles.map((each) => String(cutWords(each) ?? each));
      titles.forEach((each, at) => {
        const words = (text: string): Set<string> => new Set(text.toLowerCase().split(' '));
        expect(words(mended[at]!)).toEqual(words(each));
      });
      const { verdict } = checkOf([['产品ID', '标题'], ...mended.map((each, at) => [at, each])]);
      expect(verdict.summary.findings.title_repeat).toBe(0);
    }),
    { numRuns: 30 },
  );
});

test('a certificate stays the certificate that it was', () => {
  const recogniser = new CertificateRecogniser(names);
  const changed = names.flatMap(({ aliases, id }) =>
    [id, ...aliases].flatMap((alias) =>
      [alias.toLowerCase(), ` ${alias}`, alias.replaceAll(' ', '-')].map((spelling) => spelling),
    ),
  );
  for (const spelling of changed) {
    const after = certificateName(spelling);
    if (after === undefined) continue;
    const read = readField('certificates', after);
    const before = readField('certificates', spelling);
    if (read.state !== 'ok' || before.state !== 'ok') throw new Error(spelling);
    const ids = (entries: typeof read.value) =>
      entries.map(({ name }) => recogniser.recognise(name));
    expect([spelling, ids(read.value)]).toEqual([spelling, ids(before.value)]);
  }
});

describe('over a sheet', () => {
  test('finds each cell that a mend changes, at its place', () => {
    const check = checkOf([
      ['产品ID', '标题', '最小起订量', '阶梯价'],
      ['16001', ' LED Lamp', '１００', '1-99: $5.00; 100+: $4.50'],
      ['16002', 'LED LED Lamp ', 20, '100+: $4.50; 1-99: $5.00'],
    ]);
    const fixes = finish(findFixes(check.catalogue, loadDefault()));
    const told = fixes.map(({ kind, index, field }) => `${index} ${field} ${kind}`);
    expect(told.sort()).toEqual([
      '0 moq halfWidth',
      '0 title trim',
      '1 priceTiers sortTiers',
      '1 title cutWords',
      '1 title trim',
    ]);
    expect(cellFixes(check, fixes)).toContainEqual({
      row: 1,
      column: 2,
      before: '１００',
      after: 100,
    });
    expect(cellFixes(check, fixes)).toContainEqual({
      row: 2,
      column: 1,
      before: 'LED LED Lamp ',
      after: 'LED Lamp',
    });
    expect(cellFixes(check, fixes)).toHaveLength(4);
    expect(finish(sortFixes(fixes)).byCell.get('1 title')?.kind).toBe('cutWords');
  });

  test('what mends say they change is what stands in the sheet', () => {
    const { catalogue } = sampleCheck(120);
    const fixes = finish(findFixes(catalogue, loadDefault()));
    expect(fixes.length).toBeGreaterThan(0);
    for (const { index, field, before, after } of fixes) {
      expect(catalogue.raw(field, index)).toBe(before);
      expect(after).not.toBe(before);
    }
  });
});
