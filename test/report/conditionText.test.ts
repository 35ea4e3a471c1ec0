import type { ConditionResult } from '../../src/evaluator';
import {
  conditionText,
  findingText,
  gapText,
  namedGapText,
  onSheet,
  thresholdText,
} from '../../src/report';
import { loadDefault, type Rule } from '../../src/rulebook';
import { conditionOf, findingOf, ruleOf } from './conditions';

const publicRule = ruleOf({ basis: 'public' });

/** A public rule that asks for all of these. */
const allOf = (...of: Rule['test'][]): Rule =>
  ruleOf({ basis: 'public', test: { kind: 'all', of } });

const titleRule = allOf(
  { kind: 'atLeast', value: 'title.length' },
  { kind: 'atMost', value: 'title.length', limit: 128 },
);

const formRule = allOf(
  { kind: 'atMost', value: 'title.repeats' },
  { kind: 'is', value: 'title.startsUpper', expect: true },
);

const returnRule = ruleOf({
  basis: 'announced',
  fields: ['easyReturn'],
  test: { kind: 'is', value: 'easyReturn', expect: true },
});

const CASES: readonly [string, ConditionResult, string, string][] = [
  [
    'an assumed number says so',
    conditionOf(),
    '主图数量：3 张，需要至少 6 张（假定） [C12]',
    'Main images: 3 images, needs at least 6 (assumed) [C12]',
  ],
  [
    'what is derived says from where',
    conditionOf({ place: { row: 12, column: 'C', derivedFrom: ['C', 'D', 'E'] } }),
    '主图数量：3 张，需要至少 6 张（假定；由 C–E 列得出） [C12]',
    'Main images: 3 images, needs at least 6 (assumed; derived from columns C–E) [C12]',
  ],
  [
    'what is derived from columns that are no neighbours names each',
    conditionOf({ rule: publicRule, place: { row: 12, column: 'Z', derivedFrom: ['Z', 'AB'] } }),
    '主图数量：3 张，需要至少 6 张（由 Z、AB 列得出） [Z12]',
    'Main images: 3 images, needs at least 6 (derived from columns Z, AB) [Z12]',
  ],
  [
    'a public number has no label',
    conditionOf({ rule: publicRule, place: { sheet: 'My sheet', row: 2, column: 'AB' } }),
    "主图数量：3 张，需要至少 6 张 ['My sheet'!AB2]",
    "Main images: 3 images, needs at least 6 ['My sheet'!AB2]",
  ],
  [
    'a market without numbers says that the industry’s are used',
    conditionOf({ source: 'industryFallback' }),
    '主图数量：3 张，需要至少 6 张（假定；沿用行业要求） [C12]',
    'Main images: 3 images, needs at least 6 (assumed; as the industry asks) [C12]',
  ],
  [
    'an unknown names the cells that would settle it',
    conditionOf({
      status: 'unknown',
      actual: undefined as never,
      missing: [
        { field: 'imageCount', why: 'missing', place: { row: 12, column: 'C' } },
        { field: 'title', why: 'invalid', place: { row: 12, column: 'B' } },
        { field: 'price', why: 'absent' },
      ],
    }),
    '主图数量：无法判断，缺图片数（C12 未填）、标题（B12 认不出）、价格（表中没有此列）；需要至少 6 张（假定）',
    'Main images: can’t be judged without number of images (C12 is empty), title (B12 cannot be read), price (no such column); needs at least 6 images (assumed)',
  ],
  [
    'the checked sheet goes unnamed, another is named',
    onSheet(
      conditionOf({
        status: 'unknown',
        actual: undefined as never,
        place: { sheet: '商品', row: 12, column: 'C' },
        missing: [
          { field: 'title', why: 'missing', place: { sheet: '商品', row: 12, column: 'B' } },
          { field: 'exposure', why: 'missing', place: { sheet: '后台', row: 3, column: 'D' } },
        ],
      }),
      '商品',
    ),
    '主图数量：无法判断，缺标题（B12 未填）、曝光量（后台!D3 未填）；需要至少 6 张（假定）',
    'Main images: can’t be judged without title (B12 is empty), exposure (后台!D3 is empty); needs at least 6 images (assumed)',
  ],
  [
    'a share is per cent',
    conditionOf({
      rule: ruleOf({
        basis: 'public',
        fields: ['onTimeRate'],
        test: { kind: 'atLeast', value: 'onTimeRate' },
      }),
      field: 'onTimeRate',
      actual: 0.918,
      needed: 0.95,
    }),
    '主图数量：91.8%，需要至少 95% [C12]',
    'Main images: 91.8%, needs at least 95% [C12]',
  ],
  [
    'a flag is yes or no',
    conditionOf({
      rule: returnRule,
      field: 'easyReturn',
      actual: 0,
      needed: 1,
    }),
    '主图数量：否，需要：是 [C12]',
    'Main images: no, must be yes [C12]',
  ],
  [
    'a threshold on a flag asks for yes, not for at least 1',
    conditionOf({
      rule: ruleOf({
        basis: 'announced',
        fields: ['samples'],
        test: { kind: 'atLeast', value: 'samples' },
      }),
      field: 'samples',
      actual: 0,
      needed: 1,
    }),
    '主图数量：否，需要：是 [C12]',
    'Main images: no, must be yes [C12]',
  ],
  [
    'an empty cell that must be filled',
    conditionOf({
      rule: ruleOf({ basis: 'public', test: { kind: 'filled', field: 'category' } }),
      actual: undefined as never,
      needed: undefined as never,
      source: 'test',
      field: 'category',
    }),
    '主图数量：未填写 [C12]',
    'Main images: not filled in [C12]',
  ],
  [
    'a range that a number must lie in',
    conditionOf({ rule: titleRule, actual: 150, needed: 50 }),
    '主图数量：150 字符，需要在 50 至 128 字符之间 [C12]',
    'Main images: 150 characters, needs 50 to 128 [C12]',
  ],
  [
    'one of several that will do: what was measured, and each that will do',
    conditionOf({
      rule: ruleOf({
        basis: 'public',
        test: {
          kind: 'any',
          of: [
            { kind: 'atLeast', value: 'inquiries' },
            { kind: 'atLeast', value: 'payingBuyers', limit: 5 },
          ],
        },
      }),
      actual: 2,
      needed: 10,
    }),
    '主图数量：询盘数 2 个，需要询盘数 至少 10 个；支付买家数 至少 5 人 其中之一 [C12]',
    'Main images: inquiries 2, needs one of: inquiries at least 10; paying buyers at least 5 people [C12]',
  ],
  [
    'of several that are all asked only what is not met',
    conditionOf({ rule: formRule, actual: 0, needed: 0 }),
    '主图数量：需要标题首字母大写 [C12]',
    'Main images: needs title starts with a capital [C12]',
  ],
  [
    'a number that is met, with what is asked',
    conditionOf({ status: 'met', actual: 8 }),
    '主图数量：8 张（至少 6 张；假定） [C12]',
    'Main images: 8 images (at least 6; assumed) [C12]',
  ],
  [
    'a flag that is met',
    conditionOf({
      status: 'met',
      rule: returnRule,
      field: 'easyReturn',
      actual: 1,
    }),
    '主图数量：是 [C12]',
    'Main images: yes [C12]',
  ],
  [
    'an empty cell that must be filled before it can be judged',
    conditionOf({
      status: 'unknown',
      rule: publicRule,
      actual: undefined as never,
      missing: [{ field: 'imageCount', why: 'missing', place: { row: 12, column: 'C' } }],
    }),
    '主图数量：未填，无法判断；需要至少 6 张 [C12]',
    'Main images: not filled in, can’t be judged; needs at least 6 images [C12]',
  ],
  ['a condition that does not apply', conditionOf({ status: 'n/a' }), '', ''],
];

