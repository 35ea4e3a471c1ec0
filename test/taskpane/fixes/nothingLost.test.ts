import fc from 'fast-check';
import {
  buildCatalogue,
  findHeader,
  layoutOf,
  readField,
  type Grid,
  type HeaderFound,
  type RawCell,
} from '../../../src/catalogue';
import { CertificateRecogniser } from '../../../src/evaluator/certificates/recognise';
import { loadDefault } from '../../../src/rulebook';
import { CONTACT } from '../../../src/fields/contactWords';
import {
  findFixes,
  FIX_KINDS,
  ruleFixes,
  type Fix,
  type FixKind,
} from '../../../src/taskpane/model/fixes';
import { cutContact } from '../../../src/taskpane/model/fixes/cutContact';
import { cutSymbols } from '../../../src/taskpane/model/fixes/cutSymbols';
import { firstTier } from '../../../src/taskpane/model/fixes/firstTier';
import { roundPrices } from '../../../src/taskpane/model/fixes/roundPrices';
import { sampleGrid } from '../../support/sampleSheet';
import { checkOf, finish } from '../sampleCheck';

const { names } = loadDefault().certificates;
const recogniser = new CertificateRecogniser(names);

const TITLES = [
  'Fat Tire Electric Bike 750W Mountain E-bike 48V 15Ah Full Suspension Ebike',
  'Cotton T-shirt Men Shirt Oversized T Shirt Custom Logo Tshirt',
  'Wi-Fi Smart Plug WiFi 6 Router Wi Fi Repeater',
  'Electric Tuk Tuk Passenger Tricycle 3 Wheel Tuk Tuk Car',
  'Pom Pom Hat Yo Yo Ball Cha Cha Shoes ylang ylang Essential Oil',
  '0.1kg 1kg Scale 2.5V 5V Sensor 5 5 5 Axis 12 V 12V',
  'cheapest shoes shoes shoes for men',
  'Running Shoes  Running Shoes, Men Shoes',
  '５Ｇ Phone phone PHONE Case for Phone for Tablet',
  'LED LED Light led strip Light Light 3M 3 m 3m',
  'Waterproof Waterproof\nJacket\u00a0Jacket Jackets',
];
const CERTIFICATES = [
  'ASTM F963、ErP、E-Mark、BPA Free',
  'astm-f963; ERP; e mark; bpa-free',
  'CE  RoHS2.0, EN 71 / EN71-3:2014+A1',
  'ce (25/05/2026 - 25/05/2031)\n rohs ',
  'ＣＥ；ＦＣＣ　ＩＤ',
  'Grandma approved, ISO 9001:2015',
  ...names.flatMap(({ id, aliases }) => [id, ...aliases]),
  ...names.flatMap(({ aliases }) => aliases.map((alias) => ` ${alias.toLowerCase()}  `)),
];
const KEYWORDS = [
  'led lamp; LED Lamp; desk lamp',
  'lamp; lamp; 1,000 lumen; 1,000 lumen',
  'a/b, a/b, b, 1/2 inch, 1/2 inch',
  '台灯、台灯、ＬＥＤ灯',
  'e-bike, ebike, e bike, E-Bike,',
];

