import fc from 'fast-check';
import { createEvaluator } from '../../../src/evaluator';
import { buildCatalogue, type RawCell } from '../../../src/catalogue';
import { FIELD_KEYS, type FieldKey } from '../../../src/fields';
import {
  CELL_LIMIT,
  gapText,
  markedStatusText,
  Marker,
  markRows,
  readMarkCodes,
  RESULT_COLUMNS,
  rowMarks,
  severityText,
} from '../../../src/report';
import { WordsMemo } from '../../../src/report/marks/wordsMemo';
import { LANGUAGES } from '../../../src/strings';
import { gridOf } from '../../support/layouts';
import { BOOK, judgedCells, judgedSample, TODAY } from './support/sampleVerdict';

const { verdict } = judgedSample(200, 'zh');
const ROWS = Array.from({ length: verdict.size }, (_, row) => row);

/** Addresses of cells, as `conditionText` writes them behind a condition or within one. */
const withoutAddresses = (text: string): string =>
  text.replace(/ \[[^\]]*\]/g, '').replace(/（[^（）]*![A-Z]+\d+ [^（）]*）/g, '');

test('the status is the status line of the other doors', () => {
  for (const row of ROWS) {
    for (const lang of LANGUAGES) {
      expect(rowMarks(verdict, row, lang).status).toBe(markedStatusText(verdict.status(row), lang));
    }
  }
});

test('the gap is that of the other doors but for the addresses, which sorting would make wrong', () => {
  let count = 0;
  for (const row of ROWS) {
    const { gap, premium } = verdict.explain(row);
    const said = rowMarks(verdict, row, 'zh').gap;
    expect(said).toBe(premium === 'yes' ? '' : withoutAddresses(gapText(gap, 'zh')));
    expect(said).not.toMatch(/[A-Z]+\d+\]/);
    if (gap) count++;
  }
  expect(count).toBeGreaterThan(50);
});

test('every finding is named by its title behind the sign and word of its severity', () => {
  for (const row of ROWS) {
    for (const lang of LANGUAGES) {
      const { issues } = rowMarks(verdict, row, lang);
      const { findings } = verdict.explain(row);
      expect(issues === '').toBe(findings.length === 0);
      for (const { rule, severity } of findings) {
        const from = issues.indexOf(severityText(severity, lang));
        expect(from).toBeGreaterThanOrEqual(0);
        expect(issues.indexOf(rule.title[lang])).toBeGreaterThan(from);
      }
    }
  }
});

test('blockers come before warnings, and warnings before advice', () => {
  for (const row of ROWS) {
    const { issues } = rowMarks(verdict, row, 'zh');
    const at = ['▲ 必改', '■ 应改', '● 建议'].map((word) => issues.indexOf(word));
    const said = at.filter((place) => place >= 0);
    expect(said).toEqual([...said].sort((a, b) => a - b));
  }
});

test('a rule with an assumed number says so wherever it is shown', () => {
  const assumed = ROWS.flatMap((row) =>
    verdict
      .explain(row)
      .findings.filter(({ basis }) => basis === 'assumed')
      .map(({ rule }) => ({ row, rule })),
  );
  expect(assumed.length).toBeGreaterThan(50);
  for (const { row, rule } of assumed) {
    expect(rowMarks(verdict, row, 'zh').issues).toContain(`${rule.title.zh}（假定）`);
    expect(rowMarks(verdict, row, 'en').issues).toContain(`${rule.title.en} (assumed)`);
  }
});

test('certificates are listed for each market that asks: what is open by name, the unknown by number', () => {
  const open = new Set(['missing', 'expired', 'expiring']);
  for (const row of ROWS) {
    const { certificates } = verdict.explain(row);
    const said = rowMarks(verdict, row, 'zh').certificates;
    expect(said === '').toBe(certificates.length === 0);
    for (const { requirement, status } of certificates) {
      if (open.has(status)) expect(said).toContain(requirement.title.zh);
    }
    const unknown = certificates.filter(({ status }) => status === 'unknown').length;
    const numbers = [...said.matchAll(/(\d+) 项待确认/g)].map(([, n]) => Number(n));
    expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(unknown);
  }
});

