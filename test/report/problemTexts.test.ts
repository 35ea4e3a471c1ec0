import type { JoinProblem } from '../../src/catalogue';
import {
  fileProblemText,
  headerProblemText,
  joinProblemText,
  rulebookProblemText,
  type FileProblem,
} from '../../src/report';
import { loadDefault, parseRulebookText, type RulebookProblem } from '../../src/rulebook';
import { LANGUAGES } from '../../src/strings';

const file = 'a.xlsx';

const FILE_CASES: readonly [FileProblem, string, string][] = [
  [{ code: 'notFound', file }, '找不到文件“a.xlsx”', 'There is no file “a.xlsx”'],
  [{ code: 'notReadable', file }, '无法读取文件“a.xlsx”', '“a.xlsx” cannot be read'],
  [{ code: 'isFolder', file }, '是文件夹', 'is a folder'],
  [{ code: 'notASpreadsheet', file }, '不是表格文件', 'is not a spreadsheet'],
  [{ code: 'lockFile', file }, '锁定文件', 'keeps beside a workbook'],
  [{ code: 'encrypted', file }, '已加密', 'is encrypted'],
  [{ code: 'empty', file }, '“a.xlsx”是空的', '“a.xlsx” is empty'],
  [{ code: 'empty', file, sheet: 'S' }, '工作表“S”是空的', 'Sheet “S” of “a.xlsx”'],
  [{ code: 'truncated', file }, '文件中途截断', 'is cut short'],
  [{ code: 'tooLarge', file }, '解压后过大，', 'too large once unpacked and'],
  [
    { code: 'tooLarge', file, limit: 2 * 1024 ** 3, unit: 'bytes' },
    '上限 2,048 MB',
    'limit 2,048 MB',
  ],
  [
    { code: 'tooLarge', file, limit: 50_000_000, unit: 'cells' },
    '上限 50,000,000 个单元格',
    'limit 50,000,000 cells',
  ],
  [{ code: 'outOfMemory', file, limit: 4 * 1024 ** 3, unit: 'bytes' }, '4,096 MB', '4,096 MB'],
  [
    { code: 'noSuchSheet', file, sheet: 'X', sheets: ['A', 'B'] },
    '没有工作表“X”；现有：A、B。',
    'no sheet “X”; it has: A, B.',
  ],
  [{ code: 'damaged', file }, '已损坏', 'is damaged'],
];

test.each(FILE_CASES)('a file that cannot be read: %j', (problem, zh, en) => {
  expect(fileProblemText(problem, 'zh')).toContain(zh);
  expect(fileProblemText(problem, 'en')).toContain(en);
});

test('a header that was not found says which headers were looked for and where', () => {
  const problem = { kind: 'notFound', looked: 30 } as const;
  expect(headerProblemText(problem, file, 'zh')).toContain('前 30 行');
  expect(headerProblemText(problem, file, 'zh')).toContain('产品ID、标题、类目、价格');
  expect(headerProblemText(problem, file, 'en')).toContain('product ID, title, category, price');
});

test('a mapping that cannot be used says why, all at once', () => {
  const problem = {
    kind: 'badMapping',
    problems: [
      { field: 'price', column: 'ZZ', why: 'noSuchColumn' },
      { field: 'moq', column: 'B', why: 'taken' },
      { field: 'prize', column: 'B', why: 'unknownField' },
    ],
  } as const;
  const said = headerProblemText(problem, file, 'en');
  expect(said).toContain('field “price” names column “ZZ”, which does not exist');
  expect(said).toContain('column “B” already belongs to another field and cannot be “moq”');
  expect(said).toContain('there is no field “prize”');
});

