import fc from 'fast-check';
import {
  buildCatalogue,
  compileLayout,
  type CatalogueBuilder,
  type Grid,
  type Layout,
} from '../../src/catalogue';
import { createEvaluator, type Verdict } from '../../src/evaluator';
import { FIELD_KEYS, type FieldKey } from '../../src/fields';
import { book, TODAY } from './support/sheets';
import { spoiltSheet, type SpoiltOptions } from './support/spoiltSheet';

/*
 * What is missing is unknown, never failed and never passed: to take away a cell, or a whole column,
 * leaves what is said as it is, or turns it into unknown. Aside are only the rules named here.
 */

type Exceptions = readonly (readonly [rules: readonly string[], fields: readonly FieldKey[]])[];

/** That a cell was left empty is itself what is asked; an absent column is unknown even there. */
const ASK_FOR_THE_ENTRY: Exceptions = [
  [['title_missing', 'newArrival.title'], ['title']],
  [['category'], ['category']],
  [['price'], ['price', 'priceTiers']],
  [['tier_price_missing', 'strength.customPrice'], ['priceTiers']],
  [['moq_incomplete'], ['moq']],
  [['logistics_incomplete'], ['weight']],
  [['lead_time_exist'], ['leadTimeDays']],
  [['promotion_plan_missing'], ['promotionPlan']],
  [['target_market_missing'], ['markets']],
];

/** A reading that holds until another cell says otherwise; docs/rules.md names each. */
const READ_OTHERWISE: Exceptions = [
  // A stated price of 0 is none, and the price is what an order costs, unless tiers are stated.
  [['price', 'newArrival.price', 'easy_return_limit', 'easyReturn'], ['priceTiers']],
  // Money is US dollars unless a currency is stated; a column of currencies overrules the price.
  [
    [
      'countrySelect.price',
      'easy_return_limit',
      'easyReturn',
      'price_outlier',
      'suspicious_price_edit',
    ],
    ['currency', 'price'],
  ],
  // A certificate whose end is stated nowhere is valid: most reports have none.
  [
    ['countrySelect.certified', 'certificate_expired', 'certificate_expiring'],
    ['certificateExpiry'],
  ],
  // Equal titles are repeats; category and model tell apart what is sold under one name.
  [['duplicate_product'], ['category', 'model']],
  // The industry is read from the category, which a column of its own overrules.
  [book.rules.map(({ id }) => id), ['industry']],
];

type Way = 'cell' | 'column';

/** What may change otherwise where a field goes: rules, and the pools and what else depends on them. */
function exceptedFor(field: FieldKey, way: Way): ReadonlySet<string> {
  const lists = way === 'cell' ? [...ASK_FOR_THE_ENTRY, ...READ_OTHERWISE] : READ_OTHERWISE;
  const rules = lists.flatMap(([ids, fields]) => (fields.includes(field) ? ids : []));
  const pools = book.pools.filter(({ conditions }) => conditions.some((id) => rules.includes(id)));
  const following = pools.length > 0 ? ['premium', 'premium_without_showcase'] : [];
  return new Set([...rules, ...pools.map(({ id }) => `pool:${id}`), ...following]);
}

/** What may be said where something else was, `unknown` and the same aside. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  // Whether it is asked is unknown now: a met test is in order either way, an unmet pool is not reached.
  'n/a': ['met', 'out'],
};

const evaluator = createEvaluator(book, { asOf: TODAY });

/** Everything that is said of a row, market by market; of governance `fine` where nothing is listed. */
function statusesOf(verdict: Verdict, row: number): Map<string, string> {
  const { pools, findings, undecided, premium, easyReturn } = verdict.explain(row);
  const statuses = new Map<string, string>([
    ['premium', premium],
    ['easyReturn', easyReturn],
    ...verdict.governance.map(({ id }) => [id, 'fine'] as const),
  ]);
  for (const { pool, status, conditions, markets } of pools) {
    statuses.set(`pool:${pool.id}`, status);
    for (const one of conditions) statuses.set(one.rule.id, one.status);
    for (const { market, ...part } of markets) {
      statuses.set(`pool:${pool.id} ${market}`, part.status);
      for (const one of part.conditions) statuses.set(`${one.rule.id} ${market}`, one.status);
    }
  }
  for (const { rule } of findings) statuses.set(rule.id, 'unmet');
  for (const { rule } of undecided) statuses.set(rule.id, 'unknown');
  return statuses;
}

