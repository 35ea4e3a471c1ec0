import { referenceText } from '../../../src/report/referenceText';
import fc from 'fast-check';
import { buildCatalogue, type RawCell } from '../../../src/catalogue';
import { createEvaluator } from '../../../src/evaluator';
import { FIELD_KEYS, FIELDS, type FieldKey } from '../../../src/fields';
import {
  CELL_LIMIT,
  faultWords,
  literalText,
  PALETTE,
  linkTarget,
  reportSheet,
  SEVERITIES,
  sheetRange,
  sheetStyles,
  type BlockId,
  type CheckRecord,
  type ReportSheetInput,
  type SheetCell,
  type SheetDescription,
} from '../../../src/report';
import { LANGUAGES, text } from '../../../src/strings';
import { gridOf } from '../../support/layouts';
import { contrast, distance, VISIONS } from '../marks/support/colour';
import {
  BOOK,
  judgedCells,
  judgedSample,
  TODAY,
  type Judged,
} from '../marks/support/sampleVerdict';

const RULEBOOK = { id: 'own', version: '7', hash: '0123456789abcdef' };
const sample = judgedSample(200, 'zh');

function describeSheet(
  { catalogue, verdict }: Judged,
  more: Partial<ReportSheetInput> = {},
): SheetDescription {
  const run = { sheet: '商品表', seconds: 0.5 };
  return reportSheet({ catalogue, verdict, rulebook: RULEBOOK, lang: 'zh', run, ...more });
}

const rowsOf = (description: SheetDescription, id: BlockId): readonly (readonly SheetCell[])[] =>
  description.blocks.find((block) => block.id === id)?.rows ?? [];

const textOf = (cell: SheetCell | undefined): string =>
  cell?.kind === 'text' || cell?.kind === 'link' ? cell.text : '';

const plain = (cell: SheetCell | undefined): string | number =>
  cell?.kind === 'number' ? cell.value : textOf(cell);

const valueOf = (cell: SheetCell | undefined): number =>
  cell?.kind === 'number' || cell?.kind === 'percent' ? cell.value : NaN;

/** Two earlier days, as the workbook remembers them. */
const HISTORY: readonly CheckRecord[] = ['2026-11-02', '2026-11-09'].map((date, at) => ({
  date,
  rows: 190 + at,
  premium: 12 + at,
  undetermined: 3,
  pools: {},
  findings: {},
}));

const whole = describeSheet(sample, { history: HISTORY });

test('blocks stand one below the other and never overlap', () => {
  let next = 0;
  for (const { row, rows } of whole.blocks) {
    expect(row).toBeGreaterThanOrEqual(next);
    next = row + rows.length;
    for (const cells of rows) expect(cells.length).toBeLessThanOrEqual(whole.columns);
  }
  expect(whole.rows).toBe(next);
  expect(whole.columnWidths).toHaveLength(whole.columns);
});

test.each(['all', 'summary', 'rows'] as const)(
  'the report for %s points to no section that it lacks',
  (kind) => {
    const description = describeSheet(sample, { kind });
    const lines = description.blocks.flatMap(({ rows }) => rows.map((cells) => textOf(cells[0])));
    const pointed = lines.flatMap((line) =>
      [...line.matchAll(/见“(.+?)”/gu)].map(([, name]) => name),
    );
    if (kind === 'all') expect(pointed).not.toEqual([]);
    for (const name of pointed) expect(lines).toContain(name);
  },
);

test('a head breaks between words at most, with a wide letter too', () => {
  const english = describeSheet(sample, { lang: 'en' });
  /** Of bold letters in a wider font than the one of Excel, in widths of its digits. */
  const wide = 1.1;
  for (const { rows } of english.blocks)
    for (const cells of rows)
      for (const [column, cell] of cells.entries()) {
        if (cell.style !== 'numberHeader') continue;
        const longest = Math.max(
          ...textOf(cell)
            .split(' ')
            .map((word) => word.length),
        );
        expect(longest * wide + 1).toBeLessThanOrEqual(english.columnWidths[column]!);
      }
});

test('totals and pools are those of the summary', () => {
  const { summary, pools } = sample.verdict;
  const totals = rowsOf(whole, 'totals').slice(-3);
  expect(totals.map(([, count]) => valueOf(count))).toEqual([
    summary.premium,
    summary.notPremium,
    summary.undetermined,
  ]);
  expect(totals.reduce((sum, [, , share]) => sum + valueOf(share), 0)).toBeCloseTo(1);
  const lines = rowsOf(whole, 'pools').slice(2);
  expect(lines.map((cells) => cells.slice(1, 5).map(valueOf))).toEqual(
    pools.map(({ id }) => {
      const { in: inside, out, unknown, oneStep } = summary.pools[id]!;
      return [inside, out, unknown, oneStep];
    }),
  );
});