const folded = (cell: RawCell): string => String(cell).normalize('NFKC').toLowerCase();
const wordsOf = (cell: RawCell) => new Set(folded(cell).match(/[\p{L}\p{M}\p{N}'’.-]+/gu));
const numbersOf = (cell: RawCell) =>
  new Set(
    folded(cell)
      .match(/\d+(?:[.,/]\d+)*/g)
      ?.map(plain),
  );
const plain = (digits: string) => (Number.isNaN(Number(digits)) ? digits : Number(digits));

/** The names as they are spelled, and the certificates that they name. */
function certificatesOf(cell: RawCell): unknown {
  const read = readField('certificates', cell);
  if (read.state !== 'ok') return read;
  return read.value.map(({ name, validity }) => [name, recogniser.recognise(name), validity]);
}

function headerOf(grid: Grid): HeaderFound {
  const header = findHeader(grid);
  if (header.kind !== 'found') throw new Error('no header');
  return header;
}

function fixesOf(grid: Grid, header: HeaderFound): Fix[] {
  const place = { sheet: 'Products', rowOffset: 0, columnOffset: 0 };
  const layout = layoutOf(header, { grid }, place);
  return finish(findFixes(buildCatalogue(grid, layout)));
}

/** The sheet after every fix that is offered, kind by kind, until none is. */
function mended(grid: Grid, header: HeaderFound): Grid {
  const now = grid.map((row) => [...row]);
  for (let pass = 0; pass < 2; pass++) {
    for (const kind of FIX_KINDS) {
      for (const fix of fixesOf(now, header).filter((each) => each.kind === kind)) {
        const { column } = header.columns.find(({ field }) => field === fix.field)!;
        now[header.firstRow + fix.index]![column] = fix.after;
      }
    }
  }
  expect(fixesOf(now, header)).toEqual([]);
  return now;
}

function expectNothingLost(grid: Grid): void {
  const header = headerOf(grid);
  const { columns } = header;
  const after = mended(grid, header);
  grid.forEach((row, at) => {
    row.forEach((before, column) => {
      const cell = after[at]![column]!;
      if (cell === before) return;
      expect([before, wordsOf(cell)]).toEqual([before, wordsOf(before)]);
      expect([before, numbersOf(cell)]).toEqual([before, numbersOf(before)]);
      if (columns[column]?.field !== 'certificates') return;
      expect([before, certificatesOf(cell)]).toEqual([before, certificatesOf(before)]);
    });
  });
}

/** A sheet of texts for one field. */
const sheetOf = (header: string, cells: readonly string[]): Grid => [
  ['产品ID', header, '起订量'],
  ...cells.map((cell, at) => [String(1600000000000 + at), cell, 1]),
];

test.each([
  ['the titles', sheetOf('标题', TITLES)],
  ['the certificates', sheetOf('证书', CERTIFICATES)],
  ['the keywords', sheetOf('关键词', KEYWORDS)],
  ['the Chinese sample', sampleGrid({ rows: 300, language: 'zh' })],
  ['the English sample', sampleGrid({ rows: 300, language: 'en', seed: 7 })],
])('every fix that is offered keeps the words, numbers and certificates of %s', (_, grid) => {
  expectNothingLost(grid);
});

test('a certificate keeps its spelling, whatever the sheet writes', () => {
  const grid = sheetOf('证书', CERTIFICATES);
  const after = mended(grid, headerOf(grid));
  const spelled = (cell: RawCell) => String(cell).normalize('NFKC').replace(/\s+/g, ' ').trim();
  CERTIFICATES.forEach((cell, at) => {
    expect(spelled(after[at + 1]![1]!)).toBe(spelled(cell));
  });
});

test('every fix that is offered keeps the words and numbers of any title and keywords', () => {
  const word = fc.constantFrom(
    ...['Light', 'light', 'LIGHT', 'E-Light', 'Lights', 'T-shirt', 'shirt', 'Tuk', 'ylang'],
    ...['0.1kg', '1kg', '2.5', '5', '1,000', '000', 'for', '灯', '台灯', '５Ｇ', '5G'],
  );
  const gap = fc.constantFrom(' ', '  ', ', ', '; ', '、', '/', '\n', '-', '\u00a0');
  const text = fc
    .array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 })
    .map((pieces) => pieces.flat().join(''));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 10 }), (texts) => {
      expectNothingLost(sheetOf('标题', texts));
      expectNothingLost(sheetOf('关键词', texts));
    }),
    { numRuns: 40 },
  );
});

/** Words and figures of a text, in their order. */
const pieces = (cell: RawCell): string[] =>
  folded(cell).match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu) ?? [];
