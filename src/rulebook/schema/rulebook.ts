import { z } from 'zod';
import { INDUSTRY_KEYS, MARKET_KEYS } from '../../fields';
import { certificates } from './certificates';
import { bilingual, code, isoDate, origin } from './common';
import { pool, rule } from './rule';

/** Which premium model holds from a date on: its pools, and the bands of the growth score if it has one. */
export const modelVersion = z.strictObject({
  id: code,
  effectiveFrom: isoDate,
  title: bilingual,
  pools: z.array(code).min(1),
  ...origin,
});

/** A band of the growth score: from `from` points on. */
export const band = z.strictObject({ id: code, from: z.number(), name: bilingual, ...origin });

/** The store star: every capability must reach a star's cut-off, so the lowest decides. */
export const starVersion = z.strictObject({
  id: code,
  title: bilingual,
  /** First date of a predicted star that it judges. */
  predictedFrom: isoDate,
  /** First update date of a rated star that it judges. */
  ratedFrom: isoDate,
  /** Lowest score for 1, 2, 3, 4 and 5 stars. */
  cutOffs: z.array(z.number()).length(5),
  ...origin,
});

export const star = z.strictObject({
  capabilities: z
    .array(
      z.strictObject({
        id: code,
        name: bilingual,
        /** Names of it in other years. */
        also: z.array(z.string().min(1)).default([]),
        why: bilingual,
        fix: bilingual,
      }),
    )
    .length(4),
  /** Stars that a store has side by side, one for each kind of business. */
  kinds: z
    .array(z.strictObject({ id: code, name: bilingual, why: bilingual, ...origin }))
    .default([]),
  /** Day of the month on which rated stars are updated. */
  updateDay: z.int().min(1).max(28),
  versions: z.array(starVersion).min(1),
});

/** Trade Assurance Plus: what it brings, and what its Easy Return covers. */
export const taPlus = z.strictObject({
  title: bilingual,
  why: bilingual,
  fix: bilingual,
  benefits: z.array(z.strictObject({ id: code, title: bilingual, text: bilingual, ...origin })),
  easyReturn: z.strictObject({
    maximumOrderUsd: z.number().positive(),
    withinDays: z.int().positive(),
    destinations: z.array(z.enum(MARKET_KEYS)),
    destinationsBasis: origin.basis,
    ...origin,
  }),
});

/** Words that lead a category to an industry. */
export const industryWords = z.strictObject({
  industry: z.enum(INDUSTRY_KEYS),
  words: z.array(z.string().min(1)),
});

export const settings = z.strictObject({
  /** The maximum of the quality score in the seller's export; absent: 5, or 6 where the sheet shows that. */
  qualityScoreMaximum: z.number().positive().optional(),
  /** A product is new for this many days. */
  newForDays: z.int().positive(),
  /** Brands of others that a title must not hold, each by its name or by all of its names. */
  foreignBrands: z.array(z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])),
  /** Words of exaggeration that a title must not hold. */
  claims: z.array(z.string().min(1)),
  /** Promotion plans (any spelling) that fit each stage of a product. */
  promotionPlans: z.strictObject({
    fresh: z.array(z.string().min(1)),
    growing: z.array(z.string().min(1)),
    premium: z.array(z.string().min(1)),
    hot: z.array(z.string().min(1)),
  }),
});

/** Everything that is asked, as data. */
export const rulebook = z.strictObject({
  id: code,
  version: z.string().min(1),
  title: bilingual,
  settings,
  industries: z.array(industryWords),
  models: z.array(modelVersion).min(1),
  bands: z.array(band),
  pools: z.array(pool),
  /** Conditions of pools, and governance checks. */
  rules: z.array(rule),
  /** Ids of the rules that are governance checks, each under one of the six announced items. */
  governance: z.array(
    z.strictObject({ id: code, title: bilingual, why: bilingual, rules: z.array(code), ...origin }),
  ),
  certificates,
  star,
  taPlus,
});

export type Rulebook = z.infer<typeof rulebook>;
export type RulebookInput = z.input<typeof rulebook>;
export type ModelVersion = z.infer<typeof modelVersion>;
export type Star = z.infer<typeof star>;
export type TaPlus = z.infer<typeof taPlus>;
