import fc from 'fast-check';
import {
  CELL,
  buildCatalogue,
  readField,
  type Catalogue,
  type ColumnReading,
  type GridFormats,
  type HeaderMapping,
  type RawCell,
} from '../../../src/catalogue';
import { moneyOf } from '../../../src/evaluator/moneyOf';
import { CURRENCIES, type CurrencyKey, type FieldKey } from '../../../src/fields';
import { cellOf } from '../build/cellOf';
import { formatsOf, readingOf } from './goldenReadings';

const catalogueOf = (
  header: string,
  cells: readonly RawCell[],
  formats?: GridFormats,
  mapping?: HeaderMapping,
): Catalogue => {
  const rows = cells.map((cell, row) => [`16001234${10_000 + row}`, 'Bluetooth Speaker', cell]);
  const grid = [['Product ID', 'Product name', header], ...rows];
  return buildCatalogue(grid, readingOf(grid, formats, mapping));
};

/** A format for every cell of the third column. */
const allIn = (code: string, rows: number): GridFormats | undefined =>
  formatsOf(Object.fromEntries(Array.from({ length: rows }, (_, row) => [`C${row + 2}`, code])));

const cents = fc.integer({ min: 1, max: 99_999_999 }).map((value) => value / 100);

describe('prices of one currency', () => {
  const NAMES: Readonly<Partial<Record<CurrencyKey, readonly string[]>>> = {
    USD: ['USD', 'US$', '美元'],
    CNY: ['RMB', 'CNY', '元', '人民币'],
    EUR: ['EUR', '€', '欧元'],
    GBP: ['GBP', '£', '英镑'],
  };
  const currency = fc.constantFrom<CurrencyKey>('USD', 'CNY', 'EUR', 'GBP');

  test('read the same in each way of writing them', () => {
    fc.assert(
      fc.property(currency, fc.nat(2), fc.array(cents, { minLength: 1 }), (key, which, prices) => {
        const name = NAMES[key]![which]!;
        const inColumn = (header: string, cells: RawCell[], code?: string): Catalogue =>
          catalogueOf(header, cells, code === undefined ? undefined : allIn(code, cells.length), {
            price: 2,
          });
        const ways = [
          inColumn(
            'Price',
            prices.map((price) => `${name} ${price}`),
          ),
          inColumn(
            'Price',
            prices.map((price) => `${price.toFixed(2)}${name}`),
          ),
          inColumn(`Price (${name})`, prices),
          inColumn(`价格/${name}`, prices.map(String)),
          inColumn('Price', prices, `[$${name}-2] #,##0.00`),
          inColumn('Price', prices, `#,##0.00"${name}"`),
          inColumn('Price', [...prices, `${name} 1`]),
        ];
        for (const { columns } of ways) {
          const money = moneyOf(columns.price, columns.currency);
          const read = prices.map((_, row) => [columns.price!.low[row], CURRENCIES[money(row)]]);
          expect(read).toEqual(prices.map((price) => [price, key]));
        }
      }),
    );
  });
});