const figures = (cell: RawCell): number[] =>
  (folded(cell).match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
const textsOf = (cell: RawCell): string => folded(cell).replace(/\d+(?:\.\d+)?/g, '#');

/** What a mend of each kind that follows from a rule may change; all else of the cell stays. */
const KEEPS = {
  firstLetter: (before, after) => {
    expect(folded(after)).toBe(folded(before));
  },
  cutSymbols: (before, after) => {
    expect([before, pieces(after)]).toEqual([before, pieces(before)]);
  },
  cutContact: (before, after) => {
    expect([before, pieces(after)]).toEqual([before, pieces(String(before).replace(CONTACT, ' '))]);
  },
  roundPrices: (before, after) => {
    expect([before, textsOf(after)]).toEqual([before, textsOf(before)]);
    const was = figures(before);
    for (const [at, now] of figures(after).entries())
      expect([before, Math.abs(now - was[at]!) < 0.0051]).toEqual([before, true]);
  },
  firstTier: (before, after) => {
    expect([before, textsOf(after)]).toEqual([before, textsOf(before)]);
    const was = figures(before);
    const changed = figures(after).filter((now, at) => now !== was[at]);
    expect([before, changed.length]).toEqual([before, 1]);
  },
} satisfies Partial<Record<FixKind, (before: RawCell, after: RawCell) => void>>;

const isKept = (kind: FixKind): kind is keyof typeof KEEPS => Object.hasOwn(KEEPS, kind);

test('a mend that follows from a rule, or is suggested, changes what it names and nothing else', () => {
  const met = new Set<FixKind>();
  const check = checkOf(sampleGrid({ rows: 240, language: 'zh' }));
  for (const { kind, before, after } of finish(ruleFixes(check))) {
    if (!isKept(kind)) throw new Error(`nothing is known of ${kind}`);
    KEEPS[kind](before, after);
    met.add(kind);
  }
  expect([...met].sort()).toEqual(Object.keys(KEEPS).sort());
});

test('suggestions keep every other keyword and number of any title and price', () => {
  const word = fc.constantFrom(
    ...['Light', 'E-bike', 'T-shirt', '12V', '2.5', '1,000', '100W', '灯', 'ISO 9001', '5...6'],
  );
  const contact = fc.constantFrom(
    ...['WhatsApp: +86 138 0000 0000', 'a.b@shop.com', 'www.shop.com/x', 'WeChat: abc-12'],
  );
  const gap = fc.constantFrom(' ', '★ ', ', ', ' | ', '!!! ', ' ... ', ' ~~~ ', '（', '\t');
  const part = fc.oneof({ arbitrary: word, weight: 3 }, contact);
  const title = fc.array(fc.tuple(part, gap), { minLength: 1, maxLength: 8 });
  const price = fc.double({ min: 0.01, max: 9_999, noNaN: true }).map((value) => value.toFixed(3));
  const tiers = fc.tuple(fc.integer({ min: 1, max: 60 }), price, price, fc.integer({ max: 99 }));
  const holds = (kind: keyof typeof KEEPS, before: RawCell, after: RawCell | undefined): void => {
    if (after !== undefined) KEEPS[kind](before, after);
  };
  fc.assert(
    fc.property(title, price, tiers, (parts, amount, [from, one, two, moq]) => {
      const text = parts.flat().join('');
      holds('cutSymbols', text, cutSymbols(text));
      const bare = cutContact(text);
      const others = parts.filter(([said]) => new RegExp(CONTACT).exec(said) === null);
      if (bare !== undefined)
        expect([text, pieces(bare)]).toEqual([text, pieces(others.flat().join(' '))]);
      for (const cell of [amount, `$${amount} - $${one}`])
        holds('roundPrices', cell, roundPrices(cell, 'price', 2));
      const cell = `${from}-99: $${one}; 100+: $${two}`;
      holds('roundPrices', cell, roundPrices(cell, 'priceTiers', 2));
      holds('firstTier', cell, firstTier(cell, moq));
    }),
    { numRuns: 200 },
  );
});
