import type { IndustryKey, NumericFieldKey } from '../../../src/fields';

export type Comparison = 'atLeast' | 'atMost' | 'above' | 'below';

/** Limits that differ from the rule's default in some industries. */
export type IndustryLimits = Readonly<Partial<Record<IndustryKey, number>>>;

/** One rule as every competitor gets it: a field against a limit. Flags are 1 (yes) or 0 (no). */
export interface BenchRule {
  readonly field: NumericFieldKey;
  readonly comparison: Comparison;
  readonly limit: number;
  readonly byIndustry: IndustryLimits | undefined;
}

/** ISO date of the benchmark, and its serial day in Excel. */
export const AS_OF = '2026-11-23';
export const AS_OF_DAY = 46349;

const rule = (
  field: NumericFieldKey,
  comparison: Comparison,
  limit: number,
  byIndustry?: IndustryLimits,
): BenchRule => ({ field, comparison, limit, byIndustry });

const yes = (field: NumericFieldKey): BenchRule => rule(field, 'atLeast', 1);

/**
 * Thresholds and flags as in the default book; some pass nearly always, some about every other row,
 * some nearly never. Thirteen have limits by industry.
 */
export const SIXTY_RULES: readonly BenchRule[] = [
  rule('moq', 'atLeast', 1),
  rule('moq', 'atMost', 100, { machinery: 2, apparel: 50, electronics: 120, toys: 200 }),
  rule('leadTimeDays', 'atLeast', 1),
  rule('leadTimeDays', 'atMost', 15, { machinery: 45, furniture: 30, apparel: 10, beauty: 12 }),
  rule('leadTimeDays', 'atMost', 45),
  rule('stock', 'atLeast', 1),
  rule('stock', 'atLeast', 500),
  rule('weight', 'above', 0),
  rule('weight', 'below', 50, { machinery: 500, vehicles: 300, furniture: 120, jewellery: 1 }),
  rule('qualityScore', 'atLeast', 4.5),
  rule('qualityScore', 'atLeast', 4.7, { machinery: 4.6, apparel: 4.8, lighting: 4.75 }),
  rule('growthScore', 'atLeast', 60),
  rule('growthScore', 'atLeast', 80),
  rule('imageCount', 'atLeast', 3),
  rule('imageCount', 'atLeast', 6, { apparel: 8, jewellery: 9, machinery: 5 }),
  yes('hasVideo'),
  rule('attributeCount', 'atLeast', 5),
  rule('attributeCount', 'atLeast', 15, { machinery: 20, electronics: 18, food: 12 }),
  yes('samples'),
  yes('customization'),
  yes('orderable'),
  yes('freightComputable'),
  yes('guaranteedDelivery'),
  yes('easyReturn'),
  yes('semiManaged'),
  rule('semiManaged', 'atMost', 0),
  yes('showcase'),
  rule('exposure', 'atLeast', 1),
  rule('exposure', 'atLeast', 20000, { machinery: 5000, apparel: 40000, toys: 30000 }),
  rule('exposure', 'atMost', 80000),
  rule('clicks', 'above', 0),
  rule('clicks', 'atLeast', 300),
  rule('clicks', 'atLeast', 1000),
  rule('visitors', 'atLeast', 1),
  rule('visitors', 'atLeast', 500, { machinery: 200, apparel: 1500, electronics: 1000 }),
  rule('visitors', 'below', 2900),
  rule('inquiries', 'atLeast', 1),
  rule('inquiries', 'atLeast', 50, { machinery: 20, apparel: 120, kitchen: 80 }),
  rule('inquiries', 'atLeast', 10),
  rule('payingBuyers', 'atLeast', 1),
  rule('payingBuyers', 'atLeast', 10, { machinery: 3, apparel: 20, pets: 15 }),
  rule('payingBuyers', 'atLeast', 5),
  rule('orders', 'atLeast', 1),
  rule('orders', 'atLeast', 20, { machinery: 5, apparel: 35, hardware: 25 }),
  rule('orders', 'atLeast', 3),
  rule('reviewScore', 'atLeast', 4.5),
  rule('reviewScore', 'above', 4.8),
  rule('onTimeRate', 'atLeast', 0.9),
  rule('onTimeRate', 'atLeast', 0.97, { machinery: 0.95, electronics: 0.98 }),
  rule('responseRate', 'atLeast', 0.8),
  rule('responseRate', 'atLeast', 0.95, { machinery: 0.92, electronics: 0.96 }),
  rule('violations', 'below', 1),
  rule('violations', 'atMost', 2),
  rule('listedOn', 'atMost', AS_OF_DAY),
  rule('listedOn', 'above', AS_OF_DAY - 730),
  rule('stock', 'atMost', 20000),
  rule('previousMoq', 'atLeast', 1),
  rule('previousMoq', 'atMost', 500),
  rule('previousWeight', 'above', 0),
  rule('previousLeadTimeDays', 'atMost', 60),
];

/** Rules per pool: the first ten are the first pool, and so on. */
export const RULES_PER_POOL = 10;
export const POOLS = SIXTY_RULES.length / RULES_PER_POOL;

/** The limit of a rule in an industry. */
export function limitIn({ limit, byIndustry }: BenchRule, industry: IndustryKey): number {
  return byIndustry?.[industry] ?? limit;
}
