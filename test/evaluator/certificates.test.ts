import { MARKET_KEYS, type MarketKey } from '../../src/fields';
import type { CertificateStatus, ConditionStatus, Explanation } from '../../src/evaluator';
import { createEvaluator } from '../../src/evaluator';
import type { Requirement, Rulebook } from '../../src/rulebook';
import { buildCatalogue } from '../../src/catalogue';
import { openCertificatesLine } from '../../src/report';
import { certificatesText } from '../../src/report/marks/certificatesText';
import { gridOf } from '../support/layouts';
import { book, TODAY, type Cells } from './support/sheets';

const [template] = book.certificates.requirements;

const asks = (id: string, parts: Partial<Requirement>): Requirement => ({
  ...template!,
  id,
  markets: ['EU'],
  when: {},
  shownBy: [['CE']],
  force: 'certificate',
  effectiveFrom: undefined,
  effectiveUntil: undefined,
  ...parts,
});

function explain(requirements: readonly Requirement[], cells: Cells, asOf = TODAY): Explanation {
  const own: Rulebook = {
    ...book,
    certificates: { ...book.certificates, requirements: [...requirements] },
  };
  const { grid, layout } = gridOf([{ markets: 'DE', ...cells }]);
  return createEvaluator(own, { asOf }).evaluate(buildCatalogue(grid, layout)).explain(0);
}

const statusesOf = ({ certificates }: Explanation): Record<string, CertificateStatus> =>
  Object.fromEntries(certificates.map(({ requirement, status }) => [requirement.id, status]));

const CE = asks('ce', {});
const BOTH = asks('both', { shownBy: [['CE-RED', 'CE'], ['RoHS']] });

/** A row that names certificates, and perhaps a day on which those end that name none of their own. */
const shows = (certificates: string, certificateExpiry?: string): Cells =>
  certificateExpiry === undefined ? { certificates } : { certificates, certificateExpiry };

const LIVES: readonly [string, Requirement, Cells, CertificateStatus][] = [
  ['is named', CE, shows('CE'), 'held'],
  ['is named by an alias', CE, shows('欧盟CE 认证'), 'held'],
  ['is named among others', CE, shows('ISO9001、CE(EMC)，FCC'), 'held'],
  ['is not named', CE, shows('FCC'), 'missing'],
  ['has no cell', CE, shows(''), 'unknown'],
  ['has no column', CE, {}, 'unknown'],
  ['ends today', CE, shows('CE (23/11/2021 - 23/11/2026)'), 'expiring'],
  ['ended yesterday', CE, shows('CE (23/11/2021 - 22/11/2026)'), 'expired'],
  ['ends in 90 days', CE, shows('CE (23/11/2021 - 21/02/2027)'), 'expiring'],
  ['ends in 91 days', CE, shows('CE (23/11/2021 - 22/02/2027)'), 'held'],
  ['ends by the row', CE, shows('CE', '2020-01-01'), 'expired'],
  ['ends by its own day', CE, shows('CE (2030-01-01)', '2020-01-01'), 'held'],
  ['is named twice, once with its own day', CE, shows('CE (2030-01-01)、CE', '2020-01-01'), 'held'],
  [
    'ended by its own day, and is named again with a day that can’t be read',
    CE,
    shows('CE (2020-01-01)、CE', '31/31/2031'),
    'unknown',
  ],
  ['never ends', CE, shows('CE', '长期'), 'held'],
  ['ends on an unreadable day', CE, shows('CE', '31/31/2031'), 'unknown'],
  ['is there twice', CE, shows('CE (2020-01-01)、CE (2030-01-01)'), 'held'],
  ['is shown in part', BOTH, shows('CE'), 'missing'],
  ['is shown in full', BOTH, shows('CE-RED、RoHS2.0'), 'held'],
  ['ends in part', BOTH, shows('CE (2030-01-01)、RoHS (2020-01-01)'), 'expired'],
  [
    'ends in part, the rest unreadable',
    BOTH,
    shows('CE、RoHS (2020-01-01)', '31/31/2031'),
    'expired',
  ],
  ['is missing in part, the rest unreadable', BOTH, shows('CE', '31/31/2031'), 'missing'],
  [
    'has a readable twin',
    BOTH,
    shows('CE-RED (2030-01-01)、CE、RoHS (2030-01-01)', '31/31/2031'),
    'held',
  ],
  [
    'has a readable twin behind it',
    BOTH,
    shows('CE-RED、CE (2030-01-01)、RoHS (2030-01-01)', '31/31/2031'),
    'held',
  ],
  ['is named beside others, apart by blanks', BOTH, shows('CE FCC ROHS'), 'held'],
  ['is named beside others, apart by signs', BOTH, shows('CE+FCC & RoHS认证'), 'held'],
  ['is named beside a number of a standard', BOTH, shows('UL 8750 CE RoHS 2.0'), 'held'],
  ['is part of another name', CE, shows('FDA 21 CFR'), 'missing'],
  ['is named among words that are no names', CE, shows('TÜV SÜD CE 未通过'), 'unknown'],
  ['is denied', CE, shows('FCC, not CE'), 'unknown'],
  ['is applied for', CE, shows('CE申请中'), 'unknown'],
  ['is applied for, and is held', CE, shows('CE (2030-01-01); CE pending'), 'held'],
  ['is applied for, and has ended', CE, shows('CE (2020-01-01); CE pending'), 'unknown'],
  ['is applied for beside one that is held', BOTH, shows('CE; RoHS pending'), 'unknown'],
  ['is said to have ended', CE, shows('CE 已过期'), 'expired'],
  ['is said to have ended, and is held', CE, shows('CE expired; CE (2030-01-01)'), 'held'],
  ['is one of some', CE, shows('有'), 'unknown'],
  ['is one of none', CE, shows('无'), 'missing'],
  ['is a duty', asks('duty', { force: 'duty' }), shows('FCC'), 'unknown'],
  ['is a practice', asks('habit', { force: 'practice' }), shows('FCC'), 'missing'],
];

