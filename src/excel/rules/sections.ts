import { z } from 'zod';
import type { Section } from '../store';

/** The seller's own rules, as the JSON text that was imported or edited, and the ISO date on which it was saved. */
export const OWN_RULES: Section<{
  readonly text?: string | undefined;
  readonly saved?: string | undefined;
}> = {
  name: 'rulebook',
  schema: z.object({ text: z.string().optional(), saved: z.string().optional() }),
  empty: {},
};

/** A finding of one product, or a rule everywhere, that the user chose not to see again. */
export interface Ignored {
  readonly rule: string;
  /** Absent: the rule is ignored for every product. */
  readonly productId?: string | undefined;
  readonly reason: string;
  /** ISO date of the last day on which it is ignored; absent: for good. */
  readonly until?: string | undefined;
  /** Who chose so, as they call themselves. */
  readonly by?: string | undefined;
}

export const IGNORED: Section<readonly Ignored[]> = {
  name: 'ignored',
  schema: z.array(
    z.object({
      rule: z.string(),
      productId: z.string().optional(),
      reason: z.string(),
      until: z.string().optional(),
      by: z.string().optional(),
    }),
  ),
  empty: [],
};