test('the codes paint the fields of findings by the worst, and of what the nearest pool lacks', () => {
  const rank = { blocker: 0, warning: 1, advice: 2 };
  for (const row of ROWS) {
    const { findings, gap } = verdict.explain(row);
    const expected = new Map<string, keyof typeof rank>();
    for (const { condition, severity } of findings) {
      const known = expected.get(condition.field);
      if (!known || rank[severity] < rank[known]) expected.set(condition.field, severity);
    }
    for (const { field, status, rule } of gap?.conditions ?? []) {
      const paints = status === 'unmet' && rule.mendable && !expected.has(field);
      if (paints) expected.set(field, 'advice');
    }
    const marks = readMarkCodes(rowMarks(verdict, row, 'zh').codes);
    expect(new Map(marks.map(({ field, severity }) => [field, severity]))).toEqual(expected);
    expect(marks).toHaveLength(expected.size);
  }
});

test('rows in chunks say what each row says alone', () => {
  const marker = new Marker(verdict, 'en');
  const chunks = [...marker.rows(0, 70), ...marker.rows(70, 141), ...marker.rows(141, 999)];
  const alone = ROWS.map((row) => {
    const marks = rowMarks(verdict, row, 'en');
    return RESULT_COLUMNS.map(({ key }) => marks[key]);
  });
  expect(chunks).toEqual(alone);
  expect(markRows(verdict, 0, verdict.size, 'en')).toEqual(alone);
});

test('a memo that forgets says the same as one that does not', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), (asked) => {
      const memo = new WordsMemo(3);
      for (const key of asked)
        expect(memo.get(`${key}`, () => `words of ${key}`)).toBe(`words of ${key}`);
    }),
  );
});

describe('filters', () => {
  test('one severity: issues and codes hold no other', () => {
    const filter = { severities: ['blocker'] } as const;
    let count = 0;
    for (const row of ROWS) {
      const { issues, codes, status } = rowMarks(verdict, row, 'zh', filter);
      expect(issues).not.toMatch(/应改|建议/);
      expect(readMarkCodes(codes).every(({ severity }) => severity === 'blocker')).toBe(true);
      expect(status).toBe(rowMarks(verdict, row, 'zh').status);
      if (issues !== '') count++;
    }
    expect(count).toBeGreaterThan(10);
  });

  test('some fields: nothing else is painted', () => {
    const painted = ROWS.flatMap((row) =>
      readMarkCodes(rowMarks(verdict, row, 'zh', { fields: ['title', 'price'] }).codes),
    );
    expect(new Set(painted.map(({ field }) => field))).toEqual(new Set(['title', 'price']));
  });

  test('one pool: every row tells its gap to that pool, or that it is in it', () => {
    for (const [number, pool] of verdict.pools.entries()) {
      for (const row of ROWS) {
        const { gap } = rowMarks(verdict, row, 'zh', { pool: pool.id });
        const status = verdict.pool(row, number);
        if (status === 'in') expect(gap).toBe(`已入${pool.name.zh}`);
        else if (status === 'n/a') expect(gap).toBe(`不属于${pool.name.zh}的考察范围`);
        else expect(gap).toContain('项');
      }
    }
  });

  test('what no work can mend is named but not painted', () => {
    const old = ROWS.filter((row) => {
      const pool = verdict.explain(row).pools.find((each) => each.pool.id === 'newArrival');
      return pool?.conditions.some(({ rule, status }) => !rule.mendable && status === 'unmet');
    });
    expect(old.length).toBeGreaterThan(20);
    for (const row of old) {
      const { codes, gap } = rowMarks(verdict, row, 'zh', { pool: 'newArrival' });
      expect(gap).toContain('上架');
      const painted = readMarkCodes(codes).map(({ field }) => field);
      expect(painted.includes('listedOn')).toBe(
        verdict.explain(row).findings.some(({ condition }) => condition.field === 'listedOn'),
      );
    }
  });

  test('one market: certificates of that market only, and the market pool as it is there', () => {
    const market = 'DE';
    const number = verdict.markets.indexOf(market);
    const pool = verdict.pools.find(({ scope }) => scope === 'market')!;
    let count = 0;
    for (const row of ROWS) {
      const marks = rowMarks(verdict, row, 'zh', { market, pool: pool.id });
      const targets = verdict.explain(row).certificates.some((each) => each.market === market);
      if (targets) expect(marks.certificates).toMatch(/^德国：[^；]*(；|$)/);
      else expect(marks.certificates).toBe('');
      const status = verdict.market(row, number);
      expect(marks.gap === `已入${pool.name.zh}`).toBe(status === 'in');
      if (status === 'out') count++;
      if (status === 'out') expect(marks.gap).toContain(`进${pool.name.zh}（德国）`);
    }
    expect(count).toBeGreaterThan(3);
  });

  test('what is ignored is neither named nor painted, in one row or in all', () => {
    const row = ROWS.find((each) => verdict.broken(each).length > 1)!;
    const rule = verdict.governance[verdict.broken(row)[0]!]!;
    const reason = '已与平台确认';
    const inRow = { ignored: [{ ruleId: rule.id, index: row, reason }] };
    const everywhere = { ignored: [{ ruleId: rule.id, reason }] };
    expect(rowMarks(verdict, row, 'zh').issues).toContain(rule.title.zh);
    expect(rowMarks(verdict, row, 'zh', inRow).issues).not.toContain(rule.title.zh);
    const others = ROWS.filter((each) => each !== row);
    expect(others.map((each) => rowMarks(verdict, each, 'zh', inRow))).toEqual(
      others.map((each) => rowMarks(verdict, each, 'zh')),
    );
    const all = ROWS.map((each) => rowMarks(verdict, each, 'zh', everywhere).issues).join('\n');
    expect(all).not.toContain(rule.title.zh);
  });
});