test.each(LIVES)('a certificate that %s', (_, requirement, cells, status) => {
  expect(statusesOf(explain([requirement], cells))).toEqual({ [requirement.id]: status });
});

const TOYS = asks('toys', { when: { traits: ['toys'] } });
const NOT_TOYS = asks('notToys', { when: { notTraits: ['toys'] } });
const MACHINES = asks('machines', { when: { industries: ['machinery'] } });

const APPLYING: readonly [string, Requirement, Cells, CertificateStatus | undefined][] = [
  ['a trait of the title', TOYS, { title: 'Wooden Toys' }, 'missing'],
  ['a trait of the category', TOYS, { category: '玩具', title: 'Wooden Cubes' }, 'missing'],
  [
    'a trait that the title takes back',
    TOYS,
    { category: '玩具', title: 'Toy Storage Box' },
    undefined,
  ],
  ['no such trait', TOYS, { title: 'Steel Mug', category: '水杯' }, undefined],
  ['traits that are unknown', TOYS, {}, 'unknown'],
  ['an excluding trait', NOT_TOYS, { title: 'Wooden Toys' }, undefined],
  ['no excluding trait', NOT_TOYS, { title: 'Steel Mug', category: '水杯' }, 'missing'],
  ['no excluding trait as far as the title tells', NOT_TOYS, { title: 'Steel Mug' }, 'unknown'],
  ['a trait that a missing title might take back', TOYS, { category: '玩具' }, 'unknown'],
  ['no such trait as far as the title tells', TOYS, { title: 'Steel Mug' }, undefined],
  ['excluding traits that are unknown', NOT_TOYS, {}, 'unknown'],
  ['the industry', MACHINES, { industry: '机械设备' }, 'missing'],
  ['another industry', MACHINES, { industry: '服装鞋包' }, undefined],
  ['an unknown industry', MACHINES, { title: 'Steel Mug' }, 'unknown'],
];

test.each(APPLYING)('what is asked because of %s', (_, requirement, cells, status) => {
  const { certificates } = explain([requirement], { certificates: 'FCC', ...cells });
  expect(certificates.map((one) => one.status)).toEqual(status === undefined ? [] : [status]);
});

const CERTIFIED: readonly [string, Cells, ConditionStatus][] = [
  ['neither text says so', { title: 'Steel Mug', category: '水杯', certificates: 'FCC' }, 'met'],
  ['a missing category might', { title: 'Steel Mug', certificates: 'FCC' }, 'unknown'],
  ['a missing title might', { category: '水杯', certificates: 'FCC' }, 'unknown'],
  ['it is held in any case', { category: '水杯', certificates: 'CE' }, 'met'],
  [
    'no word of title or category is known',
    { title: 'Zorblax QX', category: 'Misc', certificates: 'FCC' },
    'unknown',
  ],
  ['the title says so', { title: 'Wooden Toys', certificates: 'FCC' }, 'unmet'],
  ['a missing title might take it back', { category: '玩具', certificates: 'FCC' }, 'unknown'],
  [
    'it has expired, asked for or not',
    { category: '玩具', certificates: 'CE (2020-01-01)' },
    'unknown',
  ],
];

test.each(CERTIFIED)('a market that asks for a certificate of toys, where %s', (_, cells, is) => {
  const pool = explain([TOYS], cells).pools.find(({ markets }) => markets.length > 0)!;
  const { conditions } = pool.markets[0]!;
  expect(conditions.find(({ rule }) => rule.id === 'countrySelect.certified')?.status).toBe(is);
});

test('a requirement names the traits that made it apply', () => {
  const requirement = asks('radio', { when: { traits: ['toys', 'children', 'foodContact'] } });
  const { certificates } = explain([requirement], { title: 'Kids Toy Car', certificates: 'CE' });
  expect(certificates[0]!.because).toEqual(['children', 'toys']);
});

