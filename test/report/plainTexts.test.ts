import type { CertificateStatus } from '../../src/evaluator';
import {
  basisText,
  certificateText,
  countText,
  dateText,
  invalidReasonText,
  midSentence,
  numberText,
  linkTarget,
  placeText,
  reasonText,
  shareText,
  summaryText,
  valueText,
} from '../../src/report';
import { basis, loadDefault } from '../../src/rulebook';

test.each([
  [0, '0'],
  [-0, '0'],
  [0.1 + 0.2, '0.3'],
  [1234567.5, '1234567.5'],
  [0.00004, '0'],
  [-2.5, '-2.5'],
  [4.123456, '4.1235'],
])('numbers are plain: %d', (value, said) => {
  expect(numberText(value)).toBe(said);
});

test.each([
  [0.918, '91.8%'],
  [1, '100%'],
  [0, '0%'],
  [0.07, '7%'],
  [0.12345, '12.35%'],
])('shares are per cent: %d', (value, said) => {
  expect(shareText(value)).toBe(said);
});

test.each([
  [7, '7'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('counts are grouped: %d', (value, said) => {
  expect(countText(value)).toBe(said);
});

test.each([
  [45209, '2023-10-10'],
  [45209.75, '2023-10-10'],
  [61, '1900-03-01'],
])('serial day %d', (serial, said) => {
  expect(dateText(serial)).toBe(said);
});

test.each([
  [{ row: 1, column: 'A' }, 'A1'],
  [{ sheet: '商品表', row: 3, column: 'B' }, '商品表!B3'],
  [{ sheet: "It's", row: 3, column: 'B' }, "'It''s'!B3"],
  [{ sheet: '2024', row: 3, column: 'B' }, "'2024'!B3"],
])('a cell as Excel writes it: %j', (place, said) => {
  expect(placeText(place)).toBe(said);
});

test('a link names its sheet in quotes, which a name like a cell needs', () => {
  expect(linkTarget({ row: 5, column: 'C' }, 'Q1')).toBe("'Q1'!C5");
  expect(linkTarget({ row: 5, column: 'C' }, "It's")).toBe("'It''s'!C5");
});

test.each([
  ['Industry service pool', 'industry service pool'],
  ['RTS pool', 'RTS pool'],
  ['E-mobility', 'E-mobility'],
  ['内容力品池', '内容力品池'],
])('a name inside a sentence: %s', (name, said) => {
  expect(midSentence(name)).toBe(said);
});

test.each([
  [15, 'leadTimeDays', '15 天', '15 days'],
  [1, 'leadTimeDays', '1 天', '1 day'],
  [1, 'imageCount', '1 张', '1 image'],
  [0.5, 'onTimeRate', '50%', '50%'],
  [1, 'hasVideo', '是', 'yes'],
  [0, 'premium', '否', 'no'],
  [45209, 'listedOn', '2023-10-10', '2023-10-10'],
  [0.031, 'conversion.clicks', '3.1%', '3.1%'],
  ['', 'title', '未填写', 'not filled in'],
  ['RTS', 'productType', 'RTS', 'RTS'],
] as const)('a value with its unit: %s of %s', (value, key, zh, en) => {
  expect(valueText(value, key, 'zh')).toBe(zh);
  expect(valueText(value, key, 'en')).toBe(en);
});

test('every basis has a word', () => {
  expect(basis.options.map((each) => basisText(each, 'zh'))).toEqual([
    '平台公告',
    '公开资料',
    '法规',
    '第三方',
    '假定',
  ]);
  expect(basisText('assumed', 'en')).toBe('assumed');
});

test('a reading that failed says why', () => {
  expect(invalidReasonText('digitsLost', 'zh')).toContain('末位数字丢失');
  expect(invalidReasonText('digitsLost', 'en')).toContain('lost digits');
});

test.each([
  ['held', '已有', 'held'],
  ['missing', '缺失', 'missing'],
  ['expired', '已过期', 'expired'],
  ['expiring', '即将到期', 'expiring'],
  ['unknown', '待确认', 'to be confirmed'],
] as const)('a certificate that is %s', (status: CertificateStatus, zh, en) => {
  const { requirements, traits } = loadDefault().certificates;
  const requirement = requirements.find(({ id }) => id === 'EU.radio.RED')!;
  const radio = traits.find(({ id }) => requirement.when.traits?.includes(id))!;
  const result = { market: 'DE', requirement, status, because: [radio.id] } as const;
  const said = certificateText(result, 'zh', traits);
  expect(said).toBe(
    `德国：${requirement.title.zh}，${requirement.regulation} ${zh}（法规；因产品属于：${radio.name.zh}）`,
  );
  const dated = certificateText({ ...result, validTo: 45209 }, 'en', traits);
  expect(dated).toContain(`${requirement.regulation} ${en}, valid until 2023-10-10 (regulation;`);
});

test('totals in one line', () => {
  const summary = {
    rows: 1200,
    listings: 1200,
    premium: 1,
    notPremium: 1000,
    undetermined: 199,
    pools: {},
    findings: {},
    certificates: { held: 0, missing: 0, expired: 0, expiring: 0, unknown: 0 },
    settling: [],
    certificatesByMarket: {},
    dutiesByMarket: {},
    uncheckable: [],
  };
  expect(summaryText(summary, 'zh')).toBe('共 1,200 行：优品 1，非优品 1,000，待定 199');
  expect(summaryText({ ...summary, rows: 1, listings: 1 }, 'en')).toBe(
    '1 row: 1 premium, 1,000 not premium, 199 undetermined',
  );
});

test.each([
  ['zh', '定制品（小陈、到 2026-12-30 为止）'],
  ['en', '定制品 (小陈, until 2026-12-30)'],
] as const)(
  'who ignores a finding, and until when, are apart from the reason in %s',
  (lang, said) => {
    expect(reasonText({ reason: '定制品', by: '小陈', until: '2026-12-30' }, lang)).toBe(said);
    expect(reasonText({ reason: '定制品' }, lang)).toBe('定制品');
  },
);