test('each finding is listed once, in the words of the other doors, with a link to its cell', () => {
  const { verdict } = sample;
  const expected = Array.from({ length: verdict.size }, (_, row) => verdict.explain(row)).flatMap(
    (explanation) =>
      explanation.findings.map((finding) => ({
        row: explanation.row,
        message: faultWords(finding.condition, 'zh'),
        fix: finding.rule.fix.zh,
        target: finding.condition.place && linkTarget(finding.condition.place, '商品表'),
      })),
  );
  const listed = rowsOf(whole, 'findings')
    .slice(3)
    .map((cells) => ({
      row: valueOf(cells[1]),
      message: textOf(cells[7]),
      fix: textOf(cells[8]),
      target: cells[4]?.kind === 'link' ? cells[4].target : undefined,
    }));
  const sorted = (rows: readonly object[]): string[] =>
    rows.map((row) => JSON.stringify(row)).sort();
  expect(sorted(listed)).toEqual(sorted(expected));
  expect(listed.length).toBeGreaterThan(500);
});

test('findings come worst first, and a cap is said aloud with what is left out', () => {
  const all = rowsOf(whole, 'findings').length - 3;
  const capped = rowsOf(describeSheet(sample, { limit: 150 }), 'findings');
  expect(capped.slice(3)).toEqual(rowsOf(whole, 'findings').slice(3, 153));
  const note = textOf(capped[1]![0]);
  expect(note).toContain('只列前 150 条');
  expect(note.replaceAll(',', '')).toContain(`共 ${all} 条`);
  expect(note.replaceAll(',', '')).toContain(`其余 ${all - 150} 条`);
  const ranks = rowsOf(whole, 'findings')
    .slice(3)
    .map((cells) => SEVERITIES.findIndex((severity) => severity === cells[2]!.style));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test('rules that were broken say why, how to mend, on what basis and whence; no other rule is there', () => {
  const { verdict } = sample;
  const broken = verdict.governance.filter(({ id }) => (verdict.summary.findings[id] ?? 0) > 0);
  const lines = rowsOf(whole, 'rules').slice(2);
  expect(lines.map((cells) => textOf(cells[4])).sort()).toEqual(broken.map(({ id }) => id).sort());
  for (const rule of broken) {
    const cells = lines.find((line) => textOf(line[4]) === rule.id)!;
    expect(cells.slice(5).map(textOf)).toEqual([
      text('zh', `basis.${rule.basis}`),
      rule.why.zh,
      rule.fix.zh,
      referenceText(rule.reference, 'zh'),
    ]);
  }
});

test('requirements that are open are listed, or counted where they are too many', () => {
  const { verdict } = sample;
  const open = new Set<string>();
  for (let index = 0; index < verdict.size; index++)
    for (const { requirement, status } of verdict.certificates(index))
      if (['missing', 'expired', 'unknown'].includes(status)) open.add(requirement.id);
  const [, , ...lines] = rowsOf(whole, 'requirements');
  const more = open.size - (lines.length - 1);
  expect(more).toBeGreaterThan(0);
  expect(textOf(lines.at(-1)![0])).toBe(text('zh', 'sheet.requirements.more', { n: more }));
});

test('ignored findings are listed apart, with their reason, and not among the findings', () => {
  const { verdict } = sample;
  const index = Array.from({ length: 200 }, (_, row) => row).find(
    (row) => verdict.broken(row).length > 1,
  )!;
  const [first, second] = verdict.broken(index).map((number) => verdict.governance[number]!);
  const description = describeSheet(sample, {
    ignored: [
      { ruleId: first!.id, index, reason: '=不算问题' },
      { ruleId: second!.id, reason: '全店如此' },
      { ruleId: 'gone.rule', reason: '旧规则' },
    ],
  });
  const [one, two, three] = rowsOf(description, 'ignored').slice(3);
  const row = verdict.explain(index).row;
  expect([valueOf(one![1]), textOf(one![6]), textOf(one![7])]).toEqual([
    row,
    expect.stringContaining(first!.title.zh),
    '=不算问题',
  ]);
  expect([textOf(two![0]), textOf(two![7])]).toEqual(['全部商品', '全店如此']);
  expect(textOf(three![6])).toBe('gone.rule');
  const listed = rowsOf(description, 'findings').slice(3);
  const says = (title: string, inRow?: number): boolean =>
    listed.some(
      (cells) =>
        textOf(cells[7]).startsWith(title) && (inRow === undefined || valueOf(cells[1]) === inRow),
    );
  expect(says(first!.title.zh, row)).toBe(false);
  expect(says(second!.title.zh)).toBe(false);
  expect(rowsOf(whole, 'ignored')).toEqual([]);
});

test('columns that are absent are named, with the rules that wait for them', () => {
  const few = judgedSample(60, 'zh', ['productId', 'title', 'category', 'price']);
  const [head, ...lines] = rowsOf(describeSheet(few), 'settling').slice(2);
  expect(textOf(head![7])).toBe('没有此列而无法检查的规则');
  const named = lines.map((cells) => textOf(cells[0]));
  expect(new Set(named).size).toBe(named.length);
  const waiting = few.verdict.summary.uncheckable;
  expect(waiting.length).toBeGreaterThan(5);
  const allText = lines.map((cells) => textOf(cells[7])).join('\n');
  for (const { rule, absent } of waiting) {
    expect(allText).toContain(rule.title.zh);
    for (const field of absent) expect(named).toContain(FIELDS[field].name.zh);
  }
  const settled = lines.filter((cells) => valueOf(cells[2]) > 0);
  expect(settled.length).toBeGreaterThan(0);
  for (const cells of settled) {
    const field = FIELD_KEYS.find((key) => FIELDS[key].name.zh === textOf(cells[0]))!;
    expect(few.catalogue.columns[field]).toBeUndefined();
    const rows = Array.from({ length: few.verdict.size }, (_, row) => few.verdict.explain(row));
    const waits = rows.filter(
      ({ premium, pools }) =>
        premium === 'unknown' &&
        pools.some(({ untold, conditions, markets }) => {
          const all = [...conditions, ...markets.flatMap((market) => market.conditions)];
          return (
            untold &&
            all.some(({ lacksColumn, missing }) =>
              lacksColumn ? missing.some((cell) => cell.field === field) : false,
            )
          );
        }),
    );
    expect(valueOf(cells[2])).toBe(waits.length);
  }
});

test('run facts: sheet, book, its hash, the date', () => {
  const facts = new Map(rowsOf(whole, 'about').map(([label, cell]) => [textOf(label), cell]));
  expect(textOf(facts.get('工作表'))).toBe('商品表');
  expect(textOf(facts.get('截至日期'))).toBe(TODAY);
  expect(textOf(facts.get('规则库'))).toBe('own 7');
  expect(textOf(facts.get('规则库校验码'))).toBe(RULEBOOK.hash);
  expect(valueOf(facts.get('商品行数'))).toBe(200);
});

test.each(LANGUAGES)(
  'it says that it is a pre-check and that assumed numbers are assumed: %s',
  (lang) => {
    const description = describeSheet(sample, { lang });
    const notice = text(lang, 'notice');
    expect(rowsOf(description, 'title').flat().map(textOf)).toContain(notice);
    expect(rowsOf(description, 'notes').flat().map(textOf)).toEqual(
      expect.arrayContaining([notice, text(lang, 'sheet.notes.assumed')]),
    );
    const word = text(lang, 'basis.assumed');
    const { governance } = sample.verdict;
    for (const cells of rowsOf(description, 'rules').slice(2)) {
      const rule = governance.find(({ id }) => id === textOf(cells[4]))!;
      expect(textOf(cells[0]).includes(word)).toBe(rule.basis === 'assumed');
    }
  },
);

describe('charts', () => {
  test('name, categories and values are the cells of their tables', () => {
    for (const { id, categories, series } of whole.charts) {
      const rows = rowsOf(whole, id);
      expect(categories.rows).toBeGreaterThan(1);
      for (let at = 0; at < categories.rows; at++) {
        expect(rows[categories.row + at]![categories.column]!.kind).toBe('text');
      }
      for (const { name, values } of series) {
        expect(rows[name.row]![name.column]!.style).toBe('numberHeader');
        expect(values).toMatchObject({ row: categories.row, rows: categories.rows });
        for (let at = 0; at < values.rows; at++) {
          expect(rows[values.row + at]![values.column]!.kind).toBe('number');
        }
      }
    }
    expect(whole.charts.map(({ id }) => id)).toEqual(['pools', 'problems', 'progress']);
  });

  test('of the checks so far each day has a line, this one last; a first check has none', () => {
    const [, , ...lines] = rowsOf(whole, 'progress');
    expect(lines.map(([date, premium, , rows]) => [date, premium, rows].map(plain))).toEqual([
      ['2026-11-02', 12, 190],
      ['2026-11-09', 13, 191],
      [TODAY, sample.verdict.summary.premium, 200],
    ]);
    const first = describeSheet(sample, { history: [] });
    expect(rowsOf(first, 'progress')).toEqual([]);
    expect(first.charts.map(({ id }) => id)).toEqual(['pools', 'problems']);
  });

  test('a range of a block is found on the sheet', () => {
    const pools = whole.blocks.find(({ id }) => id === 'pools')!;
    const range = { block: 'pools', row: 2, column: 1, rows: 3, columns: 1 } as const;
    expect(sheetRange(whole, range)).toEqual({
      row: pools.row + 2,
      column: 1,
      rows: 3,
      columns: 1,
    });
    expect(sheetRange({ blocks: [] }, range)).toBeUndefined();
  });

  test.each([
    ['much', whole],
    ['next to nothing', describeSheet(judgedCells([{ title: 'Lamp' }]))],
  ])('cover no cell and not each other, with %s to say', (_, description) => {
    const filled = new Set(
      description.blocks.flatMap(({ row, rows }) =>
        rows.flatMap((cells, r) =>
          cells.map((cell, c) => (cell.kind === 'empty' ? '' : `${row + r} ${c}`)),
        ),
      ),
    );
    const taken = new Set<string>();
    for (const { anchor } of description.charts) {
      for (let r = anchor.row; r < anchor.row + anchor.rows; r++) {
        for (let c = anchor.column; c < anchor.column + anchor.columns; c++) {
          expect(filled.has(`${r} ${c}`) || taken.has(`${r} ${c}`)).toBe(false);
          taken.add(`${r} ${c}`);
        }
      }
    }
    expect(taken.size).toBeGreaterThan(0);
  });

  test.each(VISIONS)('the parts of a bar differ to the eye: %s', (vision) => {
    const [a, b, c] = whole.charts[0]!.series.map(({ colour }) => colour);
    for (const [one, two] of [
      [a!, b!],
      [a!, c!],
      [b!, c!],
    ] as const) {
      expect(distance(one, two, vision)).toBeGreaterThan(20);
    }
  });
});

test.each(['light', 'dark'] as const)('texts in every style can be read on a %s grid', (scheme) => {
  const grid = scheme === 'light' ? '#FFFFFF' : '#1F1F1F';
  for (const { font, fill = grid } of Object.values(sheetStyles(scheme))) {
    if (font !== undefined) expect(contrast(font, fill)).toBeGreaterThanOrEqual(4.5);
  }
  expect(sheetStyles(scheme).blocker.fill).toBe(PALETTE[scheme].blocker.fill);
});

const ATTACKS = ['=HYPERLINK("http://x.example","1")', '+1+1', '-1+1', '@SUM(1)', '\t=1', "'=1"];

test.each(ATTACKS)('a product or a book that says %j gives a text, never a formula', (attack) => {
  const rules = BOOK.rules.map((rule) => ({ ...rule, fix: { zh: attack, en: attack } }));
  const book = { ...BOOK, rules };
  const judged = judgedCells([{ productId: 'A-1', title: attack, model: attack, price: 0 }], book);
  const description = describeSheet(judged, {
    rulebook: { ...RULEBOOK, version: attack },
    run: { file: attack, sheet: attack, seconds: 1 },
    ignored: [{ ruleId: attack, reason: attack }],
  });
  const cells = description.blocks.flatMap(({ rows }) => rows.flat());
  const same = cells.filter((cell) => textOf(cell).includes(attack.trim()));
  expect(same.length).toBeGreaterThan(4);
  for (const cell of same) {
    expect(['text', 'link']).toContain(cell.kind);
    expect(literalText(textOf(cell))).not.toMatch(/^[\s]*[=+\-@]/);
  }
});

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('', '=1', '#N/A', '是', 'US', 'CE', '2026-01-01'),
  fc.double({ noNaN: true }),
);
const anyRow: fc.Arbitrary<Partial<Record<FieldKey, RawCell>>> = fc.dictionary(
  fc.constantFrom<FieldKey>(...FIELD_KEYS),
  cell,
);

test('any sheet at all, even an empty one, has a report whose texts fit', () => {
  const evaluator = createEvaluator(BOOK, { asOf: TODAY });
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 4 }), fc.constantFrom(...LANGUAGES), (rows, lang) => {
      const { grid, layout } = gridOf(rows);
      const catalogue = buildCatalogue(grid, layout);
      const verdict = evaluator.evaluate(catalogue);
      const description = describeSheet({ catalogue, verdict }, { lang });
      for (const one of description.blocks.flatMap((block) => block.rows.flat())) {
        expect(textOf(one).length).toBeLessThanOrEqual(CELL_LIMIT);
        expect(textOf(one)).not.toMatch(/undefined|NaN|\[object/);
        if (one.kind === 'number' || one.kind === 'percent') expect(one.value).not.toBeNaN();
      }
    }),
    { numRuns: 60 },
  );
});