const BOOK_CASES: readonly [RulebookProblem, string, string][] = [
  [
    {
      path: ['rules', 'content.images', 'threshold', 'default'],
      code: 'type',
      expected: 'number',
      found: '"six"',
    },
    'rules → content.images → threshold → default：应为数字，实为 "six"',
    'rules → content.images → threshold → default: expected a number, found "six"',
  ],
  [
    { path: [], code: 'syntax', expected: '}', found: 'end', line: 3, column: 7 },
    '第 3 行第 7 列，规则库：文本到此结束，还少 }',
    'line 3, column 7, rulebook: the text ends here; } is missing',
  ],
  [
    { path: ['rules', 'titel'], code: 'unknownRule', found: '"titel"', suggestion: 'title' },
    'rules → titel：规则库中没有规则 "titel"；是否指 title？',
    'rules → titel: the rulebook has no rule "titel"; did you mean title?',
  ],
  [
    { path: ['addRules', 0, 'effort'], code: 'range', expected: '1..5', found: '9' },
    'addRules → 第 1 项 → effort：数值 9 超出范围，应为 1..5',
    'addRules → item 1 → effort: 9 is out of range, expected 1..5',
  ],
];

test.each(BOOK_CASES)('a mistake in a rulebook: %j', (problem, zh, en) => {
  expect(rulebookProblemText(problem, 'zh')).toBe(zh);
  expect(rulebookProblemText(problem, 'en')).toBe(en);
});

const CODES: readonly RulebookProblem['code'][] = [
  'syntax',
  'type',
  'unknownKey',
  'unknownRule',
  'unknownPool',
  'unknownField',
  'unknownIndustry',
  'unknownMarket',
  'unknownMeasure',
  'unknownId',
  'badPattern',
  'badDate',
  'range',
  'duplicateId',
  'emptyPool',
  'noModelPool',
  'required',
  'noThreshold',
  'measureScope',
  'switchedOff',
  'other',
];

test.each(CODES)('a mistake of the kind %s has words in both languages', (code) => {
  for (const lang of LANGUAGES) {
    const said = rulebookProblemText({ path: ['x'], code, found: '"y"' }, lang);
    expect(said).toMatch(/^x(：|: ).{5,}/);
    expect(said).not.toContain('undefined');
  }
});

test('a real own book with mistakes is described with line, place and words', () => {
  const source =
    '{\n  "id": "mine",\n  "rules": { "title_repeat": { "threshold": { "default": "six" } } }\n}';
  const result = parseRulebookText(loadDefault(), source);
  const problems = result.ok ? [] : result.problems;
  expect(problems.map((problem) => rulebookProblemText(problem, 'en'))).toEqual([
    expect.stringMatching(
      /^line 3, column \d+, rules → title_repeat → threshold → default: expected a number.*, found "six"$/,
    ),
  ]);
});

const JOIN_CASES: readonly [JoinProblem, string, string][] = [
  [
    { kind: 'duplicateId', part: 'a.csv', id: '16', rows: [2, 5] },
    'a.csv：产品ID 16 出现在多行（2、5）',
    'a.csv: product ID 16 is in several rows (2, 5)',
  ],
  [
    { kind: 'onlyIn', part: 'a.csv', id: '16', row: 3 },
    '产品ID 16 只出现在 a.csv 第 3 行',
    'product ID 16 is only in a.csv, row 3',
  ],
  [
    {
      kind: 'conflict',
      field: 'price',
      id: '16',
      kept: { part: 'a.csv', row: 2, raw: 5 },
      other: { part: 'b.csv', row: 9, raw: '$6' },
    },
    '产品ID 16 的价格不一致：采用 a.csv 第 2 行的“5”，未采用 b.csv 第 9 行的“$6”',
    'product ID 16, price: “5” of a.csv, row 2 was used, “$6” of b.csv, row 9 was not',
  ],
  [
    { kind: 'noId', part: 'a.csv', row: 4 },
    'a.csv 第 4 行没有产品ID，无法合并',
    'a.csv, row 4 has no product ID and cannot be joined',
  ],
  [
    { kind: 'noIdColumn', part: 'a.csv' },
    'a.csv 没有产品ID列，无法与其他表合并',
    'a.csv has no product ID column and cannot be joined to the others',
  ],
];

test.each(JOIN_CASES)('what did not fit in a join: %j', (problem, zh, en) => {
  expect(joinProblemText(problem, 'zh')).toBe(zh);
  expect(joinProblemText(problem, 'en')).toBe(en);
});
