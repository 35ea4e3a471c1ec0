import { z } from 'zod';
import { FIELD_KEYS, INDUSTRY_KEYS, MARKET_KEYS } from '../../fields';
import { bilingual, bilingualSentence, code, isoDate, origin, severity } from './common';
import { test } from './test';

const industry = z.enum(INDUSTRY_KEYS);
const market = z.enum(MARKET_KEYS);

/** A number, or null where the requirement does not apply. */
const limit = z.number().nullable();

const industryAndMarket = z.string().refine(
  (key) => {
    const [i, m, rest] = key.split('*');
    return rest === undefined && industry.safeParse(i).success && market.safeParse(m).success;
  },
  { error: 'expected industry*MARKET, e.g. machinery*US' },
);

/**
 * A threshold. The most specific entry wins: industry × market (`machinery*US`), then market,
 * then industry, then the default.
 */
export const threshold = z.strictObject({
  default: limit,
  byIndustry: z.partialRecord(industry, limit).optional(),
  byMarket: z.partialRecord(market, limit).optional(),
  byIndustryMarket: z.record(industryAndMarket, limit).optional(),
});

/** One thing that is asked of a product, as data. */
export const rule = z.strictObject({
  id: code,
  title: bilingual,
  /**
   * Where a row breaks it: what was found there, in a sentence with places (see `PLACES`) such as `{moq}`,
   * in place of title and figures. It must be true of any threshold, or name the one that is `{needed}`.
   */
  found: bilingualSentence.optional(),
  why: bilingual,
  fix: bilingual,
  severity,
  /** The fields it looks at; the first is the one whose cell is marked. */
  fields: z.array(z.enum(FIELD_KEYS)).min(1),
  /** Where this is not met the rule does not apply. */
  applies: test.optional(),
  test,
  threshold: threshold.optional(),
  /** How hard it is to mend, 1 (type a value) to 5 (months of work); orders the gap. */
  effort: z.int().min(1).max(5),
  /** False for what no work can change, such as a listing date. */
  mendable: z.boolean().default(true),
  /** From which date on it is asked; always, if absent. */
  effectiveFrom: isoDate.optional(),
  effectiveUntil: isoDate.optional(),
  ...origin,
});

/** One standard; a product that meets all conditions of any one pool is premium. */
export const pool = z.strictObject({
  id: code,
  name: bilingual,
  why: bilingual,
  fix: bilingual,
  /** `market`: judged once for each target market. */
  scope: z.enum(['product', 'market']),
  /** Where this is not met the pool does not concern the product (`n/a`). */
  applies: test.optional(),
  /** Ids of rules. */
  conditions: z.array(code).min(1),
  ...origin,
});

export type Threshold = z.infer<typeof threshold>;
export type Rule = z.infer<typeof rule>;
export type Pool = z.infer<typeof pool>;
