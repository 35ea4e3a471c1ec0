import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonReport, type JsonReport } from '../../src/report';
import { loadDefault } from '../../src/rulebook';
import { folder, Kept, SHEET, youpin } from './youpin';

const { path: cwd, put } = folder();
put('a.csv', SHEET);
put('b.csv', '产品ID,曝光量,访客数,价格\n1600123456789,900,80,$13\n1600123459999,1,1,$2\n');
put('preamble.csv', `店铺,某某\n导出时间,2026-01-01\n\n${SHEET}`);
put('mine.json', '{ "id": "mine", "rules": { "title_repeat": { "off": true } } }');

const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');

test.each([
  ['zh', '第 2 行的引号（"）没有配对'],
  ['en', 'A quote (") in row 2 is never closed'],
] as const)('what of a file can’t be read is said in %s', async (lang, sentence) => {
  put('quote.csv', '产品ID,产品名称,价格\n1,"LED Desk Lamp,5\n2,Vacuum Flask,6\n');
  const args = ['check', 'quote.csv', '--lang', lang, '--json', 'quote.json'];
  const { stdout } = await youpin(args, { cwd });
  expect(stdout).toContain(sentence);
  const { sources } = JSON.parse(read('quote.json')) as { sources: { warnings: string[] }[] };
  expect(sources[0]?.warnings.join()).toContain(sentence);
});

test('a header without a product below it is no table of noughts', async () => {
  put('none.csv', '产品名称,价格,型号,备注\n');
  const { stdout } = await youpin(['check', 'none.csv', '--lang', 'en'], { cwd });
  expect(stdout).toContain('No product is listed below the header');
  expect(stdout).not.toMatch(/US dollars|one step away|No governance problem/);
});

test('a long header is cut where columns are listed', async () => {
  const long = `请按顺序阅读：\n${'每行一个商品，'.repeat(8)}`;
  put('long.csv', `产品名称,价格,"${long}"\nLED Desk Lamp,5,x\n`);
  const { stdout } = await youpin(['check', 'long.csv', '--lang', 'zh'], { cwd });
  expect(stdout).toMatch(/未识别的列：C“请按顺序阅读： 每行一个商品.{0,20}…”/);
});

test.each([
  [
    'zh',
    [
      '商品表模拟检查（截至 2026-06-01）',
      '来源：a.csv（a，表头第 1 行，3 行）',
      '共 3 行：',
      '再改 1 项可进',
      '主要问题',
      '标题有重复词',
      '优先修改',
      '1600123456790',
      '未识别的列：L“神秘列”',
      '无法检查的内容（可补的列）：',
      '规则库：default ',
    ],
    '模拟检查，非平台判定；不构成法律意见。',
  ],
  [
    'en',
    [
      'Pre-check of a product sheet (as of 2026-06-01)',
      'Source: a.csv (a, header in row 1, 3 rows)',
      '3 rows: ',
      '1 condition away',
      'Top problems',
      'Fix first',
      '1600123456790',
      'Columns not recognised: L “神秘列”',
      'What could not be checked (columns to add): ',
      'Rulebook: default ',
    ],
    'A pre-check, not the platform’s verdict; not legal advice.',
  ],
] as const)('a summary in %s says all of it, and the notice once', async (lang, parts, notice) => {
  const { code, stdout, stderr } = await youpin(['check', 'a.csv', '--lang', lang], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const part of parts) expect(stdout).toContain(part);
  expect(stdout.split(notice)).toHaveLength(2);
  expect(stdout).not.toContain('\u001b');
});

test.each([
  [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, '商品表模拟检查'],
  [{ LC_ALL: '', LANG: 'zh_TW' }, '商品表模拟检查'],
  [{ LANG: 'de_DE.UTF-8' }, 'Pre-check'],
  [{}, 'Pre-check'],
] as const)('the language of the system: %j', async (env, said) => {
  expect((await youpin(['check', 'a.csv'], { cwd, env })).stdout).toContain(said);
});

test.each([
  [[], 0],
  [['--fail-on', 'warning'], 1],
  [['--fail-on', 'blocker'], 1],
])('%j exits with %d', async (options, code) => {
  expect((await youpin(['check', 'a.csv', ...options], { cwd })).code).toBe(code);
});

test('--fail-on blocker passes a sheet with warnings only', async () => {
  put('ok.csv', '产品ID,产品名称\n1600123456789,Portable bluetooth speaker speaker\n');
  const warned = await youpin(['check', 'ok.csv', '--fail-on', 'warning'], { cwd });
  const blocked = await youpin(['check', 'ok.csv', '--fail-on', 'blocker'], { cwd });
  expect([warned.code, blocked.code]).toEqual([1, 0]);
});

