import fc from 'fast-check';
import { buildCatalogue, compileLayout, type Layout, type RawCell } from '../../../src/catalogue';
import { createEvaluator } from '../../../src/evaluator';
import { FIELD_KEYS, FIELDS, type FieldKey } from '../../../src/fields';
import { bytesOf, book, TODAY } from '../../evaluator/support/sheets';
import { sampleSheet } from '../../support/sampleSheet';

const columns = Object.fromEntries(FIELD_KEYS.map((field, at) => [field, at]));
const layout: Layout = { firstRow: 0, columns };
const atOf = (field: FieldKey): number => FIELD_KEYS.indexOf(field);
const LANGUAGES = ['zh', 'en'] as const;

const sample = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  seed: fc.integer({ min: 0, max: 100_000 }),
});

/** A row with a few cells. */
const rowWith = (cells: Partial<Record<FieldKey, RawCell>>): RawCell[] =>
  FIELD_KEYS.map((field) => cells[field] ?? '');

const names = (lang: 'zh' | 'en'): RawCell[] => FIELD_KEYS.map((field) => FIELDS[field].name[lang]);

/** Rows of every kind that is known from the row itself. */
const OTHERS: readonly (readonly RawCell[])[] = [
  rowWith({ title: '合计', price: 1234.5, stock: 900 }),
  rowWith({ productId: 'Grand total:', stock: 900, price: '$1,234.50' }),
  rowWith({ productId: '备注：以上价格含税' }),
  rowWith({ title: 'Note: prices are valid for 30 days' }),
  rowWith({ productId: 'Bank details', title: 'Account: 123' }),
  rowWith({ price: '美元', moq: '件', weight: '千克' }),
  rowWith({ price: 'USD', moq: 'pcs', weight: 'kg' }),
  rowWith({ productId: '选填', title: '必填', price: '必填' }),
  rowWith({ title: '请填写，不超过128字符', price: '最多两位小数', moq: '整数' }),
  rowWith({ productId: '一、音箱系列' }),
  rowWith({ productId: 'Speakers' }),
  names('zh'),
  names('en'),
];

test('rows that are no products change no verdict, wherever they are', () => {
  const evaluator = createEvaluator(book, { asOf: TODAY });
  const extras = fc.array(fc.record({ at: fc.nat({ max: 30 }), row: fc.constantFrom(...OTHERS) }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(sample, extras, (options, added) => {
      const products = sampleSheet({ rows: 30, ...options }).rows;
      const mixed: { readonly row: readonly RawCell[]; readonly isProduct: boolean }[] =
        products.map((row) => ({ row, isProduct: true }));
      for (const { at, row } of added) mixed.splice(at, 0, { row, isProduct: false });
      const plain = evaluator.evaluate(buildCatalogue(products, layout));
      const catalogue = buildCatalogue(
        mixed.map(({ row }) => row),
        layout,
      );
      const among = evaluator.evaluate(catalogue);
      const places = mixed.flatMap(({ isProduct }, at) => (isProduct ? [at + 1] : []));
      expect([...catalogue.rowNumbers]).toEqual(places);
      expect(catalogue.leftOut).toHaveLength(added.length);
      products.forEach((_, row) => {
        expect(bytesOf(among, row)).toEqual(bytesOf(plain, row));
      });
    }),
    { numRuns: 30 },
  );
});

test('a product stays one with whatever cells it has, as long as it has a title, or ID and price', () => {
  const { buildRow } = compileLayout(layout);
  const [id, title, price] = [atOf('productId'), atOf('title'), atOf('price')];
  fc.assert(
    fc.property(
      sample,
      fc.infiniteStream(fc.boolean()),
      fc.boolean(),
      (options, blanks, byTitle) => {
        for (const row of sampleSheet({ rows: 20, ...options }).rows) {
          const kept = byTitle ? [title] : [id, price];
          if (kept.some((at) => row[at] === '')) continue;
          const thinned = row.map((cell, at) =>
            !kept.includes(at) && blanks.next().value === true ? '' : cell,
          );
          expect(buildRow(thinned)).toBeDefined();
          expect(buildRow(row.map((cell, at) => (kept.includes(at) ? cell : '')))).toBeDefined();
        }
      },
    ),
    { numRuns: 100 },
  );
});
