import { loadDefault } from '../../src/rulebook';
import { folder, youpin } from './youpin';

const { path: cwd, put } = folder();

const { version } = loadDefault();

interface Differences {
  readonly from: { readonly version: string };
  readonly to: { readonly version: string; readonly hash: string };
  readonly changes: readonly { readonly id: string; readonly change: string }[];
}

test('an earlier version: what changed by rule and requirement, in both languages and as JSON', async () => {
  const diff = ['rulebook', '--diff', '2026-11-20'];
  const { code, stdout } = await youpin([...diff, '--lang', 'en']);
  expect(code).toBe(0);
  expect(stdout).toContain('From rulebook default 2026-11-20');
  expect(stdout).toContain('General figure: at most 384 bytes → at least 15 bytes (assumed)');
  expect(stdout).toContain('Severity: blocker → advice');
  expect(stdout).toContain('Basis: public source → assumed');
  expect(stdout).toMatch(/JP\.toys\.PSC\) · new/);
  const chinese = await youpin([...diff, '--lang', 'zh']);
  expect(chinese.stdout).toContain('通用数值：不超过 384 字节 → 至少 15 字节（假定）');
  expect(chinese.stdout).not.toMatch(/undefined|\[object|\{\w+\}/);
  const json = await youpin([...diff, '--json']);
  const { from, to, changes } = JSON.parse(json.stdout) as Differences;
  expect([from.version, to.version]).toEqual(['2026-11-20', version]);
  expect(to.hash).toMatch(/^[0-9a-f]{16}$/);
  expect(changes.find(({ id }) => id === 'JP.toys.PSC')?.change).toBe('added');
});

test('an own book, a saved whole one, and one that is the same', async () => {
  put('own.json', JSON.stringify({ id: 'mine', rules: { title_repeat: { off: true } } }));
  const own = await youpin(['rulebook', '--rulebook', 'own.json', '--diff', version], { cwd });
  expect(own.stdout).toMatch(/title_repeat\) · removed/);
  const { stdout } = await youpin(['rulebook', '--json']);
  put('saved.json', stdout.replace('"default": 0.95', '"default": 0.5'));
  const saved = await youpin(['rulebook', '--diff', 'saved.json'], { cwd });
  expect(saved.stdout).toContain('General figure: at least 50% (assumed) → at least 95% (assumed)');
  const same = await youpin(['rulebook', '--diff', version]);
  expect(same.stdout).toContain('No differences.');
});

test('neither a file nor a version: the versions are named; a faulty file: its mistakes', async () => {
  const { code, stderr } = await youpin(['rulebook', '--diff', '2020-01-01']);
  expect([code, stderr]).toEqual([
    2,
    `Error: “2020-01-01” (--diff) is neither a file nor a version that is kept (2026-11-20, ${version}).\n`,
  ]);
  put('faulty.json', '{ "id": "mine", "rules": { "no_such_rule": { "off": true } } }');
  const faulty = await youpin(['rulebook', '--diff', 'faulty.json'], { cwd });
  expect(faulty.code).toBe(2);
  expect(faulty.stderr).toContain('no_such_rule');
});
