import fc from 'fast-check';
import {
  createEvaluator,
  distance,
  gapOf,
  type Gap,
  type PoolStatus,
  type Verdict,
} from '../../../src/evaluator';
import { book, catalogueOf, sampleRows, TODAY } from '../support/sheets';

const ROWS = 12;
const seeds = fc.integer({ min: 0, max: 1_000_000 });
const row = fc.integer({ min: 0, max: ROWS - 1 });
const PARTS = [
  ...(['certificates', 'gap', 'findings', 'pool', 'easyReturn', 'status'] as const),
  ...(['facts', 'untold', 'all'] as const),
];

/** A catalogue of sample rows of which some cells are empty, so that something is unknown. */
const sheets = fc.record({ seed: seeds, holes: fc.array(fc.tuple(row, fc.nat(60))) });

function catalogueWith({ seed, holes }: { seed: number; holes: [number, number][] }) {
  const rows = sampleRows(ROWS, seed);
  for (const [at, column] of holes) rows[at]![column % rows[at]!.length] = '';
  return catalogueOf(rows);
}

/** One part of a row, as the verdict tells it by itself. */
function partOf(verdict: Verdict, index: number, part: (typeof PARTS)[number]): unknown {
  switch (part) {
    case 'certificates':
      return verdict.certificates(index);
    case 'gap':
      return verdict.gap(index);
    case 'findings':
      return verdict.findings(index);
    case 'pool':
      return verdict.pools.map((_, pool) => verdict.poolResult(index, pool));
    case 'easyReturn':
      return verdict.easyReturn(index);
    case 'status':
      return verdict.status(index);
    case 'facts':
      return verdict.facts(index);
    case 'untold':
      return verdict.untold(index).map((number) => verdict.pools[number]!);
    case 'all':
      return verdict.explain(index);
  }
}

test('parts of a row are those of its explanation, in whatever order two verdicts are asked', () => {
  const shared = createEvaluator(book, { asOf: TODAY });
  const asks = fc.array(fc.tuple(fc.boolean(), row, fc.constantFrom(...PARTS)), { minLength: 20 });
  fc.assert(
    fc.property(sheets, sheets, asks, (one, other, asked) => {
      const catalogues = [catalogueWith(one), catalogueWith(other)];
      const verdicts = catalogues.map((catalogue) => shared.evaluate(catalogue));
      const expected = verdicts.map((verdict) =>
        Array.from({ length: ROWS }, (_, index) => verdict.explain(index)),
      );
      for (const [first, index, part] of asked) {
        const which = first ? 0 : 1;
        const whole = expected[which]![index]!;
        const answer = partOf(verdicts[which]!, index, part);
        if (part === 'all') expect(answer).toEqual(whole);
        else if (part === 'pool') expect(answer).toEqual(whole.pools);
        else if (part === 'facts') expect(whole).toMatchObject(answer as object);
        else if (part === 'untold')
          expect(answer).toEqual(
            whole.pools.filter(({ untold }) => untold).map(({ pool }) => pool),
          );
        else if (part !== 'status') expect(answer).toEqual(whole[part]);
        else expect(answer).toMatchObject({ premium: whole.premium });
      }
    }),
    { numRuns: 25 },
  );
});

test('an explanation does not depend on what was asked before', () => {
  const evaluator = createEvaluator(book, { asOf: TODAY });
  fc.assert(
    fc.property(sheets, (sheet) => {
      const catalogue = catalogueWith(sheet);
      const verdict = evaluator.evaluate(catalogue);
      const upwards = Array.from({ length: ROWS }, (_, index) => verdict.explain(index));
      for (let index = ROWS - 1; index >= 0; index--) {
        verdict.gap(index);
        expect(verdict.explain(index)).toEqual(upwards[index]);
      }
    }),
    { numRuns: 15 },
  );
});

/** The gap as it follows from the results of all pools, of which no column is absent. */
function nearestOf(verdict: Verdict, index: number): Gap | undefined {
  const premium = verdict.premium(index);
  if (premium === 'yes') return undefined;
  const least = (wanted: PoolStatus): Gap | undefined =>
    verdict.pools
      .map((_, pool) => verdict.poolResult(index, pool))
      .filter(({ status }) => status === wanted)
      .map(gapOf)
      .filter(({ conditions }) => conditions.every(({ rule }) => rule.mendable))
      .reduce<Gap | undefined>(
        (best, gap) => (best === undefined || distance(gap) < distance(best) ? gap : best),
        undefined,
      );
  return (premium === 'unknown' ? least('unknown') : undefined) ?? least('out');
}

test('the gap is the least of those of the pools, and findings are the broken rules', () => {
  const evaluator = createEvaluator(book, { asOf: TODAY });
  let gaps = 0;
  fc.assert(
    fc.property(sheets, (sheet) => {
      const verdict = evaluator.evaluate(catalogueWith(sheet));
      for (let index = 0; index < ROWS; index++) {
        expect(verdict.gap(index)).toEqual(nearestOf(verdict, index));
        if (verdict.gap(index)) gaps++;
        const broken = verdict.broken(index).map((number) => verdict.governance[number]!);
        expect(verdict.findings(index).map(({ rule }) => rule)).toEqual(broken);
        expect(verdict.findings(index).every(({ condition }) => condition.status === 'unmet')).toBe(
          true,
        );
      }
    }),
    { numRuns: 25 },
  );
  expect(gaps).toBeGreaterThan(50);
});