const LAWS: readonly [MarketKey, string, readonly MarketKey[]][] = [
  ['EU', 'DE', ['DE']],
  ['EU', 'DE、FR、美国', ['DE', 'FR']],
  ['DE', 'DE、FR', ['DE']],
  ['GCC', '沙特、阿联酋', ['SA', 'AE']],
  ['EAEU', '俄罗斯', ['RU']],
  ['US', 'CA', []],
];

test.each(LAWS)('the law of %s asks of goods for %s', (law, markets, asked) => {
  const { certificates } = explain([asks('law', { markets: [law] })], { markets });
  expect(certificates.map(({ market }) => market)).toEqual(asked);
});

test.each([
  ['2025-07-31', 0],
  ['2025-08-01', 1],
  ['2027-01-19', 1],
  ['2027-01-20', 0],
])('a law in force from 2025-08-01 to 2027-01-19 asks on %s: %i', (asOf, count) => {
  const dated = asks('dated', { effectiveFrom: '2025-08-01', effectiveUntil: '2027-01-19' });
  expect(explain([dated], {}, asOf).certificates).toHaveLength(count);
});

test('the country pool wants every certificate of the law, and none of practice or duty', () => {
  const all = [
    CE,
    asks('duty', { force: 'duty', shownBy: [['WEEE']] }),
    asks('habit', { force: 'practice', shownBy: [['CB']] }),
  ];
  const certified = (certificates: string): string | undefined =>
    explain(all, { certificates, title: 'Steel Mug' })
      .pools.find(({ pool }) => pool.id === 'countrySelect')!
      .markets[0]!.conditions.find(({ rule }) => rule.id === 'countrySelect.certified')?.status;
  expect(certified('CE')).toBe('met');
  expect(certified('CE (2026-12-01)')).toBe('met');
  expect(certified('CE (2020-01-01)')).toBe('unmet');
  expect(certified('CB、WEEE')).toBe('unmet');
  expect(certified('')).toBe('unknown');
});

test('the summary counts the worst certificate of each row and target market', () => {
  const own = {
    ...book,
    certificates: {
      ...book.certificates,
      requirements: [
        BOTH,
        asks('duty', { force: 'duty', shownBy: [['WEEE']] }),
        asks('first', { markets: [MARKET_KEYS[0]], shownBy: [['RoHS']] }),
      ],
    },
  };
  const { grid, layout } = gridOf([
    { markets: 'DE、FR', certificates: 'CE、RoHS' },
    { markets: 'DE、US', certificates: 'CE (2026-12-01)、RoHS' },
    { markets: 'DE', certificates: 'CE (2020-01-01)、RoHS' },
    { markets: 'FR', certificates: 'CE' },
    { markets: '', certificates: '' },
    { markets: 'FR', certificates: '' },
  ]);
  const { summary } = createEvaluator(own, { asOf: TODAY }).evaluate(buildCatalogue(grid, layout));
  expect(summary.certificates).toEqual({
    held: 3,
    expiring: 1,
    unknown: 1,
    expired: 1,
    missing: 1,
  });
  expect(summary.certificatesByMarket).toEqual({
    US: { held: 1, expiring: 0, unknown: 0, expired: 0, missing: 0 },
    DE: { held: 1, expiring: 1, unknown: 0, expired: 1, missing: 0 },
    FR: { held: 1, expiring: 0, unknown: 1, expired: 0, missing: 1 },
  });
});

test.each([
  ['CE pending', 'to be confirmed (CE is applied for)', '待确认（CE 申请中）'],
  ['CE 申请中', 'to be confirmed (CE is applied for)', '待确认（CE 申请中）'],
  ['CE-RED 已过期', 'expired (CE-RED has expired)', '已过期（CE-RED 已过期）'],
  ['CE (2020-01-01)、CE pending', 'to be confirmed (CE is applied for)', '待确认（CE 申请中）'],
  ['CE、CE-RED pending', 'held', '已有'],
  ['RoHS pending', 'missing', '缺失'],
])('what the row says of %s names it and how it is getting on', (certificates, en, zh) => {
  const explanation = explain(
    [asks('one', { shownBy: [['CE-RED', 'CE']], force: 'certificate' })],
    { certificates },
  );
  const title = { zh: template!.title.zh, en: template!.title.en };
  const isOpen = en !== 'held';
  expect(openCertificatesLine(explanation, 'en')).toBe(isOpen ? `Germany: ${title.en} ${en}` : '');
  expect(openCertificatesLine(explanation, 'zh')).toBe(isOpen ? `德国：${title.zh} ${zh}` : '');
  const marked = certificatesText(explanation.certificates, 'zh');
  expect(marked).toBe(`德国：${isOpen ? `${title.zh} ${zh}` : '齐全'}`);
});

test('what is a duty and no certificate is shown as one', () => {
  const duty = asks('one', { shownBy: [['CE']], force: 'duty' });
  const line = (lang: 'en' | 'zh') =>
    openCertificatesLine(explain([duty], { certificates: 'RoHS' }), lang);
  expect(line('en')).toContain('to be confirmed (a duty, not a certificate)');
  expect(line('zh')).toContain('待确认（义务，非证书）');
});
