import { z } from 'zod';
import { INDUSTRY_KEYS } from '../../fields';
import { requirement } from './certificates';
import { basis, bilingual, bilingualSentence, code, isoDate, severity } from './common';
import { rule, threshold } from './rule';
import { settings } from './rulebook';

/** What own rules and requirements may leave out: a seller's own demand is assumed by nature. */
const ownOrigin = {
  basis: basis.default('assumed'),
  reference: z.string().min(1).default('own rulebook'),
  /** The day of the book beneath, if absent. */
  reviewedOn: isoDate.optional(),
};

/** What the seller changes in one rule of the book beneath. */
export const ruleChange = z.strictObject({
  off: z.literal(true).optional(),
  severity: severity.optional(),
  effort: rule.shape.effort.optional(),
  /** Laid over the rule's own entry by entry; what is not named stays. */
  threshold: threshold.partial().optional(),
  title: bilingual.optional(),
  found: bilingualSentence.optional(),
  why: bilingual.optional(),
  fix: bilingual.optional(),
});

/** A rule of the seller's own. */
export const ownRule = z.strictObject({
  ...rule.shape,
  ...ownOrigin,
  /**
   * The governance item that it belongs to. If absent: `competitiveness`, unless the own book adds
   * the rule to a pool, which is then where it is asked.
   */
  item: code.optional(),
});

/** What the seller changes in one pool; `off` wins over the rest. */
export const poolChange = z.strictObject({
  off: z.literal(true).optional(),
  add: z.array(code).optional(),
  remove: z.array(code).optional(),
});

/** Further spellings of a known certificate, or a certificate that the book beneath doesn't name. */
export const ownCertificateName = z.strictObject({
  id: code,
  /** Needed only where the id is new. */
  name: bilingual.optional(),
  aliases: z.array(z.string().min(1)).default([]),
});

export const ownRequirement = z.strictObject({ ...requirement.shape, ...ownOrigin });

export const requirementChange = z.strictObject({ off: z.literal(true).optional() });

export const ownCertificates = z.strictObject({
  expiringWithinDays: z.int().min(0).optional(),
  names: z.array(ownCertificateName).optional(),
  requirements: z.record(z.string(), requirementChange).optional(),
  addRequirements: z.array(ownRequirement).optional(),
});

/** Lists replace those of the book beneath. */
export const ownSettings = z.strictObject({
  ...settings.partial().shape,
  promotionPlans: settings.shape.promotionPlans.partial().optional(),
});

/** A seller's own book: what differs from the book that it is laid over. */
export const ownRulebook = z.strictObject({
  id: code,
  version: z.string().min(1).optional(),
  title: bilingual.optional(),
  settings: ownSettings.optional(),
  rules: z.record(z.string(), ruleChange).optional(),
  addRules: z.array(ownRule).optional(),
  pools: z.record(z.string(), poolChange).optional(),
  /** Further words that lead a category to an industry; taken from any other industry. */
  industries: z.partialRecord(z.enum(INDUSTRY_KEYS), z.array(z.string().min(1))).optional(),
  certificates: ownCertificates.optional(),
});

export type OwnRulebook = z.infer<typeof ownRulebook>;
export type OwnRulebookInput = z.input<typeof ownRulebook>;
export type OwnRule = z.infer<typeof ownRule>;
