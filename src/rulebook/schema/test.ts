import { z } from 'zod';
import { FIELD_KEYS, MEASURE_KEYS, NUMERIC_FIELD_KEYS } from '../../fields';

const measure = z.enum([...NUMERIC_FIELD_KEYS, ...MEASURE_KEYS]);
const field = z.enum(FIELD_KEYS);

/** A limit of its own; without one the rule's threshold applies. */
const limit = z.number().optional();

/**
 * What a rule asks of a row. An unknown number makes the test unknown, never failed.
 *
 * - `atLeast`, `atMost`, `above`, `below`: a measure against `limit` or the rule's threshold
 * - `is`: a flag
 * - `filled`: the cell holds something; an empty cell of a column that the sheet has is a failure
 *   only here, because that a text was left out is itself what is asked
 * - `oneOf`: one of the words of a vocabulary (`productType`, `tier`, `industry`, `status`)
 * - `matches`: a text against an RE2 pattern (linear time; no look-around, no back-references)
 * - `all`, `any`, `not`: Kleene logic over further tests
 */
export type Test =
  | {
      kind: 'atLeast' | 'atMost' | 'above' | 'below';
      value: z.infer<typeof measure>;
      limit?: number | undefined;
    }
  | { kind: 'is'; value: z.infer<typeof measure>; expect: boolean }
  | { kind: 'filled'; field: z.infer<typeof field> }
  | { kind: 'oneOf'; field: z.infer<typeof field>; words: string[] }
  | {
      kind: 'matches';
      field: z.infer<typeof field>;
      pattern: string;
      ignoreCase?: boolean | undefined;
    }
  | { kind: 'all' | 'any'; of: Test[] }
  | { kind: 'not'; of: Test };

export const test: z.ZodType<Test> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('atLeast'), value: measure, limit }),
    z.strictObject({ kind: z.literal('atMost'), value: measure, limit }),
    z.strictObject({ kind: z.literal('above'), value: measure, limit }),
    z.strictObject({ kind: z.literal('below'), value: measure, limit }),
    z.strictObject({ kind: z.literal('is'), value: measure, expect: z.boolean() }),
    z.strictObject({ kind: z.literal('filled'), field }),
    z.strictObject({ kind: z.literal('oneOf'), field, words: z.array(z.string()).min(1) }),
    z.strictObject({
      kind: z.literal('matches'),
      field,
      pattern: z.string().min(1).max(500),
      ignoreCase: z.boolean().optional(),
    }),
    z.strictObject({ kind: z.literal('all'), of: z.array(test).min(1) }),
    z.strictObject({ kind: z.literal('any'), of: z.array(test).min(1) }),
    z.strictObject({ kind: z.literal('not'), of: test }),
  ]),
);

export type NumberKey = z.infer<typeof measure>;