test('a cell that would overflow is cut and says by how much', () => {
  const long = { zh: '长'.repeat(40_000), en: 'long '.repeat(8_000) };
  const rules = BOOK.rules.map((rule) =>
    rule.id === 'title_missing' ? { ...rule, title: long } : rule,
  );
  const { verdict: own } = judgedCells([{ title: '', price: 5 }], { ...BOOK, rules });
  const { issues } = rowMarks(own, 0, 'zh');
  expect(issues.length).toBeLessThanOrEqual(CELL_LIMIT);
  const [, kept = '', left = ''] = /(长+)…（略去 ([\d,]+) 个字符）$/.exec(issues)!;
  expect(kept.length + Number(left.replaceAll(',', ''))).toBeGreaterThanOrEqual(40_000);
});

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.string(),
  fc.constantFrom('', '=1+1', '+1', '-2', '@x', '#N/A', '是', 'US、DE', 'CE', 'RTS'),
  fc.double({ noNaN: true }),
  fc.boolean(),
);
const anyRow = fc.dictionary(fc.constantFrom<FieldKey>(...FIELD_KEYS), cell) as fc.Arbitrary<
  Partial<Record<FieldKey, RawCell>>
>;

test('any sheet at all gets texts that fit, with no formula among them', () => {
  const evaluator = createEvaluator(BOOK, { asOf: TODAY });
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 4 }), fc.constantFrom(...LANGUAGES), (rows, lang) => {
      const { grid, layout } = gridOf(rows);
      const any = evaluator.evaluate(buildCatalogue(grid, layout));
      const matrix = markRows(any, 0, any.size, lang);
      expect(matrix).toHaveLength(any.size);
      for (const text of matrix.flat()) {
        expect(text.length).toBeLessThanOrEqual(CELL_LIMIT);
        expect(text).not.toMatch(/^[=+\-@]/);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
    { numRuns: 150 },
  );
});
