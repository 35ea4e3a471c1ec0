import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, STRINGS, text, type TextKey } from '../../src/strings';

const KEYS = Object.keys(STRINGS) as TextKey[];

/** Names in the braces of a text, plural forms included, each once. */
function placeholders(template: string): string[] {
  const names = [...template.matchAll(/\{(\w+)(?:\|[^}]*)?\}/g)].map(([, name = '']) => name);
  return [...new Set(names)].sort();
}

test('each text of each table is there, so no key is in two tables', async () => {
  const folder = join(__dirname, '../../src/strings');
  const files = readdirSync(folder).filter((file) => !['index.ts', 'text.ts'].includes(file));
  const modules = await Promise.all(
    files.map((file) => import(join(folder, file)) as Promise<object>),
  );
  const tables = modules.flatMap((module) => Object.values(module) as object[]);
  const keys = tables.flatMap((table) => Object.keys(table));
  expect(keys.sort()).toEqual([...KEYS].sort());
  expect(keys.length).toBeGreaterThan(200);
});

test.each(KEYS)('%s has a text and the same placeholders in both languages', (key) => {
  const { zh, en } = STRINGS[key];
  expect(zh.trim()).not.toBe('');
  expect(en.trim()).not.toBe('');
  expect(placeholders(en)).toEqual(placeholders(zh));
});

test.each(KEYS)('%s has no brace that stays unfilled', (key) => {
  for (const lang of LANGUAGES) {
    const left = STRINGS[key][lang].replace(/\{\w+(?:\|[^|}]*\|[^|}]*)?\}/g, '');
    expect(left).not.toMatch(/[{}]/);
  }
});

test.each(KEYS)('%s is not the same sentence in Chinese with Latin words only', (key) => {
  const wordsOnly = STRINGS[key].en.replace(/\{[^}]*\}/g, '');
  const isSentence = /[A-Za-z]{4,} [A-Za-z]{2,}/.test(wordsOnly);
  expect(!isSentence || /\p{Script=Han}/u.test(STRINGS[key].zh)).toBe(true);
});

test('values are filled in', () => {
  expect(text('zh', 'status.notPremium', { pool: '内容力品池', n: 2 })).toBe(
    '非优品：再改 2 项可进内容力品池',
  );
  expect(text('en', 'file.notFound', { file: 'a{b}$&.xlsx' })).toContain('“a{b}$&.xlsx”');
});

test.each([
  [0, '0 rows'],
  [1, '1 row'],
  [2, '2 rows'],
  ['1,000', '1,000 rows'],
])('English has plural forms: %s', (n, said) => {
  expect(text('en', 'cli.rows', { n })).toBe(said);
  expect(text('zh', 'cli.rows', { n })).toBe(`${n} 行`);
});
