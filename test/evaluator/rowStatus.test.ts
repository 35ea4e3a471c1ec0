import fc from 'fast-check';
import { compileLayout, type RawCell } from '../../src/catalogue';
import { createEvaluator } from '../../src/evaluator';
import { FIELD_KEYS, type FieldKey } from '../../src/fields';
import { layoutOf } from '../support/layouts';
import { book, catalogueOf, sampleRows, TODAY } from './support/sheets';

const builder = compileLayout({ ...layoutOf(FIELD_KEYS), firstRow: 0 });

/** Some of the columns of a sheet, the first among them. */
const someFields = fc
  .subarray([...FIELD_KEYS].slice(1), { minLength: 4 })
  .map((fields): FieldKey[] => [FIELD_KEYS[0], ...fields]);
const seeds = fc.integer({ min: 0, max: 1_000_000 });

/** Some cells of each row emptied, but for the first, so that every kind of status occurs. */
const thinned = (rows: RawCell[][], nth: number): RawCell[][] =>
  rows.map((row, r) => row.map((cell, c) => (c > 0 && (r * 31 + c * 7) % nth === 0 ? '' : cell)));

describe('the status of a row that is asked alone, in space that the row before has used', () => {
  it('is what the verdict over all rows says, for named markets and for all', () => {
    const evaluators = [
      createEvaluator(book, { asOf: TODAY }),
      createEvaluator(book, { asOf: TODAY, markets: ['US', 'DE'] }),
      createEvaluator(book, { asOf: '2025-01-15' }),
    ];
    const kinds = new Set<string>();
    fc.assert(
      fc.property(seeds, fc.integer({ min: 3, max: 40 }), (seed, nth) => {
        const rows = thinned(sampleRows(60, seed), nth);
        for (const evaluator of evaluators) {
          const crowd = evaluator.evaluate(catalogueOf(rows));
          rows.forEach((row, number) => {
            // What such a row leaves out may be in the row above, which is not asked.
            if (builder.mayGoOn(row)) return;
            const status = evaluator.status(builder.buildRow(row)!);
            expect(status).toEqual(crowd.status(number));
            kinds.add(status.premium);
          });
        }
      }),
      { numRuns: 8 },
    );
    expect([...kinds].sort()).toEqual(['no', 'unknown', 'yes']);
  });

  it('is so in sheets that lack columns, where the same pools can’t be judged', () => {
    const evaluator = createEvaluator(book, { asOf: TODAY });
    let untold = 0;
    fc.assert(
      fc.property(seeds, fc.integer({ min: 3, max: 40 }), someFields, (seed, nth, fields) => {
        const alone = compileLayout({ ...layoutOf(fields), firstRow: 0 });
        const columns = fields.map((field) => FIELD_KEYS.indexOf(field));
        const rows = thinned(sampleRows(40, seed), nth).map((row) => columns.map((at) => row[at]!));
        const crowd = evaluator.evaluate(catalogueOf(rows, fields));
        rows.forEach((row, number) => {
          if (alone.mayGoOn(row)) return;
          const status = evaluator.status(alone.buildRow(row)!);
          expect(status).toEqual(crowd.status(number));
          const pools = crowd.explain(number).pools.filter((pool) => pool.untold);
          if (status.premium !== 'yes') expect(status.untold).toBe(pools.length);
          untold += status.untold;
        });
      }),
      { numRuns: 25 },
    );
    expect(untold).toBeGreaterThan(100);
  });

  it('leaves verdicts that were handed out before as they were', () => {
    const evaluator = createEvaluator(book, { asOf: TODAY });
    const rows = sampleRows(20, 5);
    const one = evaluator.evaluate(catalogueOf([rows[0]!]));
    const said = (): object => ({
      status: one.status(0),
      explanation: one.explain(0),
      broken: one.broken(0),
    });
    const before = said();
    for (const row of rows) evaluator.status(builder.buildRow(row)!);
    expect(said()).toEqual(before);
  });
});

describe('the nearest pool', () => {
  it('is the one that the explanation leads to, and the summary counts those one step away', () => {
    const evaluator = createEvaluator(book, { asOf: TODAY });
    fc.assert(
      fc.property(seeds, fc.integer({ min: 3, max: 40 }), (seed, nth) => {
        const verdict = evaluator.evaluate(catalogueOf(thinned(sampleRows(60, seed), nth)));
        const oneStep: Record<string, number> = {};
        for (const { id } of verdict.pools) oneStep[id] = 0;
        for (let row = 0; row < verdict.size; row++) {
          if (verdict.premium(row) === 'yes') continue;
          const { gap } = verdict.explain(row);
          if (gap?.unmet === 1 && gap.unknown === 0) oneStep[gap.pool.id]!++;
          const { nearest, missing } = verdict.status(row);
          if (missing.length > 0) continue;
          expect(nearest).toEqual(
            gap && {
              pool: gap.pool,
              met: gap.met,
              unmet: gap.unmet,
              unknown: gap.unknown,
              lacking: gap.lacking,
            },
          );
        }
        const counted = Object.entries(verdict.summary.pools).map(([id, own]) => [id, own.oneStep]);
        expect(Object.fromEntries(counted)).toEqual(oneStep);
      }),
      { numRuns: 8 },
    );
  });
});
