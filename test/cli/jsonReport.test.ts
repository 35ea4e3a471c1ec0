import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { jsonReport, type JsonReport } from '../../src/report';
import { folder, SHEET, youpin } from './youpin';

const { path: cwd, put } = folder();
put('a.csv', SHEET);
put('b.csv', '产品ID,曝光量,访客数\n1600123456789,900,80\n1600123459999,1,1\n');

const page = (name: string) => readFileSync(join(__dirname, '../../docs', name), 'utf8');
const doc = page('json-report.md');
const pages = [doc, page('json-report.zh-CN.md')];

async function report(...argv: string[]): Promise<JsonReport> {
  const { stdout } = await youpin(['check', ...argv, '--json', '-'], { cwd });
  return jsonReport.parse(JSON.parse(stdout));
}

test.each([
  ['a.csv'],
  ['a.csv', 'b.csv'],
  ['a.csv', '--lang', 'zh', '--markets', 'US'],
  ['a.csv', '--as-of', '2023-10-09'],
])('what the program writes is what the contract says: %j', async (...argv) => {
  const { rows, summary, sources } = await report(...argv);
  expect(rows).toHaveLength(summary.rows);
  expect(sources[0]).toMatchObject({ file: 'a.csv', sheet: 'a', headerRow: 1, rows: 3 });
  const counted = { yes: 0, no: 0, unknown: 0 };
  for (const { premium } of rows) counted[premium]++;
  expect(counted).toEqual({
    yes: summary.premium,
    no: summary.notPremium,
    unknown: summary.undetermined,
  });
});

test.each([
  ['Price', '5', { currency: 'USD', assumed: true }],
  ['Price (USD)', '5', { currency: 'USD', assumed: false }],
  ['单价（元）', '36', { currency: 'CNY', assumed: false }],
  ['单价', '36', { currency: null, assumed: true }],
  ['Price (USD/RMB)', '5', { currency: null, assumed: false }],
])('says in what prices are: %s', async (header, price, prices) => {
  put('p.csv', `Product ID,Title,${header}\n1600123456789,Bluetooth Speaker,${price}\n`);
  const { sources } = await report('p.csv');
  expect(sources[0]).toMatchObject({ prices });
  const { stdout } = await youpin(['check', 'p.csv', '--lang', 'en'], { cwd });
  const line = stdout.split('\n').find((each) => each.startsWith('Prices in'));
  const isPlain = prices.currency === 'USD' && !prices.assumed;
  expect(line === undefined).toBe(isPlain);
});

test('pools and findings of the rows add up to those of the summary', async () => {
  const { rows, summary } = await report('a.csv', 'b.csv');
  const findings = new Map<string, number>();
  for (const { code } of rows.flatMap((row) => row.findings)) {
    findings.set(code, (findings.get(code) ?? 0) + 1);
  }
  const counted = Object.entries(summary.findings).filter(([, n]) => n > 0);
  expect(new Map(counted)).toEqual(findings);
  for (const [id, counts] of Object.entries(summary.pools)) {
    for (const status of ['in', 'out', 'unknown'] as const) {
      expect([id, status, counts[status]]).toEqual([
        id,
        status,
        rows.filter((row) => row.pools[id] === status).length,
      ]);
    }
  }
});

test('a line for each row, so that a report can be read line by line', async () => {
  const { stdout } = await youpin(['check', 'a.csv', '--json', '-'], { cwd });
  const [head = '', ...lines] = stdout.trimEnd().split('\n');
  expect(head.endsWith('"rows":[')).toBe(true);
  expect(lines.pop()).toBe(']}');
  const rows = lines.map((line) => JSON.parse(line.replace(/,$/, '')) as { row: number });
  expect(rows.map(({ row }) => row)).toEqual([2, 3, 4]);
});

test('a sheet without rows is a report without rows', async () => {
  put('none.csv', '产品ID,产品名称,价格,MOQ\n');
  const { rows, summary } = await report('none.csv');
  expect([rows, summary.rows]).toEqual([[], 0]);
});

type Shape = { properties?: Record<string, Shape>; items?: Shape; anyOf?: Shape[] };

/** Every key of the contract, at every depth. */
function keysOf(shape: Shape): string[] {
  const own = Object.entries(shape.properties ?? {}).flatMap(([key, of]) => [key, ...keysOf(of)]);
  const inner = [...(shape.items ? [shape.items] : []), ...(shape.anyOf ?? [])];
  return [...own, ...inner.flatMap(keysOf)];
}

const keys = [...new Set(keysOf(z.toJSONSchema(jsonReport) as Shape))];

test('the contract has the keys that it is known by', () => {
  expect(keys).toEqual(expect.arrayContaining(['sources', 'summary', 'rows', 'gap', 'easyReturn']));
});

test.each(keys)('the documentation lists %s', (key) => {
  const tables = pages.map((each) => each.slice(0, each.search(/^## (An example|示例)$/m)));
  for (const table of tables) expect(table).toMatch(new RegExp(`[\`.]${key}(\\[\\])?\``));
});

test('the example in the documentation keeps the contract', () => {
  const example = /```json\n([^]*?)```/.exec(doc)?.[1] ?? '';
  expect(jsonReport.safeParse(JSON.parse(example)).error).toBeUndefined();
});
