import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { buildCatalogue, findHeader, layoutOf, type Grid, type RawCell } from '../../src/catalogue';
import { csvTexts } from '../../src/cli/output/csvTexts';
import { createEvaluator, type Evaluator } from '../../src/evaluator';
import type { FieldKey } from '../../src/fields';
import { certStatus } from '../../src/functions/answers/certStatus';
import { govIssues } from '../../src/functions/answers/govIssues';
import { poolGap } from '../../src/functions/answers/poolGap';
import { poolStatus } from '../../src/functions/answers/poolStatus';
import { answerRows, type Ask } from '../../src/functions/rows/answerRows';
import { fieldName } from '../../src/report';
import { text, LANGUAGES, type Lang } from '../../src/strings';
import { gridOf } from '../support/layouts';
import { sampleSheet } from '../support/sampleSheet';
import { askRows, book, runtimeWith, Headers, TODAY, type Call } from './support/runtimes';

type Cells = Partial<Record<FieldKey, RawCell>>;
type Case = Cells | { readonly rows: readonly Cells[] };

const FOLDER = join(__dirname, '../golden/rules');
const OUTCOMES = ['met', 'unmet', 'unknown', 'na'] as const;

interface Sheet {
  /** Of its own, since layouts are shared between calls of one moment. */
  readonly sheet: string;
  readonly asOf: string;
  readonly grid: Grid;
}

/** Every case of every golden file as a sheet: a header of field keys, and one row or several. */
const GOLDEN: readonly (Sheet & { readonly name: string })[] = readdirSync(FOLDER).flatMap(
  (file) => {
    const golden = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as {
      readonly asOf?: string;
    } & Partial<Record<(typeof OUTCOMES)[number], Case>>;
    return OUTCOMES.flatMap((outcome) => {
      const cells = golden[outcome];
      if (!cells) return [];
      const rows = ('rows' in cells ? cells.rows : [cells]).map((row) => ({
        owner: 'Amy',
        ...row,
      }));
      const name = `${file.replace('.json', '')}: ${outcome}`;
      return [{ name, sheet: `My ‘${name}’`, asOf: golden.asOf ?? TODAY, grid: gridOf(rows).grid }];
    });
  },
);

interface Said {
  readonly status: string;
  readonly gap: string;
  readonly issues: string;
  readonly certificates: string;
}

/** Compiling a book takes long beside judging a row. */
const evaluators = new Map<string, Evaluator>();

function evaluatorAt(asOf: string): Evaluator {
  const evaluator = evaluators.get(asOf) ?? createEvaluator(book, { asOf });
  evaluators.set(asOf, evaluator);
  return evaluator;
}

/** What the command line writes of a sheet, row by row; a formula's cells are of the sheet that it names, so neither names it. */
function saidByCli({ grid, asOf }: Sheet, lang: Lang): Said[] {
  const found = findHeader(grid, { headerRow: 1 });
  if (found.kind !== 'found') throw new Error('a golden sheet has a header');
  const catalogue = buildCatalogue(grid, layoutOf(found, { grid }));
  const verdict = evaluatorAt(asOf).evaluate(catalogue);
  const csv = [...csvTexts(verdict, catalogue, lang)].join('');
  const [, ...lines] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  return lines.map(([, , , status = '', gap = '', issues = '', certificates = '']) => {
    return { status, gap, issues, certificates };
  });
}

/** One runtime all along, as in a page: a book is compiled once for each date. */
const world = { lang: 'zh' as Lang, today: TODAY };
const sheets: Record<string, Grid> = {};
const runtime = runtimeWith({
  headers: new Headers(sheets),
  lang: () => world.lang,
  today: () => world.today,
});

async function saidByFormulas(
  call: Call,
  { asOf, sheet, grid }: Sheet,
  lang: Lang,
): Promise<Said[]> {
  sheets[sheet] = grid;
  world.lang = lang;
  world.today = asOf;
  const statuses = await askRows(runtime, call, poolStatus(runtime, null));
  const gaps = await askRows(runtime, call, poolGap(runtime, null));
  const issues = await askRows(runtime, call, govIssues(runtime));
  const certificates = await askRows(runtime, call, certStatus(runtime, null));
  return statuses.map((status, row) => ({
    status,
    gap: gaps[row]!,
    issues: issues[row]!,
    certificates: certificates[row]!,
  }));
}

/** Where no market is named, the command line says nothing and the formula says what it needs. */
function withoutMarketless(said: readonly Said[], lang: Lang): Said[] {
  const needsMarkets = text(lang, 'status.undetermined', { fields: fieldName('markets', lang) });
  return said.map((row) =>
    row.certificates === needsMarkets ? { ...row, certificates: '' } : row,
  );
}

