import { z } from 'zod';
import { PLACES, placesIn } from '../../fields';

/** A text in both languages; neither may be empty. */
export const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const places: ReadonlySet<string> = new Set(PLACES);

const sentence = z
  .string()
  .min(1)
  .refine((whole) => placesIn(whole).every((place) => places.has(place)), {
    error: 'fields and values in braces, such as {moq}, {actual}, {needed}, {words}',
  });

/** A sentence with places such as `{moq}`, in both languages. */
export const bilingualSentence = z.strictObject({ zh: sentence, en: sentence });

/** An ISO calendar date such as `2023-10-10`. */
export const isoDate = z.iso.date();

/** Where a rule comes from; see docs/rules.md. */
export const basis = z.enum(['announced', 'public', 'regulation', 'thirdParty', 'assumed']);

export const severity = z.enum(['blocker', 'warning', 'advice']);

/** Stable codes: letters, digits, `_`, `-` and `.`. */
export const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/);

/** What every rule, pool and requirement says about its origin. */
export const origin = {
  basis,
  /** The announcement, the page, the law's number, or why it is assumed. */
  reference: z.string().min(1),
  reviewedOn: isoDate,
};

export type Basis = z.infer<typeof basis>;
export type Severity = z.infer<typeof severity>;
