import type { ConditionResult } from '../../src/evaluator';
import { conditionText, findingText, gapText, thresholdText } from '../../src/report';
import { loadDefault } from '../../src/rulebook';
import { conditionOf, findingOf, ruleOf } from './conditions';

const publicRule = ruleOf({ basis: 'public' });

const CASES: readonly [string, ConditionResult, string, string][] = [
  [
    'an assumed number says so',
    conditionOf(),
    '主图数量：现为 3 张，须至少 6 张（假定） [C12]',
    'Main images: 3 images now, must be at least 6 images (assumed) [C12]',
  ],
  [
    'a public number has no label',
    conditionOf({ rule: publicRule, place: { sheet: 'My sheet', row: 2, column: 'AB' } }),
    "主图数量：现为 3 张，须至少 6 张 ['My sheet'!AB2]",
    "Main images: 3 images now, must be at least 6 images ['My sheet'!AB2]",
  ],
  [
    'a market without numbers says that the industry’s are used',
    conditionOf({ source: 'industryFallback' }),
    '主图数量：现为 3 张，须至少 6 张（假定；该目标国没有单独的数值，采用行业数值） [C12]',
    'Main images: 3 images now, must be at least 6 images (assumed; this market has no numbers of its own; the industry’s are used) [C12]',
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
    '主图数量：缺图片数（C12 为空）、标题（B12 无法识别）、价格（表中没有此列）；须至少 6 张（假定）',
    'Main images: needs number of images (C12 is empty), title (B12 cannot be read), price (no such column); must be at least 6 images (assumed)',
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
    '主图数量：现为 91.8%，须至少 95% [C12]',
    'Main images: 91.8% now, must be at least 95% [C12]',
  ],
  [
    'a flag is yes or no',
    conditionOf({
      rule: ruleOf({
        basis: 'announced',
        fields: ['easyReturn'],
        test: { kind: 'is', value: 'easyReturn', expect: true },
      }),
      field: 'easyReturn',
      actual: 0,
      needed: 1,
    }),
    '主图数量：现为 否，应为“是” [C12]',
    'Main images: no now, must be “yes” [C12]',
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
    '主图数量：现为 否，应为“是” [C12]',
    'Main images: no now, must be “yes” [C12]',
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
    'Main images: empty [C12]',
  ],
  [
    'a rule that joins tests is told by its title and what was measured',
    conditionOf({
      rule: ruleOf({
        basis: 'public',
        test: {
          kind: 'all',
          of: [
            { kind: 'atLeast', value: 'imageCount', limit: 1 },
            { kind: 'atMost', value: 'title.length' },
          ],
        },
      }),
      actual: 150,
      needed: 128,
    }),
    '主图数量：标题长度现为 150 字符 [C12]',
    'Main images: title length is 150 characters now [C12]',
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

test('a finding is told as its condition, with its cell and the label of an assumed number', () => {
  expect(findingText(findingOf(conditionOf()), 'zh')).toBe(
    '主图数量：现为 3 张，须至少 6 张（假定） [C12]',
  );
});

test.each([
  [
    'default',
    '须至少 6 张（假定；通用数值）',
    'must be at least 6 images (assumed; the general figure)',
  ],
  [
    'industry',
    '须至少 6 张（假定；按行业的数值）',
    'must be at least 6 images (assumed; the industry’s figure)',
  ],
  [
    'market',
    '须至少 6 张（假定；按目标国的数值）',
    'must be at least 6 images (assumed; the market’s figure)',
  ],
  [
    'industryMarket',
    '须至少 6 张（假定；按行业与目标国的数值）',
    'must be at least 6 images (assumed; the figure for this industry in this market)',
  ],
  [
    'industryFallback',
    '须至少 6 张（假定；该目标国没有单独的数值，采用行业数值）',
    'must be at least 6 images (assumed; this market has no numbers of its own; the industry’s are used)',
  ],
  [
    'test',
    '须至少 6 张（假定；规则自带的数值）',
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
  const gap = { pool, conditions: [conditionOf(), unknown], unmet: 1, unknown: 1 };
  expect(gapText(gap, 'zh')).toBe(
    '距内容力品池差 1 项：主图数量：现为 3 张，须至少 6 张（假定） [C12]；1 项待定：主图数量：缺图片数（表中没有此列）；须至少 6 张',
  );
  expect(gapText({ ...gap, market: 'US', unknown: 0 }, 'en')).toBe(
    '1 short of content pool (United States): Main images: 3 images now, must be at least 6 images (assumed) [C12]',
  );
  expect(gapText(undefined, 'zh')).toBe('没有可通过修改进入的品池');
});