test.each(CASES)('%s', (_, condition, zh, en) => {
  const asked = zh !== '';
  expect(conditionText(condition, 'zh')).toBe(asked ? zh : '主图数量：不适用（假定） [C12]');
  expect(conditionText(condition, 'en')).toBe(
    asked ? en : 'Main images: does not apply (assumed) [C12]',
  );
});

test.each([
  [
    'a number and what is asked',
    conditionOf(),
    '主图数量：3 张，需要至少 6 张（假定） [C12]',
    'Main images: 3 images, needs at least 6 (assumed) [C12]',
  ],
  [
    'what was found although there should be none',
    conditionOf({
      rule: ruleOf({ basis: 'public', test: { kind: 'atMost', value: 'title.repeats' } }),
      actual: 2,
      needed: 0,
    }),
    '主图数量：2 处 [C12]',
    'Main images: 2 found [C12]',
  ],
  [
    'nothing but the title where a yes or no is missing',
    conditionOf({
      rule: ruleOf({
        basis: 'public',
        test: { kind: 'is', value: 'title.startsUpper', expect: true },
      }),
      actual: 0,
      needed: 1,
    }),
    '主图数量 [C12]',
    'Main images [C12]',
  ],
  [
    'what was measured where tests are joined',
    conditionOf({ rule: formRule, actual: 3, needed: 0 }),
    '主图数量：标题重复词数 3 [C12]',
    'Main images: repeated words in title 3 [C12]',
  ],
])('a finding, whose title says what is wrong: %s', (_, condition, zh, en) => {
  expect(findingText(findingOf(condition), 'zh')).toBe(zh);
  expect(findingText(findingOf(condition), 'en')).toBe(en);
});

