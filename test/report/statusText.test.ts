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

/** The status of a row in the content pool. */
const at = (counts: object) => ({
  pool: content,
  met: 0,
  unmet: 0,
  unknown: 0,
  lacking: 0,
  ...counts,
});

const CASES: readonly [StatusLine, string, string][] = [
  [
    { premium: 'yes', pools: [service, content], missing: [], untold: 0 },
    '优品：行业服务力品池、内容力品池',
    'Premium: industry service pool, content pool',
  ],
  [
    { premium: 'no', pools: [], nearest: at({ unmet: 2 }), missing: [], untold: 0 },
    '非优品：再改 2 项可进内容力品池',
    'Not premium: 2 conditions away from content pool',
  ],
  [
    { premium: 'no', pools: [], nearest: at({ unmet: 1, unknown: 2 }), missing: [], untold: 0 },
    '非优品：进内容力品池要改 1 项，另 2 项缺数据',
    'Not premium: 1 to change, 2 without data for content pool',
  ],
  [
    { premium: 'unknown', pools: [], nearest: at({ unmet: 2 }), missing: [], untold: 4 },
    '缺数据，待定：未入内容力品池（再改 2 项可进）；4 个品池缺数据',
    'Undetermined: 2 conditions away from content pool; 4 pools lack data',
  ],
  [
    {
      premium: 'unknown',
      pools: [],
      nearest: at({ unmet: 1, unknown: 2 }),
      missing: [],
      untold: 1,
    },
    '缺数据，待定：未入内容力品池（要改 1 项，另 2 项缺数据）；1 个品池缺数据',
    'Undetermined: 1 to change, 2 without data for content pool; 1 pool lacks data',
  ],
  [
    {
      premium: 'unknown',
      pools: [],
      nearest: at({ met: 4, unmet: 1, unknown: 5, lacking: 4 }),
      missing: [],
      untold: 6,
    },
    '缺数据，待定；内容力品池：4 项达标、1 项要改、1 项缺数据、4 项缺列',
    'Undetermined; content pool: 4 met, 1 to change, 1 without data, 4 without a column',
  ],
  [
    { premium: 'unknown', pools: [], missing: ['qualityScore'], untold: 4 },
    '缺数据，待定：质量分；4 个品池缺数据',
    'Undetermined: needs quality score; 4 pools lack data',
  ],
  [
    { premium: 'unknown', pools: [], missing: [], untold: 7 },
    '缺数据，待定：7 个品池',
    'Undetermined: 7 pools lack data',
  ],
  [
    { premium: 'no', pools: [], missing: [], untold: 0, tier: 'premium' },
    '非优品；平台分层：优品',
    'Not premium; platform tier: premium product',
  ],
  [{ premium: 'no', pools: [], missing: [], untold: 0 }, '非优品', 'Not premium'],
  [
    { premium: 'unknown', pools: [], missing: ['qualityScore', 'leadTimeDays'], untold: 0 },
    '缺数据，待定：质量分、交货期',
    'Undetermined: needs quality score, lead time',
  ],
  [{ premium: 'unknown', pools: [], missing: [], untold: 0 }, '缺数据，待定', 'Undetermined'],
  [
    { premium: 'unknown', pools: [], missing: many, untold: 0 },
    '缺数据，待定：质量分、交货期、起订量、价格、标题，另 2 项',
    'Undetermined: needs quality score, lead time, MOQ, price, title and 2 more',
  ],
  [
    {
      premium: 'yes',
      pools: [{ ...content, name: { zh: '直接下单品池', en: 'RTS pool' } }],
      missing: [],
      untold: 0,
    },
    '优品：直接下单品池',
    'Premium: RTS pool',
  ],
  [
    {
      premium: 'yes',
      pools: [{ ...content, name: { zh: '甲', en: 'Best sellers' } }],
      missing: [],
      untold: 0,
    },
    '优品：甲',
    'Premium: best sellers',
  ],
];

test.each(CASES)('a status in both languages: %#', (line, zh, en) => {
  expect(statusText(line, 'zh')).toBe(zh);
  expect(statusText(line, 'en')).toBe(en);
});
