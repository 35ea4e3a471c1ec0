import fc from 'fast-check';
import { buildCatalogue } from '../../../src/catalogue';
import { createEvaluator, type Verdict } from '../../../src/evaluator';
import { FIELD_KEYS, type FieldKey } from '../../../src/fields';
import { gridOf } from '../../support/layouts';
import { book, catalogueOf, sampleRows, TODAY, type Cells } from '../support/sheets';

const evaluator = createEvaluator(book, { asOf: TODAY });

function judge(rows: readonly Cells[]): Verdict {
  const { grid, layout } = gridOf(rows);
  return evaluator.evaluate(buildCatalogue(grid, layout));
}

const toldOf = (verdict: Verdict): Record<string, string> =>
  Object.fromEntries(Object.entries(verdict.summary.pools).map(([id, { told }]) => [id, told]));

/** All that the content pool asks of a kitchen product. */
const CONTENT: Cells = {
  title: 'Stainless Steel Vacuum Water Bottle 500ml Custom Logo Wholesale',
  category: 'Kitchen',
  qualityScore: 4.8,
  imageCount: 6,
  hasVideo: 'yes',
  attributeCount: 20,
  sellingPoints: 'a; b; c',
  keywords: 'a, b, c',
  certificates: 'LFGB',
};

const without = (cells: Cells, ...fields: FieldKey[]): Cells =>
  Object.fromEntries(
    Object.entries(cells).filter(([field]) => !fields.includes(field as FieldKey)),
  );

describe('a sheet without traffic figures', () => {
  const short = { ...CONTENT, imageCount: 3, hasVideo: 'no' };
  const verdict = judge([short, { ...short, qualityScore: '' }]);

  it('tells the pools whose columns it has, and says of the others that it can’t', () => {
    expect(toldOf(verdict)).toEqual({
      industryService: 'no',
      countrySelect: 'no',
      content: 'yes',
      newArrival: 'part',
      hot: 'no',
      strength: 'no',
      semiManaged: 'no',
    });
    expect(verdict.summary.pools.hot!.absent).toEqual([
      'exposure',
      'visitors',
      'inquiries',
      'payingBuyers',
    ]);
  });

  it('says of a row how far it is from the pools that can be judged', () => {
    expect(verdict.premium(0)).toBe('unknown');
    expect(verdict.status(0)).toMatchObject({
      nearest: { pool: { id: 'content' }, met: 7, unmet: 2, unknown: 0, lacking: 0 },
      missing: [],
      untold: 5,
    });
    expect(verdict.gap(0)?.conditions.map(({ rule }) => rule.id)).toEqual([
      'content.images',
      'content.video',
    ]);
  });

  it('still names the cells of a row that would settle it', () => {
    const open = judge([CONTENT, { ...CONTENT, qualityScore: '' }]);
    expect(open.premium(0)).toBe('yes');
    expect(open.status(1)).toMatchObject({ premium: 'unknown', missing: ['qualityScore'] });
    expect(open.status(1).nearest).toBeUndefined();
  });
});

describe('a sheet without a column that a pool needs', () => {
  const rows = [without(CONTENT, 'hasVideo'), { ...without(CONTENT, 'hasVideo'), imageCount: 3 }];
  const verdict = judge(rows);

  it('tells the pool in part where a row is out of it all the same', () => {
    const { content } = verdict.summary.pools;
    expect(content).toMatchObject({
      in: 0,
      out: 1,
      unknown: 1,
      told: 'part',
      absent: ['hasVideo'],
    });
    expect(toldOf(judge([rows[0]!])).content).toBe('no');
  });

  it('says of each row what is known of the pool', () => {
    expect(verdict.status(0).nearest).toMatchObject({ met: 8, unmet: 0, unknown: 1, lacking: 1 });
    expect(verdict.status(1).nearest).toMatchObject({ met: 7, unmet: 1, unknown: 1, lacking: 1 });
    expect(verdict.gap(1)).toMatchObject({ pool: { id: 'content' }, lacking: 1 });
  });

  it('counts no row as one step away while something is unknown', () => {
    expect(verdict.summary.pools.content!.oneStep).toBe(0);
    const one = judge([{ ...CONTENT, imageCount: 3 }]);
    expect(one.summary.pools.content!.oneStep).toBe(1);
  });
});

