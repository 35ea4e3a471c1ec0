import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildCommand } from '../support/buildCommand';
import { folder, SHEET } from './youpin';

const { path: cwd, put } = folder();
let dist = '';

interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program in a process of its own. */
async function youpin(...argv: string[]): Promise<Finished> {
  const env = { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8' };
  try {
    const program = [join(dist, 'youpin.js'), ...argv];
    const done = await promisify(execFile)(process.execPath, program, { cwd, env });
    return { code: 0, ...done };
  } catch (error) {
    return error as Finished;
  }
}

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'youpin-dist-'));
  put('a.csv', SHEET);
  expect(buildCommand('cli', dist)).toMatchObject({ status: 0 });
}, 120_000);

afterAll(() => rm(dist, { recursive: true, force: true }));

test('the program can be run by its name', async () => {
  const [first] = (await readFile(join(dist, 'youpin.js'), 'utf8')).split('\n');
  expect(first).toBe('#!/usr/bin/env node');
  // Windows has no such bit: npm writes a command there.
  if (process.platform !== 'win32')
    expect((await stat(join(dist, 'youpin.js'))).mode & 0o111).toBe(0o111);
});

test('it is the one package that an installation brings', async () => {
  const own = JSON.parse(await readFile('package.json', 'utf8')) as Record<string, unknown>;
  expect(own).not.toHaveProperty('dependencies');
});

test('licences of what is in it go with it', async () => {
  const notices = await readFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  expect(notices).toMatch(/^zod \d+\.\d+\.\d+ \(MIT\)$/m);
  expect(notices).toMatch(/^@e965\/xlsx \S+ \(Apache-2\.0\)$/m);
  expect(notices).toContain('Permission is hereby granted, free of charge');
});

test.each([
  ['GPL-3.0', 'LICENSE', /copied 1\.0\.0 \(GPL-3\.0\) is in the program, and its licence is not/],
  ['MIT', 'README', /copied 1\.0\.0 \(MIT\) is in the program and has no licence text/],
])('a build with a module of licence %s and a file %s fails', async (license, file, fault) => {
  const parent = await mkdtemp(join(tmpdir(), 'youpin-copied-'));
  const home = join(parent, 'node_modules', 'copied');
  await mkdir(home, { recursive: true });
  const of = { name: 'copied', version: '1.0.0', license };
  await writeFile(join(home, 'package.json'), JSON.stringify(of));
  await writeFile(join(home, 'index.js'), 'module.exports = 1;');
  await writeFile(join(home, file), 'words');
  const args = ['--entry', join(home, 'index.js')];
  const { status, said } = buildCommand('cli', join(parent, 'dist'), { args });
  await rm(parent, { recursive: true });
  expect(status).not.toBe(0);
  expect(said).toMatch(fault);
});

test('it checks a sheet', async () => {
  const { code, stdout, stderr } = await youpin('check', 'a.csv', '--as-of', '2026-06-01');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('共 3 行：');
});

test('it reads what is piped in, and a reader that takes the first line only ends it quietly', async () => {
  const rows = Array.from({ length: 3000 }, (_, n) => `${1600000000000 + n},Portable speaker`);
  put('big.csv', ['产品ID,产品名称', ...rows].join('\n'));
  const program = `"${process.execPath}" "${join(dist, 'youpin.js')}"`;
  const shell = `cat big.csv | ${program} check - --json - | head -1`;
  const { stdout, stderr } = await promisify(execFile)('sh', ['-c', shell], { cwd });
  expect(stdout).toMatch(/^\{"contract":.*"rows":3000,.*"rows":\[\n$/);
  expect(stderr).toBe('');
});

test('it refuses with exit code 2', async () => {
  expect(await youpin('check', 'none.xlsx')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: '错误：找不到文件“none.xlsx”，请检查路径和文件名。\n',
  });
});

test('a file that would fill the heap is refused in a sentence, with memory left', async () => {
  const rows = Array.from({ length: 200_000 }, (_, n) => `${1600000000000 + n},P${n},K${n},C${n}`);
  put('full.csv', ['产品ID,产品名称,关键词,类目', ...rows].join('\n'));
  const heap = ['--max-old-space-size=64', '--max-semi-space-size=1'];
  const program = [...heap, join(dist, 'youpin.js'), 'check', 'full.csv', '--lang', 'en'];
  await expect(promisify(execFile)(process.execPath, program, { cwd })).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('needs more memory than the program may use (67 MB)') as string,
  });
});

test('it answers exit code 1 where --fail-on is met', async () => {
  expect(await youpin('check', 'a.csv', '--fail-on', 'blocker')).toMatchObject({ code: 1 });
});
