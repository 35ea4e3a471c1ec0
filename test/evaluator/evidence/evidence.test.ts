import { buildCatalogue } from '../../../src/catalogue';
import { createEvaluator, type Verdict } from '../../../src/evaluator';
import type { Place } from '../../../src/fields';
import { gridOf } from '../../support/layouts';
import { book, TODAY, type Cells } from '../support/sheets';

function judged(rows: readonly Cells[]): Verdict {
  const { grid, layout } = gridOf(rows);
  return createEvaluator(book, { asOf: TODAY }).evaluate(buildCatalogue(grid, layout));
}

/** What a broken rule found in a row, for one place in its sentence. */
const foundBy = (verdict: Verdict, row: number, rule: string, place: Place): unknown =>
  verdict.explain(row).findings.find((finding) => finding.rule.id === rule)?.condition.found?.[
    place
  ];

/** Rows of one product ID, each after a product of another: side by side they would be SKUs of one listing. */
const apart = (count: number): Cells[] =>
  Array.from({ length: count }, (_, at) => [
    { title: `Lamp of kind ${at}`, productId: `17000000000${10 + at}` },
    { title: `Stool of kind ${at}`, productId: '1600000000001' },
  ]).flat();

describe('other rows', () => {
  test.each([
    [8, 7, [5, 7, 9, 11, 13]],
    [6, 5, [5, 7, 9, 11, 13]],
    [2, 1, [5]],
  ])('of one product ID: of %i, %i are counted and at most five named', (count, all, rows) => {
    const verdict = judged(apart(count));
    expect(foundBy(verdict, 1, 'duplicate_id', 'rows')).toEqual({
      kind: 'rows',
      rows: rows.map((row) => ({ row })),
      all,
    });
    expect(foundBy(verdict, 0, 'duplicate_id', 'rows')).toBeUndefined();
  });

  test('of one title: one row of each other product, with its ID', () => {
    const like = { title: 'Folding Camping Chair', category: 'Chairs' };
    const verdict = judged([
      { ...like, productId: '1600000000001' },
      { ...like, title: 'Chair camping, FOLDING', productId: '1600000000002' },
      { ...like, productId: '1600000000001' },
      { ...like, productId: '1600000000003' },
      { ...like, category: 'Tables', productId: '1600000000004' },
    ]);
    expect(foundBy(verdict, 0, 'duplicate_product', 'rows')).toEqual({
      kind: 'rows',
      rows: [
        { row: 3, id: '1600000000002' },
        { row: 5, id: '1600000000003' },
      ],
      all: 2,
    });
    expect(foundBy(verdict, 4, 'duplicate_product', 'rows')).toBeUndefined();
  });
});

test.each<[string, Cells, readonly (readonly [string, number])[]]>([
  ['title_repeat', { title: 'Shoes for men, sports shoes, running SHOES' }, [['Shoes', 3]]],
  ['title_foreign_brand', { title: 'Nike style sneaker, nike sole', brand: 'Acme' }, [['Nike', 1]]],
  [
    'title_contact',
    { title: 'Mug, WhatsApp: +86 138 0013 8000 now' },
    [['WhatsApp: +86 138 0013 8000', 1]],
  ],
  [
    'title_bad',
    { title: 'Mug ★★ white !!! new\u0007' },
    [
      ['★★', 1],
      ['!!!', 1],
      ['U+0007', 1],
    ],
  ],
  ['name_capitalize_first_letter', { title: 'mug of steel' }, [['mug', 1]]],
  ['keyword_repeat', { title: 'Mug', keywords: 'Steel mug, cup, steel MUG' }, [['Steel mug', 2]]],
])('words at fault, as the cell writes them: %s', (rule, cells, words) => {
  expect(foundBy(judged([cells]), 0, rule, 'words')).toEqual({
    kind: 'words',
    words: words.map(([word, times]) => ({ word, times })),
  });
});