test('a field that another stands in for makes no pool untold', () => {
  const traffic = { category: 'Kitchen', exposure: 9000, visitors: 900 };
  const inquiries = judge([{ ...traffic, inquiries: 50 }]);
  expect(inquiries.summary.pools.hot).toMatchObject({ in: 1, told: 'yes', absent: [] });
  const few = judge([{ ...traffic, inquiries: 1 }]);
  expect(few.summary.pools.hot).toMatchObject({ unknown: 1, told: 'no', absent: ['payingBuyers'] });
  expect(few.explain(0).pools.find(({ pool }) => pool.id === 'hot')!.untold).toBe(true);
});

test('a pool with something that no work settles is never the nearest, met or not', () => {
  const fresh = { qualityScore: 4.6, imageCount: 6, title: 'Steel bottle', price: 5 };
  for (const listedOn of ['', '2026-01-01']) {
    const verdict = judge([{ ...fresh, listedOn, semiManaged: '', violations: 0 }]);
    const nearest = [verdict.gap(0)?.pool.id, verdict.status(0).nearest?.pool.id];
    expect(nearest).not.toContain('newArrival');
    expect(nearest).not.toContain('semiManaged');
    expect(verdict.summary.pools.newArrival!.oneStep).toBe(0);
  }
  const { missing } = judge([{ ...fresh, listedOn: '' }]).status(0);
  expect(missing).toEqual(['listedOn']);
});

/** Sheets that lack columns and cells. */
const sheets = fc.record({
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  nth: fc.integer({ min: 2, max: 30 }),
  fields: fc.subarray([...FIELD_KEYS], { minLength: 3 }),
});

function judgeSome({
  seed,
  nth,
  fields,
}: {
  seed: number;
  nth: number;
  fields: FieldKey[];
}): Verdict {
  const columns = fields.map((field) => FIELD_KEYS.indexOf(field));
  const rows = sampleRows(45, seed).map((row, r) =>
    columns.map((at, c) => (c > 0 && (r * 31 + c * 7) % nth === 0 ? '' : row[at]!)),
  );
  return evaluator.evaluate(catalogueOf(rows, fields));
}

test('what the totals say of columns is what the rows say', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(sheets, (sheet) => {
      const verdict = judgeSome(sheet);
      const rows = Array.from({ length: verdict.size }, (_, row) => verdict.explain(row));
      verdict.pools.forEach(({ id }, number) => {
        const totals = verdict.summary.pools[id]!;
        const results = rows.map(({ pools }) => pools[number]!);
        const untold = results.filter((result) => result.untold).length;
        const concerned = results.filter(({ status }) => status !== 'n/a').length;
        if (totals.told === 'no') expect(untold).toBe(concerned);
        if (totals.told === 'yes') expect(untold).toBe(0);
        if (untold > 0 && untold === concerned) expect(totals.told).toBe('no');
        expect(totals.absent.every((field) => !sheet.fields.includes(field))).toBe(true);
        expect(totals.absent.length > 0).toBe(totals.told !== 'yes');
        kinds.add(totals.told);
      });
      for (const { field, rows: waiting, pools } of verdict.summary.settling) {
        const waits = rows.filter(
          ({ premium, pools: own }) =>
            premium === 'unknown' &&
            own.some(({ pool, untold }) => untold && pools.includes(pool.id)),
        );
        expect(waiting).toBeGreaterThan(0);
        expect(waiting).toBeLessThanOrEqual(waits.length);
        expect(sheet.fields).not.toContain(field);
      }
    }),
    { numRuns: 30 },
  );
  expect([...kinds].sort()).toEqual(['no', 'part', 'yes']);
});

test('no gap that is shown holds anything that no work settles', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const verdict = judgeSome(sheet);
      for (let row = 0; row < verdict.size; row++) {
        const conditions = verdict.gap(row)?.conditions ?? [];
        expect(conditions.filter(({ rule }) => !rule.mendable)).toEqual([]);
      }
    }),
    { numRuns: 30 },
  );
});
