import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import webpack, { type Configuration } from 'webpack';

const BASE = 'https://example.com/youpin';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'youpin-production-'));
  process.env.YOUPIN_BASE_URL = `${BASE}/`;
  const { default: configure } = (await import(resolve('webpack.config.js'))) as {
    default: (env: object, args: object) => Configuration;
  };
  const configuration = configure({ only: 'addin' }, { mode: 'production' });
  const output = { ...configuration.output, path: folder };
  await new Promise<void>((done, failed) => {
    webpack({ ...configuration, output }, (error, stats) => {
      if (error ?? stats?.hasErrors()) failed(error ?? new Error(stats?.toString('errors-only')));
      else done();
    });
  });
}, 240_000);

afterAll(() => {
  delete process.env.YOUPIN_BASE_URL;
  rmSync(folder, { recursive: true, force: true });
});

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const filesOf = (ending: RegExp) => readdirSync(folder).filter((name) => ending.test(name));

test('the manifest, the functions and the pages are there, in both languages', () => {
  const names = readdirSync(folder);
  for (const name of [
    'manifest.xml',
    'taskpane.html',
    'addin.js',
    'functions.json',
    'functions.zh-CN.json',
    'help.html',
    'help.zh-CN.html',
  ])
    expect(names).toContain(name);
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
  expect(own.filter((url) => !url.startsWith(`${BASE}/`))).toEqual([]);
  const [first] = (JSON.parse(read('functions.json')) as { functions: { helpUrl: string }[] })
    .functions;
  expect(first!.helpUrl).toMatch(new RegExp(`^${BASE}/help\\.html#`));
});

test('the page loads Office.js from Microsoft and forbids code made of text', () => {
  const page = read('taskpane.html');
  expect(page).toContain(
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">',
  );
  const policy = /Content-Security-Policy"\s*content="([^"]*)"/.exec(page)![1]!;
  const scripts = /script-src ([^;]*)/.exec(policy)![1]!;
  expect(scripts.split(' ')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  expect(policy).not.toContain('unsafe-eval');
});

test('a build without an address says what to set', async () => {
  delete process.env.YOUPIN_BASE_URL;
  const { default: configure } = (await import(resolve('webpack.config.js'))) as {
    default: (env: object, args: object) => unknown;
  };
  expect(() => configure({ only: 'addin' }, { mode: 'production' })).toThrow(/YOUPIN_BASE_URL/);
});