describe('weights', () => {
  const UNITS = [
    ['kg', 1],
    ['公斤', 1],
    ['g', 0.001],
    ['克', 0.001],
    ['lb', 0.45359237],
    ['磅', 0.45359237],
    ['oz', 0.028349523125],
    ['斤', 0.5],
  ] as const;

  test('are the same in each unit, in the cell, the header and the number format', () => {
    const kilograms = fc.integer({ min: 1, max: 5_000_000 }).map((grams) => grams / 1_000);
    fc.assert(
      fc.property(kilograms, fc.constantFrom(...UNITS), (weight, [unit, factor]) => {
        const amount = Number((weight / factor).toPrecision(12));
        const ways = [
          catalogueOf('Weight', [`${amount}${unit}`]),
          catalogueOf('Weight', [`${amount} ${unit}/pc`]),
          catalogueOf(`Weight (${unit})`, [amount]),
          catalogueOf(`重量/${unit}`, [String(amount)]),
          catalogueOf('Weight', [amount], allIn(`0.00"${unit}"`, 1)),
        ];
        for (const { columns } of ways) {
          expect(columns.weight!.values[0]! / weight).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  test('in grams have no binary dust', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (grams) => {
        const { columns } = catalogueOf('Weight (g)', [grams]);
        expect(columns.weight!.values[0]).toBe(Number(`${grams}e-3`));
      }),
    );
  });
});

describe('a proof anywhere in the first rows settles the column', () => {
  const place = fc.integer({ min: 0, max: 169 });
  const withProof = (cells: readonly string[], proof: string, at: number): string[] => [
    ...cells.slice(0, at),
    proof,
    ...cells.slice(at),
  ];

  test('of day and month', () => {
    const dates = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }));
    const many = fc.array(dates, { minLength: 169, maxLength: 169 });
    fc.assert(
      fc.property(many, place, fc.boolean(), (days, at, dayFirst) => {
        const pair = (a: number, b: number): string =>
          [a, b].map((n) => String(n).padStart(2, '0')).join('/');
        const cells = days.map(([a, b]) => `${pair(a, b)}/2024`);
        const proof = dayFirst ? '25/03/2024' : '03/25/2024';
        const { columns } = catalogueOf('Listing date', withProof(cells, proof, at));
        const [read] = withProof(cells, proof, at).map((_, row) => columns.listedOn!.state[row]);
        expect(read).toBe(CELL.ok);
        days.forEach(([a, b], index) => {
          const [day, month] = dayFirst ? [a, b] : [b, a];
          const serial = Date.UTC(2024, month - 1, day) / 86_400_000 + 25_569;
          expect(columns.listedOn!.values[index < at ? index : index + 1]).toBe(serial);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('of commas and points', () => {
    const many = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 169, maxLength: 169 });
    fc.assert(
      fc.property(many, place, fc.boolean(), (thousands, at, isComma) => {
        const cells = thousands.map((count) => `${count}${isComma ? '.' : ','}000`);
        const proof = isComma ? '12,50' : '12.50';
        const { columns } = catalogueOf('Price', withProof(cells, proof, at));
        const low = [...columns.price!.low];
        expect(low.splice(at, 1)).toEqual([12.5]);
        expect(low).toEqual(thousands.map((count) => count * 1_000));
      }),
      { numRuns: 20 },
    );
  });

  test('of the scale of scores', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 169, maxLength: 169 });
    fc.assert(
      fc.property(scores, place, (tenths, at) => {
        const cells: RawCell[] = tenths.map((score) => score / 10);
        cells.splice(at, 0, 5.1);
        expect(catalogueOf('Quality score', cells).columns.qualityScore!.outOf).toBe(6);
      }),
      { numRuns: 20 },
    );
  });
});

test('a cell read alone says what its column says, however the column is read', () => {
  const FIELDS_READ: readonly FieldKey[] = [
    'price',
    'weight',
    'moq',
    'leadTimeDays',
    'qualityScore',
    'onTimeRate',
    'listedOn',
    'certificateExpiry',
  ];
  const reading: fc.Arbitrary<ColumnReading> = fc.record(
    {
      currency: fc.constantFrom<CurrencyKey | null>('CNY', 'CAD', null),
      factor: fc.constantFrom(0.001, 0.5, 7, 1 / 24, null),
      decimalComma: fc.constantFrom<true | null>(true, null),
      dayFirst: fc.constantFrom(true, false, null),
      outOf: fc.constantFrom(5, 6),
    },
    { requiredKeys: [] },
  );
  const cell = fc.oneof(
    fc.constantFrom<RawCell>('', '-', '12,50', '1.000', '$1,5-$2.000', '¥8', '5 lb', '2 cartons'),
    fc.constantFrom<RawCell>('03/04/2024', '12/31/2026 - 01/02/2027', '4.8/6', '91,8%', '2周'),
    fc.double({ noNaN: true }),
    fc.integer({ min: -3, max: 60_000 }),
    fc.boolean(),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...FIELDS_READ), reading, fc.array(cell), (field, how, cells) => {
      const grid = cells.map((each) => [each]);
      const layout = { firstRow: 0, columns: { [field]: 0 }, readings: { [field]: how } };
      const catalogue = buildCatalogue(grid, layout);
      const column = catalogue.columns[field]!;
      for (let row = 0; row < catalogue.size; row++) {
        const said = readField(field, catalogue.raw(field, row), how);
        expect(column.state[row]).toBe(CELL[said.state]);
        if (said.state !== 'ok') continue;
        const value: unknown =
          field === 'certificateExpiry' ? (said.value as { to: number }).to : said.value;
        expect(cellOf(column, row)).toEqual(value);
      }
    }),
    { numRuns: 500 },
  );
});