test('a preamble, a header row, a sheet name and a mapping', async () => {
  const found = await youpin(['check', 'preamble.csv', '--lang', 'zh'], { cwd });
  expect(found.stdout).toContain('表头第 4 行，3 行');
  const named = await youpin(
    [
      'check',
      'a.csv',
      '--header-row',
      '1',
      '--map',
      '型号=神秘列',
      '--map',
      'brand=L',
      '--json',
      '-',
    ],
    { cwd },
  );
  expect(named.stderr).toContain('already belongs to another field');
  const mapped = await youpin(['check', 'a.csv', '--map', 'model=神秘列', '--json', '-'], { cwd });
  expect(JSON.parse(mapped.stdout)).toMatchObject({ sources: [{ unmapped: [] }] });
});

test.each([
  ['', ['整列未填、按没有此列处理：C 品牌']],
  ['Nike', []],
])('a column without a filled cell is named: %s', async (brand, warnings) => {
  put('brand.csv', `产品ID,产品名称,品牌\n1600123456789,Speaker,${brand}\n1600123456790,Lamp,\n`);
  const { stdout } = await youpin(['check', 'brand.csv', '--lang', 'zh', '--json', '-'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({ sources: [{ warnings }] });
});

test('rows that are no products are named, and --product-rows takes them for products', async () => {
  put(
    'total.csv',
    '产品ID,产品名称,价格\n1600123456789,Portable speaker,5\n,合计,5\n备注：含税,,\n',
  );
  const plain = await youpin(['check', 'total.csv', '--lang', 'zh', '--json', 'o.json'], { cwd });
  expect(plain.stdout).toContain('2 行不是商品：第 3 行是合计；第 4 行是备注或条款');
  const named = ['check', 'total.csv', '--product-rows', '3,4', '--json', '-'];
  const { sources, summary } = JSON.parse((await youpin(named, { cwd })).stdout) as JsonReport;
  expect(sources[0]!.leftOut).toEqual([]);
  expect(summary).toMatchObject({ rows: 3, listings: 3 });
});

test('several files are joined, and what does not fit is counted with an example', async () => {
  const { stdout, code } = await youpin(['check', 'a.csv', 'b.csv', '--lang', 'zh'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('来源：b.csv（b，表头第 1 行，2 行）');
  expect(stdout).toContain('共 4 行：');
  expect(stdout).toMatch(/只在一个表中的产品：3，例如 产品ID 16001234\d+ 只出现在 [ab]\.csv/);
  expect(stdout).toMatch(/数值不一致：1（价格 1），例如 产品ID 1600123456789 的价格不一致/);
});

test('an own rulebook, the markets and the date are used', async () => {
  const plain = await youpin(['check', 'a.csv', '--json', '-'], { cwd });
  const own = await youpin(
    [
      'check',
      'a.csv',
      '--rulebook',
      'mine.json',
      '--markets',
      'us,德国',
      '--as-of',
      '2023-10-09',
      '--json',
      '-',
    ],
    { cwd },
  );
  const report = JSON.parse(own.stdout) as Record<string, { pools: object; findings: object }>;
  expect(report).toMatchObject({ rulebook: { id: 'mine' }, asOf: '2023-10-09' });
  expect(Object.keys(report['summary']!.pools)).toEqual(['growth']);
  expect(report['summary']!.findings).not.toHaveProperty('title_repeat');
  expect(JSON.parse(plain.stdout)).toMatchObject({ summary: { findings: { title_repeat: 1 } } });
});

test('a sheet without a problem says so', async () => {
  const rules = loadDefault().governance.flatMap((item) => item.rules);
  const off = Object.fromEntries(rules.map((id) => [id, { off: true }]));
  put('off.json', JSON.stringify({ id: 'off', rules: off }));
  const options = ['--rulebook', 'off.json', '--lang', 'en'];
  const { stdout } = await youpin(['check', 'a.csv', ...options], { cwd });
  expect(stdout).toContain('No governance problem was found');
});

test('with - the report has standard output for itself', async () => {
  const { stdout, stderr } = await youpin(['check', 'a.csv', '--csv', '-', '--lang', 'zh'], {
    cwd,
  });
  expect(stdout.split('\r\n')).toHaveLength(5);
  expect(stdout).toMatch(/^行,产品ID,标题,状态,差距,问题,证书,无忧退\r\n2,1600123456789,/);
  expect(stderr).toContain('商品表模拟检查');
});

test('a CSV file has a byte order mark, quotes what it must, and holds no formula', async () => {
  const { stdout } = await youpin(['check', 'a.csv', '--csv', 'o.csv', '--lang', 'zh'], { cwd });
  const csv = read('o.csv');
  expect(csv.startsWith('\uFEFF行,')).toBe(true);
  expect(csv).toContain(`3,1600123456790,'=Nike shoes for men,`);
  expect(csv).toContain('4,1600123456791,"Lathe, ""new""",');
  expect(stdout).toContain('已写出 o.csv');
});

test('files are put in place whole, over what was there, and nothing else is left', async () => {
  writeFileSync(join(cwd, 'old.json'), 'old');
  symlinkSync('old.json', join(cwd, 'link.json'));
  await youpin(['check', 'a.csv', '--json', 'link.json'], { cwd });
  expect(JSON.parse(read('old.json'))).toMatchObject({ asOf: '2026-06-01' });
  expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a device is written to, not replaced', async () => {
  const ran = await youpin(['check', 'a.csv', '--json', '/dev/null'], { cwd });
  expect(ran.code).toBe(0);
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('a reader that went away ends the program quietly', async () => {
  const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
  const stdout = {
    write(_: string, done: (error?: Error | null) => void) {
      done(closed);
      return false;
    },
  };
  const { code, stderr } = await youpin(['check', 'a.csv', '--json', '-'], { cwd, stdout });
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: '' });
});

test.each([
  [{ TERM: 'xterm' }, true],
  [{ TERM: 'xterm', NO_COLOR: '1' }, false],
  [{ TERM: 'dumb' }, false],
])('colour on a terminal with %j: %s', async (env, coloured) => {
  const stdout = new Kept(true, 60);
  await youpin(['check', 'a.csv'], { cwd, env, stdout });
  expect(stdout.said.includes('\u001b[')).toBe(coloured);
});

test.each([
  [true, 2000, true],
  [true, 10, false],
  [false, 2000, false],
])('a progress bar: terminal %s, %d ms a step: %s', async (isTTY, step, shown) => {
  const stderr = new Kept(isTTY);
  let time = 0;
  const now = () => (time += step);
  await youpin(['check', 'a.csv', '--lang', 'zh'], { cwd, stderr, now });
  expect(/(读取|识别|判定) .* \d+%/.test(stderr.said)).toBe(shown);
  expect(stderr.said.endsWith('\r\u001b[K')).toBe(shown);
});

describe('a sheet of the growth page, without what most pools need', () => {
  const rows = [
    '产品ID,产品标题,类目,商品分层,曝光量,访客数,支付买家数,询盘数,提升近30天访客人数到,（商机优品要求）提升近90天[TM+询盘]人数到',
    '1600000000001,Steel bottle,Kitchen,爆品,9000,900,9,50,,',
    '1600000000002,Steel cup,Kitchen,潜力优品,9000,12,0,1,40,2',
    '1600000000003,Steel lid,Kitchen,普通品,9000,900,9,50,,',
  ];

  test('says once which pools can’t be judged, what would settle them and where that is', async () => {
    put('growth.csv', rows.join('\n'));
    const { stdout } = await youpin(
      ['check', 'growth.csv', '--lang', 'en', '--json', 'growth.json'],
      { cwd },
    );
    expect(stdout).toMatch(
      /5 of 7 pools can’t be judged, 1 only in part; missing: price, quality score, /,
    );
    expect(stdout).toMatch(/the product list has price, quality score;/);
    expect(stdout.match(/can’t be judged; missing|can’t be judged, 1/g)).toHaveLength(1);
    expect(stdout).toMatch(
      /row 3 .*Undetermined: 2 conditions away from hot seller pool; 5 pools lack data/,
    );
    expect(stdout).toMatch(
      /tiers and this pre-check differ for 1 of 2 products\n.*premium here, not there: row 4/,
    );
    const report = jsonReport.parse(JSON.parse(read('growth.json')));
    expect(report.summary.pools.hot).toEqual({ in: 2, out: 1, unknown: 0, told: 'yes' });
    expect(report.summary.platform).toEqual({ compared: 2, premiumThere: [], premiumHere: [4] });
    const [, second] = report.rows;
    expect(second!.platform).toEqual({
      tier: 'potential',
      differs: false,
      targets: { targetVisitors: 40, targetInquiries: 2 },
    });
    expect(second!.untold).toHaveLength(5);
    expect(second!.gap!.conditions.map(({ needed, basis }) => [needed, basis])).toEqual([
      [40, 'platform'],
      [2, 'platform'],
    ]);
  });
});
