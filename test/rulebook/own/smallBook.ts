import { rulebook, type Rulebook, type RulebookInput } from '../../../src/rulebook';

const text = (name: string) => ({ zh: `${name}（中）`, en: name });

const origin = { basis: 'assumed', reference: 'test', reviewedOn: '2026-11-20' } as const;

const texts = (name: string) => ({ title: text(name), why: text(name), fix: text(name) });

type RuleInput = RulebookInput['rules'][number];

const rule = (id: string, more: Pick<RuleInput, 'fields' | 'test'> & Partial<RuleInput>) => ({
  id,
  ...texts(id),
  severity: 'warning' as const,
  effort: 2,
  ...origin,
  ...more,
});

/** A whole rulebook with two models, three pools and a rule of each kind. */
export const smallBookInput: RulebookInput = {
  id: 'small',
  version: '1',
  title: text('small'),
  settings: {
    qualityScoreMaximum: 5,
    newForDays: 90,
    foreignBrands: ['nike'],
    claims: ['best'],
    promotionPlans: {
      fresh: ['新品成长'],
      growing: ['测品测款'],
      premium: ['优品抢位'],
      hot: ['爆品助推'],
    },
  },
  industries: [
    { industry: 'machinery', words: ['machine', 'lathe'] },
    { industry: 'toys', words: ['toy', 'Robot'] },
  ],
  models: [
    {
      id: 'growth',
      effectiveFrom: '2018-01-01',
      title: text('growth'),
      pools: ['growth'],
      ...origin,
    },
    {
      id: 'pools',
      effectiveFrom: '2023-10-10',
      title: text('pools'),
      pools: ['content', 'country'],
      ...origin,
    },
  ],
  bands: [
    { id: 'strength', from: 80, name: text('strength'), ...origin },
    { id: 'low', from: 0, name: text('low'), ...origin },
    { id: 'potential', from: 60, name: text('potential'), ...origin },
  ],
  pools: [
    {
      id: 'growth',
      name: text('growth'),
      why: text('growth'),
      fix: text('growth'),
      scope: 'product',
      conditions: ['growth.score'],
      ...origin,
    },
    {
      id: 'content',
      name: text('content'),
      why: text('content'),
      fix: text('content'),
      scope: 'product',
      conditions: ['content.images', 'content.video'],
      ...origin,
    },
    {
      id: 'country',
      name: text('country'),
      why: text('country'),
      fix: text('country'),
      scope: 'market',
      applies: { kind: 'is', value: 'market.isTarget', expect: true },
      conditions: ['country.leadTime'],
      ...origin,
    },
  ],
  rules: [
    rule('growth.score', {
      fields: ['growthScore'],
      test: { kind: 'atLeast', value: 'growthScore' },
      threshold: { default: 80 },
    }),
    rule('content.images', {
      fields: ['imageCount'],
      test: { kind: 'atLeast', value: 'imageCount' },
      threshold: { default: 6, byIndustry: { machinery: 5, toys: 8 } },
    }),
    rule('content.video', {
      fields: ['hasVideo'],
      test: { kind: 'is', value: 'hasVideo', expect: true },
    }),
    rule('country.leadTime', {
      fields: ['leadTimeDays'],
      test: { kind: 'atMost', value: 'leadTimeDays' },
      threshold: {
        default: 15,
        byIndustry: { machinery: 30 },
        byMarket: { US: 12 },
        byIndustryMarket: { 'machinery*US': 25 },
      },
    }),
    rule('title.form', {
      fields: ['title'],
      test: { kind: 'matches', field: 'title', pattern: '^[A-Z]' },
      effectiveFrom: '2023-10-10',
    }),
    rule('service.onTime', {
      fields: ['onTimeRate'],
      test: { kind: 'atLeast', value: 'onTimeRate' },
      threshold: { default: 0.9 },
      effectiveUntil: '2024-12-31',
    }),
    rule('showcase.bound', {
      fields: ['showcase'],
      applies: { kind: 'is', value: 'premium', expect: true },
      test: { kind: 'is', value: 'showcase', expect: true },
    }),
  ],
  governance: [
    { id: 'truth', title: text('truth'), why: text('truth'), rules: ['title.form'], ...origin },
    {
      id: 'competitiveness',
      title: text('competitiveness'),
      why: text('competitiveness'),
      rules: ['service.onTime', 'showcase.bound'],
      ...origin,
    },
  ],
  certificates: {
    expiringWithinDays: 90,
    names: [
      { id: 'CE', name: text('CE'), aliases: ['ce mark'] },
      { id: 'FCC', name: text('FCC'), aliases: [] },
    ],
    traits: [{ id: 'radio', name: text('radio'), words: ['wifi'] }],
    requirements: [
      {
        id: 'eu.ce',
        ...texts('eu.ce'),
        regulation: '2014/53/EU',
        markets: ['EU'],
        when: { traits: ['radio'] },
        shownBy: [['CE']],
        force: 'certificate',
        ...origin,
      },
    ],
    coreParts: [
      {
        id: 'motor',
        name: text('motor'),
        aliases: ['motor'],
        industries: ['machinery'],
        ...origin,
      },
    ],
  },
  star: {
    capabilities: ['products', 'marketing', 'trade', 'guarantee'].map((id) => ({
      id,
      name: text(id),
      why: text(id),
      fix: text(id),
    })),
    updateDay: 5,
    versions: [
      {
        id: 'star2020',
        title: text('2020'),
        predictedFrom: '2020-01-01',
        ratedFrom: '2020-01-05',
        cutOffs: [60, 70, 80, 85, 90],
        ...origin,
      },
      {
        id: 'star2023',
        title: text('2023'),
        predictedFrom: '2023-10-10',
        ratedFrom: '2023-11-05',
        cutOffs: [50, 60, 70, 80, 90],
        ...origin,
      },
    ],
  },
  taPlus: {
    ...texts('ta plus'),
    benefits: [{ id: 'leads', title: text('leads'), text: text('leads'), ...origin }],
    easyReturn: {
      maximumOrderUsd: 3000,
      withinDays: 30,
      destinations: ['US'],
      destinationsBasis: 'assumed',
      ...origin,
    },
  },
};

/** A fresh copy each time, so that a test may look for changes in it. */
export const smallBook = (): Rulebook => rulebook.parse(smallBookInput);

/** An own rule as a seller writes it. */
export const ownRule = (id: string, more: object = {}): object => ({
  id,
  ...texts(id),
  severity: 'advice',
  effort: 1,
  fields: ['title'],
  test: { kind: 'filled', field: 'title' },
  ...more,
});

/** An own requirement as a seller writes it. */
export const ownRequirement = (id: string, more: object = {}): object => ({
  id,
  ...texts(id),
  regulation: 'buyer',
  markets: ['US'],
  when: {},
  shownBy: [['FCC']],
  force: 'practice',
  ...more,
});
