import fc from 'fast-check';
import { readField, type RawCell } from '../../../src/catalogue';
import {
  cellFixes,
  findFixes,
  fixOf,
  ruleFixes,
  sortFixes,
} from '../../../src/taskpane/model/fixes';
import { cutKeywords } from '../../../src/taskpane/model/fixes/cutKeywords';
import { cutContact } from '../../../src/taskpane/model/fixes/cutContact';
import { cutSymbols } from '../../../src/taskpane/model/fixes/cutSymbols';
import { cutWords } from '../../../src/taskpane/model/fixes/cutWords';
import { firstLetter } from '../../../src/taskpane/model/fixes/firstLetter';
import { firstTier } from '../../../src/taskpane/model/fixes/firstTier';
import { halfWidth } from '../../../src/taskpane/model/fixes/halfWidth';
import { roundPrices } from '../../../src/taskpane/model/fixes/roundPrices';
import { sortTiers } from '../../../src/taskpane/model/fixes/sortTiers';
import { trim, trimId } from '../../../src/taskpane/model/fixes/trim';
import { checkOf, finish, sampleCheck } from '../sampleCheck';

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
  ['tiers that would be read otherwise', sortTiers, '5 USD: 10\n2,500/USD', undefined],
  ['a word three times', cutWords, 'cheapest shoes shoes shoes for men', 'cheapest shoes for men'],
  ['a word twice', cutWords, ' Smart  Light Light\tLight Bulb ', ' Smart  Light Bulb '],
  ['a word in another case', cutWords, 'Desk desk lamp, Shoes shoes', undefined],
  ['a word that comes back later', cutWords, 'Light Waterproof Light', undefined],
  ['a word with a hyphen', cutWords, 'Electric Bike E-bike', undefined],
  ['a word with a hyphen twice', cutWords, 'Cotton T-shirt T-shirt', 'Cotton T-shirt'],
  ['a name of two equal words', cutWords, 'Electric Tuk Tuk, ylang ylang Oil', undefined],
  ['figures', cutWords, '5050 5050 SMD 0.1kg 1kg 10000V 10000V', undefined],
  ['small words', cutWords, 'Case for Phone for Tablet', undefined],
  ['keywords', cutKeywords, 'led lamp; LED Lamp; desk lamp', 'led lamp; desk lamp'],
  ['Chinese keywords', cutKeywords, '台灯、台灯、ＬＥＤ灯', '台灯、ＬＥＤ灯'],
  ['keywords with a number', cutKeywords, 'led; led; 1,000 lm', 'led; 1,000 lm'],
  ['a keyword in brackets', cutKeywords, 'led (a, a), led, led', 'led (a, a), led'],
  ['keywords once each', cutKeywords, 'led lamp; desk lamp', undefined],
  ['an ID in groups of digits', trimId, ' 1600 123 456 789', '1600123456789'],
  ['two IDs in one cell', trimId, '1600123456789 1600123456790', undefined],
  ['a title in lower case', firstLetter, 'steel pipe', 'Steel pipe'],
  ['an abbreviation in lower case', firstLetter, 'led strip light', 'LED strip light'],
  ['a first word with a capital inside', firstLetter, 'iPhone case', undefined],
  ['a first word that a figure is part of', firstLetter, 'mini2 drone', undefined],
  ['contact details', cutContact, 'LED Strip, WhatsApp: +86 138 0013 8000 www.a.com', 'LED Strip'],
  ['a mailbox', cutContact, 'Steel pipe (a.b@c-d.com) galvanized', 'Steel pipe galvanized'],
  ['an account of WeChat', cutContact, '钢管 微信：abc_123', '钢管'],
  ['WhatsApp as a word', cutContact, 'Smart watch with WhatsApp reminder', undefined],
  ['nothing but contact details', cutContact, 'www.example.com', undefined],
  ['symbols', cutSymbols, '★★★ Steel pipe ✔, new!!! 钢管', 'Steel pipe, new! 钢管'],
  ['signs that belong to words', cutSymbols, 'Steel pipe 90° ±2 & 3-way', undefined],
])('%s', (_, mend, before, after) => {
  expect(mend(before)).toEqual(after);
});