test('there is a golden sheet for every case of every rule', () => {
  expect(GOLDEN.length).toBeGreaterThan(300);
});

const addressOf = (sheet: string, from: number, to: number): string =>
  `'${sheet}'!$A$${from}:$AZ$${to}`;

test.each(GOLDEN)('$name: formulas say what the command line says', async (golden) => {
  const [header, ...rows] = golden.grid;
  const address = addressOf(golden.sheet, 2, rows.length + 1);
  for (const lang of LANGUAGES) {
    const bySheet = await saidByFormulas({ rows, address }, golden, lang);
    expect(withoutMarketless(bySheet, lang)).toEqual(saidByCli(golden, lang));
    const byHeader = await saidByFormulas({ rows, headers: [header], address }, golden, lang);
    expect(byHeader).toEqual(bySheet);
  }
});

const sampled = (language: Lang, rows: number): Sheet & { readonly rows: readonly RawCell[][] } => {
  const sample = sampleSheet({ rows, language, seed: 7 });
  return {
    sheet: `Samples ${language}`,
    asOf: TODAY,
    grid: [sample.header, ...sample.rows],
    rows: sample.rows,
  };
};

test.each(LANGUAGES)(
  'a sheet of samples (%s) in one call says what the command line says',
  async (lang) => {
    const sheet = sampled(lang, 40);
    const address = addressOf(sheet.sheet, 2, 41);
    const said = await saidByFormulas({ rows: sheet.rows, address }, sheet, lang);
    expect(withoutMarketless(said, lang)).toEqual(saidByCli(sheet, lang));
  },
);

test('a row that is asked alone names the cells of its own place', async () => {
  const sheet = sampled('en', 30);
  await saidByFormulas({ rows: sheet.rows, address: addressOf(sheet.sheet, 2, 31) }, sheet, 'en');
  const off = await Promise.all(
    sheet.rows.map(async (row, at) => {
      const address = addressOf(sheet.sheet, at + 2, at + 2);
      const [issues = ''] = await askRows(runtime, { rows: [row], address }, govIssues(runtime));
      return [...issues.matchAll(/\[[A-Z]+(\d+)\]/g)].map(([, line]) => Number(line) - 2 - at);
    }),
  );
  expect(off.flat().length).toBeGreaterThan(10);
  expect(new Set(off.flat())).toEqual(new Set([0]));
});

test('rows that are asked one by one in one moment say what each says alone', async () => {
  const sheet = sampled('zh', 60);
  sheets[sheet.sheet] = sheet.grid;
  world.lang = 'zh';
  world.today = TODAY;
  for (const ask of [
    poolStatus(runtime, null),
    poolGap(runtime, null),
    certStatus(runtime, null),
    govIssues(runtime),
  ]) {
    const callOf = (row: readonly RawCell[], at: number): Call => ({
      rows: [row],
      address: addressOf(sheet.sheet, at + 2, at + 2),
    });
    const calls = sheet.rows.map(callOf);
    const fresh = runtimeWith({ headers: new Headers(sheets) });
    const together = await Promise.all(calls.map((call) => askRows(runtime, call, ask)));
    const alone: (readonly string[])[] = [];
    for (const call of calls) alone.push(await askRows(fresh, call, ask));
    expect(together).toEqual(alone);
  }
});

test('a call that is taken back makes no more texts', async () => {
  const sheet = sampled('zh', 200);
  const many = Array.from({ length: 2000 }, (_, at) => sheet.rows[at % 200]!);
  const taken = new AbortController();
  let asked = 0;
  const counting: Ask = (rules, lang) => {
    const question = govIssues(runtime)(rules, lang);
    const tell: typeof question.tell = (row) => {
      asked++;
      taken.abort();
      // All rows together take much longer than a formula may hold the page up.
      for (const end = performance.now() + 1; performance.now() < end;);
      return question.tell(row);
    };
    return { ...question, key: 'counting', tell };
  };
  const given = { rows: many, headers: [sheet.grid[0]], addresses: [] };
  expect(await answerRows(runtime, given, counting, taken.signal)).toEqual([]);
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(2000);
});

test('formulas of one moment share one question to the sheet', async () => {
  const sheet = sampled('zh', 60);
  const headers = new Headers({ [sheet.sheet]: sheet.grid });
  const own = runtimeWith({ headers });
  await Promise.all(
    sheet.rows.map((row, at) => {
      const address = addressOf(sheet.sheet, at + 2, at + 2);
      return askRows(own, { rows: [row], address }, poolStatus(own, null));
    }),
  );
  expect(headers.asked).toBe(1);
});
