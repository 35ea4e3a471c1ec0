import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folder, SHEET, youpin } from './youpin';

const { path: cwd, put } = folder();
put('a.csv', SHEET);
put('noId.csv', '标题,价格,MOQ,类目,质量分\nx,$5,1,Shoes,4.5\n');
put('prose.csv', 'dear colleague\nsee you tomorrow\n');
put('empty.csv', '');
put('photo.png', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000');
put(
  'bad.json',
  '{ "id": "mine", "rules": { "title_repeet": { "off": true }, "category": { "off": 1 } } }',
);
put('cut.json', '{ "id": ');
mkdirSync(join(cwd, 'sub'));
const before = readdirSync(cwd).sort();

const CASES: readonly [string[], RegExp, RegExp][] = [
  [['check'], /请指定要检查的文件/, /Name a file to check/],
  [['check', 'none.xlsx'], /找不到文件“none\.xlsx”/, /no file “none\.xlsx”/],
  [['check', 'sub'], /“sub”是文件夹/, /“sub” is a folder/],
  [['check', 'photo.png'], /“photo\.png”不是表格文件/, /“photo\.png” is not a spreadsheet/],
  [['check', 'empty.csv'], /“empty\.csv”是空的/, /“empty\.csv” is empty/],
  [['check', 'prose.csv'], /找不到表头.*产品ID、标题/, /No header was found.*product ID, title/],
  [['check', 'a.csv', '--sheet', 'X'], /没有工作表“X”；现有：/, /has no sheet “X”; it has:/],
  [['check', 'a.csv', '--map', 'price=ZZZ'], /列“ZZZ”不存在/, /column “ZZZ”, which does not exist/],
  [['check', 'a.csv', '--map', 'pric=F'], /没有字段“pric”.*price/, /no field “pric”.*mean price/],
  [['check', 'a.csv', '--map', 'qqqqqqqqqq=F'], /youpin fields/, /youpin fields/],
  [['check', 'a.csv', '--map', 'price'], /应写成 字段=列/, /write FIELD=COLUMN/],
  [
    ['check', 'a.csv', '--header-row', '0'],
    /“0”（--header-row）不是行号/,
    /“0” \(--header-row\) is not/,
  ],
  [['check', 'a.csv', '--header-row', '1.5'], /不是行号/, /is not a row number/],
  [
    ['check', 'a.csv', '--product-rows', '3,x'],
    /“3,x”（--product-rows）不是行号/,
    /“3,x” \(--product-rows\) are not/,
  ],
  [['check', 'a.csv', '--as-of', '2023-02-30'], /“2023-02-30”（--as-of）不是有效/, /is not a date/],
  [['check', 'a.csv', '--as-of', 'today'], /不是有效日期/, /is not a date/],
  [
    ['check', 'a.csv', '--as-of', '1990-01-01'],
    /没有适用于 1990-01-01/,
    /no premium model for 1990/,
  ],
  [['check', 'a.csv', '--markets', 'US,XX'], /没有目标国“XX”/, /no market “XX”/],
  [
    ['check', 'a.csv', '--fail-on', 'advice'],
    /可选 blocker 或 warning/,
    /choose blocker or warning/,
  ],
  [['check', 'a.csv', '--mrkets', 'US'], /没有选项“--mrkets”。是否指 --markets/, /mean --markets/],
  [['check', 'a.csv', '--zzzzzzzzz'], /运行 youpin --help/, /Run youpin --help/],
  [['check', 'a.csv', '--sheet'], /“--sheet”后面缺少内容/, /“--sheet” needs a value/],
  [['check', 'a.csv', '--sheet', '--json', '-'], /“--sheet”后面缺少/, /“--sheet” needs a value/],
  [['check', 'a.csv', '--json', '-', '--csv', '-'], /不能同时写到标准输出/, /cannot both go to/],
  [['check', 'a.csv', '--json', 'o', '--csv', './o'], /不能写到同一个文件“o”/, /same file “o”/],
  [
    ['check', 'a.csv', '--json', './a.csv'],
    /正在读取的文件“\.\/a\.csv”/,
    /“\.\/a\.csv” is being read/,
  ],
  [['check', 'a.csv', '--json', 'no/o.json'], /所在文件夹不存在/, /its folder does not exist/],
  [
    ['check', 'a.csv', '--csv', 'sub'],
    /无法写入“sub”：它是文件夹/,
    /“sub” cannot be written: it is/,
  ],
  [['check', 'a.csv', '--rulebook', 'none.json'], /找不到文件“none\.json”/, /no file “none\.json”/],
  [
    ['check', 'a.csv', '--rulebook', 'cut.json'],
    /有 1 处错误[^]*第 1 行第 9 列[^]*文本到此结束，还少 一个值/,
    /has 1 mistake/,
  ],
  [
    ['check', 'a.csv', '--rulebook', 'bad.json'],
    /有 2 处错误[^]*没有规则 "title_repeet"；是否指 title_repeat[^]*category → off/,
    /has 2 mistakes[^]*no rule "title_repeet"; did you mean title_repeat[^]*category → off/,
  ],
  [
    ['check', 'a.csv', 'noId.csv'],
    /无法合并：noId\.csv 没有产品ID列/,
    /cannot be joined: noId\.csv/,
  ],
  [['chekc', 'a.csv'], /没有命令“chekc”。是否指 check/, /no command “chekc”. Did you mean check/],
  [['explain'], /请指定要解释的编号/, /Name a code to explain/],
  [['explain', 'title_repeet'], /没有编号“title_repeet”。是否指 title_repeat/, /mean title_repeat/],
  [['explain', 'qqqqqqqqqqqq'], /运行 youpin rulebook/, /Run youpin rulebook/],
  [['fields', 'more'], /多余的参数“more”/, /one argument too many: “more”/],
  [['rulebook', '--json=yes'], /“--json”后面不需要内容/, /“--json” takes no value/],
  [['compare', 'a.csv', '--to', '2024-01-01'], /请用 --from 指定日期/, /Give a date with --from/],
  [
    ['compare', 'a.csv', '--from', '2023-13-01', '--to', '2024-01-01'],
    /“2023-13-01”（--from）不是有效日期/,
    /“2023-13-01” \(--from\) is not a date/,
  ],
  [['star'], /--predicted 和 --rated 中选用一个/, /one of --predicted and --rated/],
  [
    ['star', '--predicted', '2024-01-01', '--rated', '2024-01-01'],
    /中选用一个/,
    /Give one of --predicted and --rated/,
  ],
  [
    ['star', '--rated', '1990-01-01'],
    /没有适用于 1990-01-01 的星等级规则/,
    /no star rule for 1990/,
  ],
  [['star', '--rated', '2024-01-01', '--scores', '1,2'], /应为 4 个/, /write 4 scores/],
  [['star', '--rated', '2024-01-01', '--scores', '1,2,,4'], /应为 4 个/, /write 4 scores/],
  [['star', '--rated', '2024-01-01', '--scores', '1,2,3,101'], /0–100/, /from 0 to 100/],
];

test.each(CASES)('%j is one clear sentence and exit code 2', async (argv, zh, en) => {
  for (const [lang, said] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const ran = await youpin([...argv, '--lang', lang], { cwd });
    expect(ran.stderr).toMatch(said);
    expect(ran.stderr).toMatch(lang === 'zh' ? /^错误：/ : /^Error: /);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
  }
  expect(readdirSync(cwd).sort()).toEqual(before);
});

test('an unknown language is named in the language of the system', async () => {
  const zh = await youpin(['check', 'a.csv', '--lang', 'fr'], {
    cwd,
    env: { LANG: 'zh_CN.UTF-8' },
  });
  expect(zh).toEqual({ code: 2, stdout: '', stderr: '错误：没有语言“fr”，可选 zh 或 en。\n' });
  const en = await youpin(['check', 'a.csv', '--lang=fr'], { cwd });
  expect(en.stderr).toBe('Error: There is no language “fr”; choose zh or en.\n');
});

test('a report that could not be put in place leaves the other one unwritten', async () => {
  const ran = await youpin(['check', 'a.csv', '--json', 'o.json', '--csv', 'no/o.csv'], { cwd });
  expect(ran.code).toBe(2);
  expect(readdirSync(cwd).sort()).toEqual(before);
});