test.each<[string, RawCell | undefined, RawCell | undefined]>([
  ['a number', roundPrices(3.456, 'price', 2), 3.46],
  ['a range', roundPrices('US$3.456-1,204.5011', 'price', 2), 'US$3.46-1,204.50'],
  ['what would be 0', roundPrices(0.004, 'price', 2), undefined],
  ['as many as a rule of one’s own allows', roundPrices(3.456, 'price', 3), undefined],
  ['tiers', roundPrices('1-99: $5.256; 100+: $4.5', 'priceTiers', 2), '1-99: $5.26; 100+: $4.5'],
  ['tiers that would be alike', roundPrices('1: $5.256; 100: $5.26', 'priceTiers', 2), undefined],
  ['a first tier', firstTier('100-499: $5; 500+: $4', 130), '130-499: $5; 500+: $4'],
  ['a first tier whose price is alike', firstTier('US$5@5, US$4@500', 10), 'US$5@10, US$4@500'],
  ['a tier below the least order', firstTier('1-9: $5; 10+: $4', 20), undefined],
  ['a range that ends below', firstTier('1-9: $5', 20), undefined],
])('%s is suggested, or is not', (_, suggested, after) => {
  expect(suggested).toEqual(after);
});

const mends = [
  trim,
  (raw: RawCell) => halfWidth(raw, 'title'),
  (raw: RawCell) => halfWidth(raw, 'price'),
  sortTiers,
  cutWords,
  cutKeywords,
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

describe('over a sheet', () => {
  test('finds each cell that a mend changes, at its place', () => {
    const check = checkOf([
      ['产品ID', '标题', '最小起订量', '阶梯价'],
      ['16001', ' LED Lamp', '１００', '1-99: $5.00; 100+: $4.50'],
      ['16002', 'Light Light Lamp ', 20, '100+: $4.50; 1-99: $5.00'],
    ]);
    const fixes = finish(findFixes(check.catalogue));
    const found = fixes.map(({ kind, index, field }) => `${index} ${field} ${kind}`);
    expect(found.sort()).toEqual([
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
      before: 'Light Light Lamp ',
      after: 'Light Lamp ',
    });
    expect(cellFixes(check, fixes)).toHaveLength(4);
    expect(finish(sortFixes(fixes)).byCell.get('1 title')?.kind).toBe('cutWords');
  });

  test('a problem has the mend that its rule asks for, else one that its cell allows', () => {
    const check = checkOf([
      ['产品ID', '标题', '价格', '最小起订量', '阶梯价'],
      ['16001', 'steel pipe  ★ www.a.com', 3.456, 130, '100-499: $5; 500+: $4'],
      ['16002', 'Steel tube', '3.45', 20, '20+: $4.50'],
    ]);
    const fixes = finish(ruleFixes(check));
    expect(fixes.map(({ rule, after }) => [rule, after])).toEqual(
      expect.arrayContaining([
        ['name_capitalize_first_letter', 'Steel pipe  ★ www.a.com'],
        ['title_contact', 'steel pipe ★'],
        ['title_bad', 'steel pipe www.a.com'],
        ['price_decimals', 3.46],
        ['tier_price_first_moq', '130-499: $5; 500+: $4'],
      ]),
    );
    expect(fixes).toHaveLength(5);
    const sorted = finish(sortFixes([...finish(findFixes(check.catalogue)), ...fixes]));
    const kindAt = (id: string) => {
      const rule = check.verdict.governance.find((each) => each.id === id)!;
      return fixOf(sorted, 0, rule)?.kind;
    };
    expect(kindAt('title_contact')).toBe('cutContact');
    expect(kindAt('title_length')).toBe('trim');
  });

  test('what mends say they change is what is in the sheet', () => {
    const check = sampleCheck(120);
    const { catalogue } = check;
    const fixes = [...finish(findFixes(catalogue)), ...finish(ruleFixes(check))];
    expect(fixes.length).toBeGreaterThan(0);
    for (const { index, field, before, after } of fixes) {
      expect(catalogue.raw(field, index)).toBe(before);
      expect(after).not.toBe(before);
    }
  });
});
