import type { Explanation } from '../../../evaluator';
import { FIELD_KEYS, type FieldKey } from '../../../fields';
import type { Rulebook } from '../../../rulebook';

/** Fields whose values can be tried on, in groups. */
export interface TryableFields {
  /** Those that the nearest pool and the findings ask for. */
  readonly first: readonly FieldKey[];
  /** Further ones that the sheet has and some rule reads. */
  readonly inSheet: readonly FieldKey[];
  /** Those that the sheet lacks and some rule reads. */
  readonly absent: readonly FieldKey[];
}

/** Which fields to offer for trying a value on. */
export function tryableFields(
  { gap, findings }: Explanation,
  columns: Readonly<Partial<Record<FieldKey, unknown>>>,
  book: Rulebook,
): TryableFields {
  const conditions = [...(gap?.conditions ?? []), ...findings.map(({ condition }) => condition)];
  const asked = conditions.flatMap(({ rule, missing }) => [
    ...rule.fields,
    ...missing.map(({ field }) => field),
  ]);
  const first = new Set(asked);
  const read = new Set(book.rules.flatMap(({ fields }) => fields));
  const rest = FIELD_KEYS.filter((field) => !first.has(field));
  return {
    first: [...first],
    inSheet: rest.filter((field) => columns[field] !== undefined && read.has(field)),
    absent: rest.filter((field) => columns[field] === undefined && read.has(field)),
  };
}
