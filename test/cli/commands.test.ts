import manifest from '../../package.json';
import { FIELD_KEYS } from '../../src/fields';
import { loadDefault, rulebook as rulebookSchema } from '../../src/rulebook';
import { folder, youpin } from './youpin';

const { path: cwd, put } = folder();

test.each(['main', 'check', 'explain', 'rulebook', 'fields', 'compare', 'star'] as const)(
  'help of %s in both languages',
  async (name) => {
    const command = name === 'main' ? [] : [name];
    const zh = await youpin([...command, '--help', '--lang', 'zh']);
    const en = await youpin([...command, '-h']);
    expect([zh.code, en.code, zh.stderr, en.stderr]).toEqual([0, 0, '', '']);
    expect(zh.stdout).toMatch(/用法/);
    expect(en.stdout).toMatch(/Usage/);
    for (const [option] of en.stdout.matchAll(/--[a-z-]+/g)) expect(zh.stdout).toContain(option);
  },
);

test('without a command it shows the help', async () => {
  const { code, stdout } = await youpin([]);
  expect([code, stdout.includes('youpin check FILE')]).toEqual([0, true]);
});

test('--version', async () => {
  expect(await youpin(['--version'])).toEqual({
    code: 0,
    stdout: `${manifest.version}\n`,
    stderr: '',
  });
});

test('options may stand before the command', async () => {
  const { stdout } = await youpin(['--lang=zh', 'explain', 'title_repeat']);
  expect(stdout).toContain('标题有重复词（规则 title_repeat）');
});

test('explain shows why, fix, numbers and basis, and takes a name of several words', async () => {
  const { stdout } = await youpin(['explain', 'Content', 'Pool', '--lang', 'zh']);
  for (const part of ['内容力品池（品池 content）', '为什么：', '怎么改：', '条件：', '依据：']) {
    expect(stdout).toContain(part);
  }
  expect(stdout.split('不构成法律意见')).toHaveLength(2);
});

test('rulebook lists every rule, pool and requirement', async () => {
  const { stdout } = await youpin(['rulebook', '--lang', 'zh']);
  const book = loadDefault();
  for (const { id } of [...book.rules, ...book.pools, ...book.certificates.requirements]) {
    expect(stdout).toContain(`  ${id}：`);
  }
});

test('rulebook --json is the book in effect, own changes laid over it', async () => {
  put(
    'mine.json',
    '{ "id": "mine", "rules": { "title_short": { "threshold": { "default": 33 } } } }',
  );
  const { stdout } = await youpin(['rulebook', '--json', '--rulebook', 'mine.json'], { cwd });
  const book = rulebookSchema.parse(JSON.parse(stdout));
  expect(book.id).toBe('mine');
  expect(book.rules.find(({ id }) => id === 'title_short')!.threshold!.default).toBe(33);
  const [plain, own] = await Promise.all([
    youpin(['explain', 'title_short'], { cwd }),
    youpin(['explain', 'title_short', '--rulebook', 'mine.json'], { cwd }),
  ]);
  expect(plain.stdout).not.toContain('at least 33 characters (assumed)');
  expect(own.stdout).toContain('at least 33 characters (assumed)');
});

test('fields lists every field with its names and headers', async () => {
  const { stdout } = await youpin(['fields', '--lang', 'zh']);
  for (const key of FIELD_KEYS) expect(stdout).toMatch(new RegExp(`^${key}  `, 'm'));
  expect(stdout).toContain('leadTimeDays  交货期 / lead time');
  expect(stdout).toContain('常见列名：');
});

test('compare says who gains and who loses premium, and why', async () => {
  put(
    'old.csv',
    [
      '产品ID,产品名称,成长分,质量分,曝光量,访客数,询盘数,支付买家数,商品类型,违规数,半托管',
      '1600000000001,Gone,90,1,0,0,0,0,RTS,3,否',
      '1600000000002,Come,10,5,900000,90000,900,90,RTS,0,是',
      '1600000000003,Same,90,5,900000,90000,900,90,RTS,0,是',
    ].join('\n'),
  );
  const { stdout, code } = await youpin(
    ['compare', 'old.csv', '--from', '2023-10-09', '--to', '2023-10-10', '--lang', 'zh'],
    { cwd },
  );
  expect(code).toBe(0);
  const [, gains = '', losses = ''] = /得到优品([^]*)失去优品([^]*)/.exec(stdout) ?? [];
  expect(gains).toContain('1600000000002');
  expect(gains).toMatch(/2023-10-09：非优品：成长分：10 分，需要至少 80 分/);
  expect(gains).toMatch(/2023-10-10：优品：/);
  expect(losses).toContain('1600000000001');
  expect(losses).toMatch(/2023-10-09：优品：成长分/);
  expect(losses).toMatch(/2023-10-10：(非优品|缺数据，待定)/);
  expect(stdout).not.toContain('1600000000003');
});

test('compare of one date with itself changes nobody', async () => {
  const { stdout } = await youpin(
    ['compare', 'old.csv', '--from', '2024-01-01', '--to', '2024-01-01'],
    { cwd },
  );
  expect(stdout).toContain('No product gains or loses premium');
});

test.each([
  ['--predicted', '2023-10-09', '2020'],
  ['--predicted', '2023-10-10', 'October 2023'],
  ['--rated', '2023-10-05', '2020'],
  ['--rated', '2023-11-04', '2020'],
  ['--rated', '2023-11-05', 'October 2023'],
])('star %s %s is judged by the rule of %s', async (option, date, version) => {
  const { stdout } = await youpin(['star', option, date]);
  expect(stdout).toMatch(new RegExp(`Version: .*${version}`));
  expect(stdout).toMatch(/Cut-offs for 1–5 stars: .*\((public source|assumed)\)/);
});

test.each([
  ['90,90,90,90', '级别：5 星', '四项能力均达到最高星级'],
  ['82,75,90,61', '级别：1 星', '服务力 61 分，2 星需 70 分（公开资料）'],
  ['59，99，99，99', '级别：0 星', '商品力 59 分，1 星需 60 分（公开资料）'],
])('a star of %s', async (scores, level, limit) => {
  const { stdout } = await youpin([
    'star',
    '--rated',
    '2023-10-20',
    '--scores',
    scores,
    '--lang',
    'zh',
  ]);
  expect(stdout).toContain('由 2023-10-05 的更新评定');
  expect(stdout).toContain(level);
  expect(stdout).toContain(limit);
});
