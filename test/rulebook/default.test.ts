import {
  FIELDS,
  INDUSTRY_KEYS,
  MEASURES,
  type FieldKey,
  type Measure,
  type MeasureKey,
} from '../../src/fields';
import { loadDefault, type NumberKey, type Rule, type Test } from '../../src/rulebook';
import { checkRulebook } from '../../src/rulebook/check/checkRulebook';

const book = loadDefault();
const ruleOf = new Map(book.rules.map((rule) => [rule.id, rule]));
const poolOf = new Map(book.pools.map((pool) => [pool.id, pool]));
const governanceIds = book.governance.flatMap((item) => item.rules);
const conditionIds = book.pools.flatMap((pool) => pool.conditions);
const CHINESE = /\p{Script=Han}/u;

const ruleWith = (id: string): Rule => {
  const rule = ruleOf.get(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};

type Leaf = Exclude<Test, { of: unknown }>;

function leavesOf(test: Test | undefined): Leaf[] {
  if (!test) return [];
  if (!('of' in test)) return [test];
  return [test.of].flat().flatMap(leavesOf);
}

const isMeasure = (key: NumberKey): key is MeasureKey => key in MEASURES;

function readsOf(test: Test | undefined): FieldKey[] {
  return leavesOf(test).flatMap((leaf): readonly FieldKey[] => {
    if ('field' in leaf) return [leaf.field];
    return isMeasure(leaf.value) ? MEASURES[leaf.value].reads : [leaf.value];
  });
}

/** The fields without which a test can mostly still be decided; a rule need not name them. */
function optionalOf(test: Test | undefined): FieldKey[] {
  return leavesOf(test).flatMap((leaf): readonly FieldKey[] => {
    if (!('value' in leaf) || !isMeasure(leaf.value)) return [];
    const measure: Measure = MEASURES[leaf.value];
    return measure.optional ?? [];
  });
}

interface Text {
  readonly path: string;
  readonly zh: string;
  readonly en: string;
}

/** Every text in both languages, with its place. */
function textsIn(value: unknown, path: string): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const { zh, en } = Object.fromEntries(entries) as { zh?: unknown; en?: unknown };
  if (typeof zh === 'string' && typeof en === 'string') return [{ path, zh, en }];
  return entries.flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

interface Origin {
  readonly path: string;
  readonly basis: string;
  readonly reference: string;
}

function originsIn(value: unknown, path: string): Origin[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const { basis, reference } = Object.fromEntries(entries) as Record<string, unknown>;
  const own =
    typeof basis === 'string' && typeof reference === 'string' ? [{ path, basis, reference }] : [];
  return [...own, ...entries.flatMap(([key, inner]) => originsIn(inner, `${path}.${key}`))];
}

/** Certificates and industry words have tests of their own. */
const ownPart = { ...book, certificates: undefined, industries: undefined };

describe('the default rulebook as a whole', () => {
  test('holds no mistake that the check of a book finds', () => {
    expect(checkRulebook(book)).toEqual([]);
  });

  test('has no rule twice', () => {
    expect(ruleOf.size).toBe(book.rules.length);
    expect(poolOf.size).toBe(book.pools.length);
  });

  test('uses every rule exactly once', () => {
    expect([...conditionIds, ...governanceIds].sort()).toEqual([...ruleOf.keys()].sort());
  });

  test('names the conditions of a pool after it', () => {
    for (const pool of book.pools) {
      for (const id of pool.conditions) expect(id).toMatch(new RegExp(`^${pool.id}\\.[a-z]\\w*$`));
    }
  });

  test('names governance checks in the style of the deduction codes', () => {
    for (const id of governanceIds) expect(id).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });

  test.each(book.rules.map((rule) => [rule.id, rule] as const))(
    '%s marks a cell that its test reads',
    (_, rule) => {
      const read = readsOf(rule.test);
      expect(read).toContain(rule.fields[0]);
      for (const field of rule.fields) expect(FIELDS).toHaveProperty(field);
      const all = [...read, ...readsOf(rule.applies)];
      const helpful = [...optionalOf(rule.test), ...optionalOf(rule.applies)];
      const needed = all.filter((field) => !helpful.includes(field));
      expect(all).toEqual(expect.arrayContaining(rule.fields));
      expect(rule.fields).toEqual(expect.arrayContaining(needed));
    },
  );

  test('has a threshold exactly where a test has no limit of its own', () => {
    for (const rule of book.rules) {
      const needed = leavesOf(rule.test).some(
        (leaf) => 'value' in leaf && leaf.kind !== 'is' && leaf.limit === undefined,
      );
      expect([rule.id, rule.threshold !== undefined]).toEqual([rule.id, needed]);
    }
  });
});

describe('texts', () => {
  test.each(textsIn(ownPart, 'book').map((text) => [text.path, text] as const))(
    '%s is Chinese and English',
    (_, { zh, en }) => {
      expect(zh === 'TA Plus' || CHINESE.test(zh)).toBe(true);
      expect(en).toMatch(/[A-Za-z]{2}/);
      expect(zh).not.toBe(en);
    },
  );

  test('English speaks Chinese only where a plan of the back office has no other name', () => {
    const mixed = textsIn(ownPart, 'book').filter(({ en }) => CHINESE.test(en));
    expect(mixed.map(({ en }) => en.replace(/[\u4e00-\u9fff]/g, ''))).toHaveLength(1);
    expect(mixed[0]!.path).toMatch(/\.fix$/);
  });

  test('names of pools read as status texts need them', () => {
    for (const { id, name } of book.pools) {
      if (id !== 'growth') expect(name.zh).toMatch(/品池$/);
      expect(name.en).toBe(name.en.toLowerCase());
    }
    expect(poolOf.get('industryService')?.name).toEqual({
      zh: '行业服务力品池',
      en: 'industry service pool',
    });
    expect(poolOf.get('content')?.name).toEqual({ zh: '内容力品池', en: 'content pool' });
  });

  test('titles are short, and every rule says why and what to do', () => {
    for (const rule of book.rules) {
      expect([rule.id, rule.title.zh.length <= 20]).toEqual([rule.id, true]);
      expect([rule.id, rule.title.en.length <= 50]).toEqual([rule.id, true]);
      expect(rule.why.zh).toMatch(/。$/);
      expect(rule.fix.zh).toMatch(/。$/);
      expect(rule.why.en).toMatch(/\.$/);
      expect(rule.fix.en).toMatch(/\.$/);
    }
  });
});

describe('origins', () => {
  test.each(originsIn(ownPart, 'book').map((origin) => [origin.path, origin] as const))(
    '%s says where it comes from',
    (_, { basis, reference }) => {
      const saysAssumed =
        reference.includes('官方未公开，假定：') && reference.includes('assumed:');
      expect(saysAssumed).toBe(basis === 'assumed');
      if (basis === 'announced') expect(reference).toContain('announcement of October 2023');
      if (basis === 'public') {
        expect(reference).toMatch(/\.(com|cn)\/|public repositories/);
      }
    },
  );

  test('conditions whose numbers nobody publishes are all assumed', () => {
    for (const pool of ['industryService', 'countrySelect', 'content', 'hot']) {
      for (const id of poolOf.get(pool)!.conditions) {
        expect([id, ruleWith(id).basis]).toEqual([id, 'assumed']);
      }
    }
  });
});

describe('premium models', () => {
  test('the pools hold from 2023-10-10, the growth score before', () => {
    expect(book.models.map(({ id, effectiveFrom, basis }) => [id, effectiveFrom, basis])).toEqual([
      ['growth', '2018-01-01', 'public'],
      ['pools', '2023-10-10', 'announced'],
    ]);
    expect(book.models[0]!.pools).toEqual(['growth']);
    expect(book.models[1]!.pools).toEqual([
      'industryService',
      'countrySelect',
      'content',
      'newArrival',
      'hot',
      'strength',
      'semiManaged',
    ]);
  });

  test('only the country selection pool is judged by market', () => {
    const byMarket = book.pools.filter((pool) => pool.scope === 'market').map(({ id }) => id);
    expect(byMarket).toEqual(['countrySelect']);
  });

  test('the bands of the growth score are the public ones', () => {
    expect(book.bands.map(({ from, name, basis }) => [from, name.zh, basis])).toEqual([
      [0, '低分品', 'public'],
      [60, '潜力品', 'public'],
      [80, '实力优品', 'public'],
    ]);
  });

  test('the semi-managed pool concerns semi-managed products only', () => {
    expect(poolOf.get('semiManaged')?.applies).toEqual({
      kind: 'is',
      value: 'semiManaged',
      expect: true,
    });
  });

  test('the strength pool asks five things of each product type', () => {
    const typed = (word: string): string[] =>
      poolOf.get('strength')!.conditions.filter((id) => {
        const { applies } = ruleWith(id);
        return applies === undefined || (applies.kind === 'oneOf' && applies.words.includes(word));
      });
    expect(typed('rts')).toEqual([
      'strength.quality',
      'strength.rtsOrderable',
      'strength.rtsFreight',
      'strength.rtsLeadTime',
      'strength.rtsPayingBuyers',
    ]);
    expect(typed('custom')).toEqual([
      'strength.quality',
      'strength.customSamples',
      'strength.customPrice',
      'strength.customCustomization',
      'strength.customInquiries',
    ]);
  });

  test('no work makes an old listing new, nor a product semi-managed', () => {
    expect(book.rules.filter((rule) => !rule.mendable).map(({ id }) => id)).toEqual([
      'newArrival.age',
      'semiManaged.joined',
    ]);
  });
});

describe('public numbers', () => {
  test.each<[string, Test['kind'], NumberKey, number]>([
    ['growth.score', 'atLeast', 'growthScore', 80],
    ['newArrival.age', 'atMost', 'listed.days', 90],
    ['strength.quality', 'atLeast', 'quality.outOf5', 4.5],
    ['strength.rtsOrderable', 'atLeast', 'orderable', 1],
    ['strength.rtsFreight', 'atLeast', 'freightComputable', 1],
    ['strength.rtsLeadTime', 'atMost', 'leadTimeDays', 15],
    ['strength.rtsPayingBuyers', 'atLeast', 'payingBuyers', 1],
    ['strength.customSamples', 'atLeast', 'samples', 1],
    ['strength.customCustomization', 'atLeast', 'customization', 1],
    ['strength.customInquiries', 'atLeast', 'inquiries', 1],
    ['semiManaged.violations', 'atMost', 'violations', 0],
    ['semiManaged.quality', 'atLeast', 'quality.outOf5', 4.5],
    ['title_length', 'atMost', 'title.length', 128],
    ['title_repeat', 'atMost', 'title.repeats', 0],
    ['title_foreign_brand', 'atMost', 'title.foreignBrands', 0],
    ['image_num', 'atLeast', 'imageCount', 3],
    ['image_gallery', 'atLeast', 'imageCount', 6],
    ['selling_point_length', 'atMost', 'sellingPoints.length', 2000],
    ['keyword_long', 'atMost', 'keywords.bytes', 384],
    ['tier_price_many', 'atMost', 'tiers.count', 4],
    ['price_decimals', 'atMost', 'price.decimals', 2],
    ['tier_price_decimals', 'atMost', 'tiers.decimals', 2],
    ['tier_price_zero', 'above', 'tiers.lowestPrice', 0],
    ['tier_price_first_moq', 'atLeast', 'tiers.firstOverMoq', 1],
    ['inventory', 'atLeast', 'stock.overMoq', 1],
    ['lead_time', 'atMost', 'leadTimeDays', 15],
    ['suspicious_price_edit', 'atMost', 'edit.priceChange', 0.5],
    ['suspicious_moq_edit', 'below', 'edit.moqFactor', 10],
    ['suspicious_weight_edit', 'below', 'edit.weightFactor', 10],
    ['suspicious_lead_time_edit', 'atMost', 'leadTimeDays', 30],
    ['duplicate_product', 'atMost', 'catalogue.duplicates', 0],
    ['zero_effect', 'above', 'exposure', 0],
    ['easy_return_limit', 'atMost', 'order.usd', 3000],
  ])('%s: %s %s %d, for every industry and market', (id, kind, value, number) => {
    const rule = ruleWith(id);
    const leaf = leavesOf(rule.test)[0]!;
    expect(leaf).toEqual({ kind, value });
    expect(rule.threshold).toEqual({ default: number });
    expect(rule.basis).toBe('public');
  });

  test('zero effect is judged after 90 days, ready-to-ship lead time of such products only', () => {
    expect(ruleWith('zero_effect').applies).toEqual({
      kind: 'atLeast',
      value: 'listed.days',
      limit: 90,
    });
    expect(ruleWith('lead_time').applies).toEqual({
      kind: 'oneOf',
      field: 'productType',
      words: ['rts'],
    });
  });

  test('no further rule claims a public number', () => {
    const flagsAndForms = [
      'semiManaged.joined',
      'strength.customPrice',
      'name_capitalize_first_letter',
      'keyword_repeat',
      'keyword_bad',
      'category',
      'price',
      'moq_incomplete',
      'logistics_incomplete',
      'tier_price_order',
      'lead_time_exist',
      'shipping_cal',
      'free_samples',
      'light_customization',
    ];
    const claimed = book.rules.filter(({ basis }) => basis === 'public').map(({ id }) => id);
    expect(claimed).toHaveLength(33 + flagsAndForms.length);
    for (const id of flagsAndForms) {
      expect([1, 0, undefined]).toContain(ruleWith(id).threshold?.default);
      expect(claimed).toContain(id);
    }
  });

  test('the star has the public cut-offs and the announced dates', () => {
    expect(book.star.updateDay).toBe(5);
    expect(book.star.capabilities.map(({ name }) => name.zh)).toEqual([
      '商品力',
      '营销力',
      '交易力',
      '服务力',
    ]);
    expect(
      book.star.versions.map((v) => [v.predictedFrom, v.ratedFrom, v.cutOffs, v.basis]),
    ).toEqual([
      ['2020-01-01', '2020-01-05', [60, 70, 80, 85, 90], 'public'],
      ['2023-10-10', '2023-11-05', [60, 70, 80, 85, 90], 'assumed'],
    ]);
  });

  test('easy return: the public limits and destinations', () => {
    const { easyReturn, benefits } = book.taPlus;
    expect(easyReturn).toMatchObject({
      maximumOrderUsd: 3000,
      withinDays: 30,
      basis: 'public',
      destinationsBasis: 'public',
    });
    expect(benefits.map(({ basis }) => basis)).toEqual(Array(4).fill('announced'));
  });
});

describe('thresholds by industry and market', () => {
  test('the service pool asks of each industry what its buyers live with', () => {
    const days = ruleWith('industryService.leadTime').threshold!;
    expect(days.default).toBe(15);
    expect(days.byIndustry).toMatchObject({
      machinery: 45,
      furniture: 35,
      vehicles: 45,
      construction: 35,
      apparel: 12,
    });
    const easyReturn = ruleWith('industryService.easyReturn').threshold!;
    for (const industry of ['machinery', 'furniture'] as const) {
      expect(easyReturn.byIndustry?.[industry]).toBeNull();
    }
    expect(easyReturn.byIndustry?.apparel).toBeUndefined();
    for (const id of ['industryService.certificates', 'industryService.coreParts']) {
      expect(ruleWith(id).threshold).toEqual({
        default: null,
        byIndustry: { beauty: 1, kitchen: 1 },
      });
    }
  });

  test.each(['US', 'DE', 'GB', 'JP', 'SA', 'BR'] as const)(
    'the country pool has numbers of its own for %s in several industries',
    (market) => {
      const keys = poolOf
        .get('countrySelect')!
        .conditions.flatMap((id) => Object.keys(ruleWith(id).threshold?.byIndustryMarket ?? {}));
      const industries = keys
        .filter((key) => key.endsWith(`*${market}`))
        .map((key) => key.split('*')[0]!);
      expect(new Set(industries).size).toBeGreaterThanOrEqual(5);
      for (const industry of industries) expect(INDUSTRY_KEYS).toContain(industry);
    },
  );

  test('a number of a market never hides that of an industry unawares', () => {
    for (const { id, threshold } of book.rules) {
      for (const market of Object.keys(threshold?.byMarket ?? {})) {
        for (const industry of Object.keys(threshold?.byIndustry ?? {})) {
          const both = threshold?.byIndustryMarket ?? {};
          expect([id, Object.keys(both)]).toEqual([
            id,
            expect.arrayContaining([`${industry}*${market}`]),
          ]);
        }
      }
    }
  });

  test('no pool depends on the other rows of the sheet', () => {
    for (const id of conditionIds) {
      const { test: asked, applies } = ruleWith(id);
      for (const leaf of [...leavesOf(asked), ...leavesOf(applies)]) {
        if ('value' in leaf && isMeasure(leaf.value)) {
          expect(MEASURES[leaf.value].scope).not.toBe('catalogue');
        }
      }
    }
  });
});

describe('governance', () => {
  test('has the six announced items, each with checks, and many checks in all', () => {
    expect(book.governance.map(({ id }) => id)).toEqual([
      'truthful',
      'tierPrice',
      'serviceGuarantee',
      'showcase',
      'promotion',
      'competitiveness',
    ]);
    for (const item of book.governance) {
      expect(item.basis).toBe('announced');
      expect(item.rules.length).toBeGreaterThan(0);
    }
    expect(governanceIds.length).toBeGreaterThanOrEqual(34);
  });

  test('uses the deduction codes of the platform where it has them', () => {
    expect(governanceIds).toEqual(
      expect.arrayContaining([
        'title_repeat',
        'title_bad',
        'title_word_miss_core_error',
        'name_capitalize_first_letter',
        'category',
        'attribute_less_or_repeat',
        'image_num',
        'price',
        'range_price',
        'moq_incomplete',
        'inventory',
        'logistics_incomplete',
        'shipping_cal',
        'lead_time_exist',
        'lead_time',
        'core_country_arrival_guarantee',
        'free_samples',
        'light_customization',
        'product_certification',
        'keyword_length',
        'keyword_repeat',
        'keyword_bad',
      ]),
    );
  });

  test.each([
    ['tier_price_missing', 'announced'],
    ['core_country_arrival_guarantee', 'announced'],
    ['easy_return_missing', 'announced'],
    ['premium_without_showcase', 'announced'],
    ['promotion_plan_missing', 'announced'],
    ['promotion_plan_stage', 'assumed'],
    ['price_outlier', 'assumed'],
    ['range_price', 'assumed'],
    ['low_click_rate', 'assumed'],
  ])('%s is %s', (id, basis) => {
    expect(ruleWith(id).basis).toBe(basis);
  });

  test('contact details in a title are distinguished from plain words', () => {
    const [leaf] = leavesOf(ruleWith('title_contact').test);
    if (leaf?.kind !== 'matches') throw new Error('expected a pattern');
    const pattern = new RegExp(leaf.pattern, 'i');
    for (const title of [
      'Pump www.pump.com',
      'Pump a.b@pump.cn',
      'WhatsApp: +86 138',
      '加QQ 123',
    ]) {
      expect([title, pattern.test(title)]).toEqual([title, true]);
    }
    for (const title of ['Awwww plush toy', '12V @ 5A LED driver', 'Wechat sticker set']) {
      expect([title, pattern.test(title)]).toEqual([title, false]);
    }
  });
});

test('both star levels of the diagnosis report are known', () => {
  expect(book.star.kinds.map(({ id }) => id)).toEqual(['starCustom', 'starRts']);
});

describe('settings', () => {
  test('hold the words that measures look for', () => {
    const { claims, promotionPlans } = book.settings;
    const foreignBrands = book.settings.foreignBrands.flat();
    expect(foreignBrands).toEqual(expect.arrayContaining(['nike', 'adidas', 'jordan']));
    expect(new Set(foreignBrands).size).toBe(foreignBrands.length);
    expect(foreignBrands.length).toBeGreaterThanOrEqual(60);
    expect(new Set(claims).size).toBe(claims.length);
    for (const compatible of ['apple', 'iphone', 'samsung', 'vans', 'coach', 'polo']) {
      expect(foreignBrands).not.toContain(compatible);
    }
    expect(Object.values(promotionPlans).flat()).toEqual(
      expect.arrayContaining([
        '新品成长',
        '测品测款',
        '优品抢位',
        '爆品助推',
        '趋势明星',
        '关键词推广',
        '定向推广',
        '快速引流',
      ]),
    );
  });
});
