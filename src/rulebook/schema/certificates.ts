import { z } from 'zod';
import { INDUSTRY_KEYS, MARKET_KEYS } from '../../fields';
import { bilingual, code, isoDate, origin } from './common';

/** A certificate, and every way in which sellers write its name. */
export const certificateName = z.strictObject({
  id: code,
  name: bilingual,
  aliases: z.array(z.string().min(1)),
});

/** A property of a product on which the law depends, recognised by the words of its category and title. */
export const trait = z.strictObject({
  id: code,
  name: bilingual,
  /** Words and phrases, zh and en, lower case; Latin ones match whole words only. */
  words: z.array(z.string().min(1)).min(1),
  /** Latin ones that describe a product rather than name it, such as `wireless`. */
  qualities: z.array(z.string().min(1)).default([]),
  /** Where its words count all the same: before an accessory (`wooden box`), after `for` (`for kids`), after `with`. */
  holds: z.array(z.enum(['accessory', 'for', 'with'])).default([]),
  /** Words that take the trait back, such as `battery-free`. */
  exceptWords: z.array(z.string().min(1)).default([]),
});

/** What one market asks of products of some kind. */
export const requirement = z.strictObject({
  id: code,
  title: bilingual,
  /** The law or standard by its own number. */
  regulation: z.string().min(1),
  why: bilingual,
  fix: bilingual,
  markets: z.array(z.enum(MARKET_KEYS)).min(1),
  /**
   * Applies to products of any of these industries, and to products with any of these traits; with
   * neither list, to all. `notTraits` excludes.
   */
  when: z.strictObject({
    industries: z.array(z.enum(INDUSTRY_KEYS)).optional(),
    traits: z.array(code).optional(),
    notTraits: z.array(code).optional(),
    /** Of the products that the lists above name, only those of these industries. */
    within: z.array(z.enum(INDUSTRY_KEYS)).min(1).optional(),
  }),
  /** Any one of these certificate ids shows that it is met; every group must be shown. */
  shownBy: z.array(z.array(code).min(1)).min(1),
  /** Certificates that may show it, or something else: with one of them it is unknown, not missing. */
  openBy: z.array(code).optional(),
  /**
   * `certificate`: a document that the product must have; `duty`: a registration or label that a
   * list of certificates seldom shows, so its absence there is unknown, not missing;
   * `practice`: not law, but asked for by buyers.
   */
  force: z.enum(['certificate', 'duty', 'practice']),
  effectiveFrom: isoDate.optional(),
  effectiveUntil: isoDate.optional(),
  /** The requirement that once covered it: an own book that switches that one off, switches off both. */
  splitFrom: code.optional(),
  ...origin,
});

/**
 * What title and category leave open: products of any of these industries, and with any of these traits,
 * where both lists are given of both, may have the traits of `mayBe`, unless they have one of `unless`.
 */
export const undecided = z.strictObject({
  industries: z.array(z.enum(INDUSTRY_KEYS)).min(1).optional(),
  traits: z.array(code).min(1).optional(),
  unless: z.array(code).default([]),
  mayBe: z.array(code).min(1),
});

/** What a text that has all of some traits has too, or has not: a headset with a radio has a battery. */
export const together = z.strictObject({
  traits: z.array(code).min(1),
  gives: z.array(code).default([]),
  takes: z.array(code).default([]),
});

/** Names that tell traits where a category is nothing else: `Windows` in a title may be a program or a car's. */
export const categoryName = z.strictObject({
  /** Zh and en, lower case, as the last part of a path is written. */
  names: z.array(z.string().min(1)).min(1),
  gives: z.array(code).min(1),
});

/** Key components whose test report buyers look for. */
export const corePart = z.strictObject({
  id: code,
  name: bilingual,
  aliases: z.array(z.string().min(1)),
  industries: z.array(z.enum(INDUSTRY_KEYS)).min(1),
  ...origin,
});

export const certificates = z.strictObject({
  expiringWithinDays: z.int().min(0),
  names: z.array(certificateName),
  traits: z.array(trait),
  /** Names of accessories: what is right before one is not the product (`speaker stand`). */
  accessories: z.array(z.string().min(1)).default([]),
  /** Words after which a title names what the product is for. */
  serves: z.array(z.string().min(1)).default([]),
  /** Words after which a title names parts and extras. */
  includes: z.array(z.string().min(1)).default([]),
  /** Words of what is lacking, or drives a product: phrases with one take traits back from all of it, after those too. */
  takesFromAll: z.array(z.string().min(1)).default([]),
  /** Words that name users or places: right after one of `serves`, nothing is served (`shoes for men`). */
  users: z.array(z.string().min(1)).default([]),
  /** Names of goods that have no trait (`vase`): with one in title or category, nothing is open by industry. */
  plain: z.array(z.string().min(1)).default([]),
  together: z.array(together).default([]),
  categories: z.array(categoryName).default([]),
  undecided: z.array(undecided).default([]),
  requirements: z.array(requirement),
  coreParts: z.array(corePart),
});

export type Requirement = z.infer<typeof requirement>;
export type Trait = z.infer<typeof trait>;
export type CertificateName = z.infer<typeof certificateName>;
export type CorePart = z.infer<typeof corePart>;
export type Certificates = z.infer<typeof certificates>;
