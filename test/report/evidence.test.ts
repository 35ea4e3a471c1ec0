import { buildCatalogue } from '../../src/catalogue';
import { createEvaluator, type Finding } from '../../src/evaluator';
import { placesIn } from '../../src/fields';
import { conditionWithoutPlace, faultWords } from '../../src/report';
import { applyOwnRulebook, type Rulebook } from '../../src/rulebook';
import { book, TODAY, type Cells } from '../evaluator/support/sheets';
import { gridOf } from '../support/layouts';
import { expectGolden } from './marks/support/golden';

const sound: Cells = {
  title: 'Folding Camping Chair',
  price: 10,
  category: 'Chairs',
  moq: 1,
  weight: 1,
};

/** Products with something wrong in each, some of which need the others to tell. */
const ROWS: readonly Cells[] = [
  { title: 'cheapest shoes Shoes for men, sports shoes', keywords: 'sport: boots, wide boots' },
  { title: 'Nike style sneaker ★★★ !!! whatsapp: +86 138 0013 8000 now', brand: 'Acme' },
  { ...sound, productId: '1600000000001', priceTiers: '100-499: 9; 500+: 8', moq: 130, stock: 1 },
  { ...sound, productId: '1600000000002', price: 99999, previousPrice: 24.07 },
  { ...sound, title: 'Chair Camping Folding', productId: '1600000000003', price: 3.456 },
  { ...sound, title: 'Lamp', moq: 300, previousMoq: 3, weight: 0.44, previousWeight: 0.001 },
  { ...sound, title: 'Mug', leadTimeDays: 45, previousLeadTimeDays: 7, price: '2-9' },
  {
    title: 'Table',
    price: 0,
    certificates: 'CE (valid until 2020-01-01); RoHS (valid until 2030-01-01)',
  },
  {
    ...sound,
    title: 'Desk',
    productId: '1600000000003',
    certificates: 'CE',
    certificateExpiry: '2027-01-05',
    priceTiers: '10-49: 3.5; 50+: 3.6789',
  },
  {
    title: 'Bulb',
    price: 40,
    moq: 200,
    easyReturn: 'yes',
    weight: 0,
    keywords: 'a, led lamp, LED Lamp',
  },
  { title: 'Bag', productType: 'custom', price: '2-9', moq: 0 },
  ...Array.from({ length: 8 }, (_, at): Cells => ({
    ...sound,
    title: `Stool number ${at}`,
    category: at < 7 ? 'Chairs' : 'Tables',
  })),
];

const { grid, layout } = gridOf(ROWS);
const catalogue = buildCatalogue(grid, layout);

function findingsUnder(rules: Rulebook): Finding[][] {
  const verdict = createEvaluator(rules, { asOf: TODAY }).evaluate(catalogue);
  return ROWS.map((_, row) => [...verdict.findings(row)]);
}

const findings = findingsUnder(book);

test('each message names what was found, in both languages', () => {
  const lines = findings.flatMap((ofRow, row) =>
    ofRow
      .filter(({ rule }) => rule.found !== undefined)
      .map(({ rule, condition }) => {
        const words = (['zh', 'en'] as const).map((lang) => `  ${faultWords(condition, lang)}`);
        return [`#${row} ${rule.id}`, ...words].join('\n');
      }),
  );
  expectGolden(__dirname, 'evidence.txt', `${lines.join('\n')}\n`);
});

test('every sentence of the book is filled by some row that breaks its rule', () => {
  const filled = new Set(
    findings.flat().flatMap(({ rule, condition }) => {
      const places = placesIn((rule.found?.zh ?? '') + (rule.found?.en ?? ''));
      return places.every((place) => Object.hasOwn(condition.found ?? {}, place)) ? [rule.id] : [];
    }),
  );
  const withFound = book.rules.filter(({ found }) => found).map(({ id }) => id);
  expect(withFound.filter((id) => !filled.has(id))).toEqual([]);
});

test('another row is named by its product where rows may be sorted', () => {
  const copies = findings[4]!.find(({ rule }) => rule.id === 'duplicate_product')!.condition;
  expect(faultWords(copies, 'en')).toBe('likely duplicate of rows 4, 5 (same words in the title)');
  expect(faultWords(conditionWithoutPlace(copies), 'en')).toBe(
    'likely duplicate of products 1600000000001, 1600000000002 (same words in the title)',
  );
  const ids = findings[4]!.find(({ rule }) => rule.id === 'duplicate_id')!.condition;
  expect(faultWords(conditionWithoutPlace(ids), 'en')).toBe('product ID repeated: 1 found');
});

test('under another threshold only what is still true is said', () => {
  const own = applyOwnRulebook(book, {
    id: 'own',
    rules: {
      title_repeat: { threshold: { default: 1 } },
      price_decimals: { threshold: { default: 1 } },
      tier_price_first_moq: { threshold: { default: 2 } },
      title_exaggerated: { title: { zh: '不要夸口', en: 'no boasting' } },
    },
  });
  if (!own.ok) throw new Error(JSON.stringify(own.problems));
  const words = new Map(
    findingsUnder(own.rulebook)
      .flat()
      .map(({ rule, condition }) => [rule.id, faultWords(condition, 'en')]),
  );
  expect(words.get('title_repeat')).toBe(
    'repeated words in title: “shoes” (3 times), at most 1 allowed',
  );
  expect(words.get('price_decimals')).toBe('price 3.456 has 3 decimals, at most 1 allowed');
  expect(words.get('tier_price_first_moq')).toBe(
    'first tier below MOQ: 0.7692 times, needs at least 2',
  );
  expect(words.get('title_exaggerated')).toBe('no boasting: “cheapest”');
});

test('a place that nothing can fill is a mistake', () => {
  const found = { zh: '起订量 {mog}', en: 'MOQ {moq}' };
  const own = applyOwnRulebook(book, { id: 'own', rules: { inventory: { found } } });
  expect(own.ok ? [] : own.problems.map(({ path }) => path.join('.'))).toEqual([
    'rules.inventory.found.zh',
  ]);
});