interface Sheet {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly builder: CatalogueBuilder;
  /** What is said of each row while everything is there. */
  readonly before: readonly ReadonlyMap<string, string>[];
}

const known = new Map<string, Sheet>();

/** Every field gets the same sheets, so each is judged once. */
function sheetOf(options: SpoiltOptions): Sheet {
  const key = JSON.stringify(options);
  const found = known.get(key);
  if (found !== undefined) return found;
  const { grid, layout } = spoiltSheet(options);
  const builder = compileLayout(layout);
  const verdict = evaluator.evaluate(builder.build(grid));
  const before = Array.from({ length: options.rows }, (_, row) => statusesOf(verdict, row));
  const sheet = { grid, layout, builder, before };
  known.set(key, sheet);
  return sheet;
}

/** What is said of a row once its cell is empty. */
function withoutCell(
  { grid, layout, builder, before }: Sheet,
  field: FieldKey,
  row: number,
): ReadonlyMap<string, string> {
  const at = layout.columns[field]!;
  if (grid[row + layout.firstRow]![at] === '') return before[row]!;
  const blanked = grid.map((cells, number) =>
    number === row + layout.firstRow ? cells.map((cell, c) => (c === at ? '' : cell)) : cells,
  );
  return statusesOf(evaluator.evaluate(builder.build(blanked)), row);
}

/** What is said of each row once the column is gone. */
function withoutColumn({ grid, layout, before }: Sheet, field: FieldKey): Map<string, string>[] {
  const columns = Object.fromEntries(Object.entries(layout.columns).filter(([k]) => k !== field));
  const verdict = evaluator.evaluate(buildCatalogue(grid, { ...layout, columns }));
  return before.map((_, row) => statusesOf(verdict, row));
}

/** What is said otherwise, and is neither unknown nor excepted. */
function turned(
  was: ReadonlyMap<string, string>,
  is: ReadonlyMap<string, string>,
  excepted: ReadonlySet<string>,
): string[] {
  return [...is].flatMap(([key, status]) => {
    const old = was.get(key);
    // Of a market that was not named nothing was said, until no market is named any more.
    if (old === undefined || excepted.has(key.split(' ')[0]!)) return [];
    const fits = status === old || status === 'unknown' || ALSO[old]?.includes(status);
    return fits ? [] : [`${key}: ${old} to ${status}`];
  });
}

const sheets = fc.record({
  rows: fc.constant(12),
  language: fc.constantFrom('zh' as const, 'en' as const),
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  dropped: fc.constantFrom(0, 0.1),
  blanked: fc.constantFrom(0, 0.1),
});

describe.each(FIELD_KEYS)('without %s', (field) => {
  test('as a column or a cell, what is said is the same or unknown', () => {
    fc.assert(
      fc.property(sheets, (options) => {
        const sheet = sheetOf(options);
        if (sheet.layout.columns[field] === undefined) return;
        const column = withoutColumn(sheet, field);
        const wrong = sheet.before.map((was, row) => ({
          column: turned(was, column[row]!, exceptedFor(field, 'column')),
          cell: turned(was, withoutCell(sheet, field, row), exceptedFor(field, 'cell')),
        }));
        expect(wrong.flatMap(({ column: all }) => all)).toEqual([]);
        expect(wrong.flatMap(({ cell }) => cell)).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });
});
