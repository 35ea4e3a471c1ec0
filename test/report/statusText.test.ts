import type { StatusLine } from '../../src/evaluator';
import type { FieldKey } from '../../src/fields';
import { statusText } from '../../src/report';
import { loadDefault } from '../../src/rulebook';

const pool = (id: string) => loadDefault().pools.find((candidate) => candidate.id === id)!;
const [service, content] = [pool('industryService'), pool('content')];

const many: readonly FieldKey[] = [
  'qualityScore',
  'leadTimeDays',
  'moq',
  'price',
  'title',
  'stock',
  'weight',
];

const CASES: readonly [StatusLine, string, string][] = [
  [
    { premium: 'yes', pools: [service, content], missing: [] },
    '优品：行业服务力品池、内容力品池',
    'Premium: industry service pool, content pool',
  ],
  [
    { premium: 'no', pools: [], nearest: { pool: content, unmet: 2, unknown: 0 }, missing: [] },
    '非优品：距内容力品池差 2 项',
    'Not premium: 2 short of content pool',
  ],
  [{ premium: 'no', pools: [], missing: [] }, '非优品', 'Not premium'],
  [
    { premium: 'unknown', pools: [], missing: ['qualityScore', 'leadTimeDays'] },
    '待定：缺质量分、交货期',
    'Undetermined: needs quality score, lead time',
  ],
  [{ premium: 'unknown', pools: [], missing: [] }, '待定', 'Undetermined'],
  [
    { premium: 'unknown', pools: [], missing: many },
    '待定：缺质量分、交货期、起订量、价格、标题，另 2 项',
    'Undetermined: needs quality score, lead time, MOQ, price, title and 2 more',
  ],
  [
    {
      premium: 'yes',
      pools: [{ ...content, name: { zh: '直接下单品池', en: 'RTS pool' } }],
      missing: [],
    },
    '优品：直接下单品池',
    'Premium: RTS pool',
  ],
  [
    {
      premium: 'yes',
      pools: [{ ...content, name: { zh: '甲', en: 'Best sellers' } }],
      missing: [],
    },
    '优品：甲',
    'Premium: best sellers',
  ],
];

test.each(CASES)('a status in both languages: %#', (line, zh, en) => {
  expect(statusText(line, 'zh')).toBe(zh);
  expect(statusText(line, 'en')).toBe(en);
});