test.each([
  [
    'default',
    '需要至少 6 张（假定；通用数值）',
    'must be at least 6 images (assumed; the general figure)',
  ],
  [
    'industry',
    '需要至少 6 张（假定；按行业的数值）',
    'must be at least 6 images (assumed; the industry’s figure)',
  ],
  [
    'market',
    '需要至少 6 张（假定；按目标国的数值）',
    'must be at least 6 images (assumed; the market’s figure)',
  ],
  [
    'industryMarket',
    '需要至少 6 张（假定；按行业与目标国的数值）',
    'must be at least 6 images (assumed; the figure for this industry in this market)',
  ],
  [
    'industryFallback',
    '需要至少 6 张（假定；该国没有单独的数值，采用行业数值）',
    'must be at least 6 images (assumed; no figure for this market; the industry’s is used)',
  ],
  [
    'test',
    '需要至少 6 张（假定；规则自带的数值）',
    'must be at least 6 images (assumed; a figure fixed in the rule)',
  ],
] as const)('a threshold says where it comes from: %s', (source, zh, en) => {
  expect(thresholdText(conditionOf({ source }), 'zh')).toBe(zh);
  expect(thresholdText(conditionOf({ source }), 'en')).toBe(en);
});

test('a gap lists what is unmet, then what is unknown', () => {
  const pool = loadDefault().pools.find(({ id }) => id === 'content')!;
  const unknown = conditionOf({
    status: 'unknown',
    rule: publicRule,
    missing: [{ field: 'imageCount', why: 'absent' }],
  });
  const gap = {
    pool,
    conditions: [conditionOf(), unknown],
    met: 7,
    unmet: 1,
    unknown: 1,
    lacking: 0,
  };
  expect(gapText(gap, 'zh')).toBe(
    '进内容力品池要改 1 项：主图数量：3 张，需要至少 6 张（假定） [C12]；1 项缺数据：主图数量：表里没有“图片数”列，无法判断；需要至少 6 张',
  );
  expect(gapText({ ...gap, market: 'US', unknown: 0 }, 'en')).toBe(
    '1 condition away from content pool (United States): Main images: 3 images, needs at least 6 (assumed) [C12]',
  );
  expect(gapText(undefined, 'zh')).toBe('没有可通过修改进入的品池');
});

test('of conditions that lack a column a gap tells but how many there are, unless its pool was named', () => {
  const pool = loadDefault().pools.find(({ id }) => id === 'content')!;
  const unknown = conditionOf({
    status: 'unknown',
    rule: publicRule,
    missing: [{ field: 'imageCount', why: 'absent' }],
    lacksColumn: true,
  });
  const gap = {
    pool,
    conditions: [conditionOf(), unknown],
    met: 4,
    unmet: 1,
    unknown: 1,
    lacking: 1,
  };
  expect(gapText(gap, 'en')).toBe(
    'Content pool: 4 met, 1 to change, 1 without a column: Main images: 3 images, needs at least 6 (assumed) [C12]',
  );
  expect(gapText({ ...gap, conditions: [unknown], unmet: 0 }, 'zh')).toBe(
    '内容力品池：4 项达标、1 项缺列',
  );
  expect(namedGapText(gap, 'en')).toContain('no column “number of images” in the sheet');
  expect(gapText(undefined, 'en', 'unknown')).toBe('No pool can be judged from these columns');
});

test('the platform’s own figure is measured against, and not passed off as the rule’s', () => {
  const platformResult = conditionOf({ needed: 8, source: 'platform', targets: { imageCount: 8 } });
  expect(conditionText(platformResult, 'en')).toBe(
    'Main images: 3 images, needs at least 8 (the platform’s own figure) [C12]',
  );
  expect(thresholdText(platformResult, 'zh')).toBe(
    '需要至少 8 张（平台给出的数值；平台为该商品给出的数值）',
  );
});
