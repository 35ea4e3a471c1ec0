import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildCommand } from '../support/buildCommand';
import { BASE_URL, builtFolder } from './support/folders';

/** Builds the add-in into a folder for an address, if one is given. */
const build = (output: string, address?: string, ...args: readonly string[]) =>
  buildCommand('addin', output, { args, set: { YOUPIN_BASE_URL: address } });

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'youpin-production-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const read = (name: string) => readFileSync(join(builtFolder(), name), 'utf8');
const filesOf = (ending: RegExp) => readdirSync(builtFolder()).filter((name) => ending.test(name));

test('the manifest, the functions and the pages are there, in both languages', () => {
  const names = readdirSync(builtFolder());
  for (const name of [
    'manifest.xml',
    'taskpane.html',
    'addin.js',
    'functions.json',
    'functions.zh-CN.json',
    ...['help', 'rules', 'privacy', 'terms', 'support'].flatMap((page) => [
      `${page}.html`,
      `${page}.zh-CN.html`,
    ]),
    'THIRD-PARTY-NOTICES.txt',
  ])
    expect(names).toContain(name);
  expect(read('terms.html')).toContain('href="THIRD-PARTY-NOTICES.txt"');
  expect(read('THIRD-PARTY-NOTICES.txt')).toMatch(/^react-dom \S+ \(MIT\)$/m);
});

test('no development address is left, and every address of the manifest is below the given one', () => {
  for (const name of filesOf(/\.(?:xml|html|json|js)$/)) {
    expect([name, read(name).match(/localhost(?!\|)/)]).toEqual([name, null]);
  }
  const urls = read('manifest.xml').match(/https?:\/\/[^"<]+/g) ?? [];
  const own = urls.filter(
    (url) => !/^http:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\//.test(url),
  );
  expect(own.length).toBeGreaterThan(40);
  expect(own.filter((url) => !url.startsWith(`${BASE_URL}/`))).toEqual([]);
  const [first] = (JSON.parse(read('functions.json')) as { functions: { helpUrl: string }[] })
    .functions;
  expect(first!.helpUrl).toMatch(new RegExp(`^${BASE_URL}/help\\.html#`));
});

test('the page loads Office.js from Microsoft and forbids code made of text', () => {
  const page = read('taskpane.html');
  expect(page).toMatch(
    /<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?>/,
  );
  const policy = /Content-Security-Policy"?\s*content="([^"]*)"/.exec(page)![1]!;
  const scripts = /script-src ([^;]*)/.exec(policy)![1]!;
  expect(scripts.split(' ')).toEqual([
    "'self'",
    'https://appsforoffice.microsoft.com',
    'https://officeapis.public.onecdn.static.microsoft',
  ]);
  expect(policy).not.toContain('unsafe-eval');
});

test('what the page loads at start is at most 300 kB as it travels', () => {
  const scripts = [...read('taskpane.html').matchAll(/<script[^>]*\ssrc="?([^">\s]+)/g)]
    .map(([, source]) => source!)
    .filter((source) => !source.startsWith('https:'));
  expect(scripts).toContain('addin.js');
  const sizes = scripts.map((name) => gzipSync(read(name)).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(300_000);
});

test('a build whose page loads more at start fails, and says how much', () => {
  const large = join(folder, 'large.js');
  // Nothing makes it smaller.
  writeFileSync(large, `window.large = '${randomBytes(300_000).toString('base64')}';`);
  const { status, said } = build(join(folder, 'larger'), BASE_URL, '--entry', large);
  expect(status).not.toBe(0);
  expect(said).toMatch(/main loads \d+ bytes \(gzip\) at start/);
});

test('a build without an address says what to set', () => {
  const { status, said } = build(join(folder, 'nowhere'));
  expect(status).not.toBe(0);
  expect(said).toContain('Set YOUPIN_BASE_URL to the https address that will serve the add-in');
});
