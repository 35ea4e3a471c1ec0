import { FIELD_KEYS, type FieldKey } from '../../fields';
import { SEVERITIES, type Severity } from './severities';

/** Plain ASCII that no field's key holds. */
const SUFFIX = { blocker: '!', warning: '~', advice: '.' } as const satisfies Record<
  Severity,
  string
>;

const BAR = '|';

/** A cell that is to be painted. */
export interface Mark {
  readonly field: FieldKey;
  readonly severity: Severity;
}

/**
 * The text by which a format finds a mark in the code cell of its row: `|price!`. The bar before and
 * the sign behind make it exact: `price` is found neither in `|priceTiers!` nor in `|previousPrice!`.
 */
export function markCode(field: FieldKey, severity: Severity): string {
  return `${BAR}${field}${SUFFIX[severity]}`;
}

/** The code cell of a row, `|title~|price!|`: each field once, with its worst severity; `''` for none. */
export function markCodes(marks: readonly Mark[]): string {
  const worst = new Map<FieldKey, number>();
  for (const { field, severity } of marks) {
    const rank = SEVERITIES.indexOf(severity);
    worst.set(field, Math.min(worst.get(field) ?? rank, rank));
  }
  if (worst.size === 0) return '';
  const entries = [...worst].map(([field, rank]) => markCode(field, SEVERITIES[rank]!));
  return entries.join('') + BAR;
}

const KNOWN: ReadonlySet<string> = new Set(FIELD_KEYS);

const isField = (key: string): key is FieldKey => KNOWN.has(key);

/** The marks in a code cell; anything else in it, e.g. after a person's edit, is left out. */
export function readMarkCodes(codes: string): Mark[] {
  return codes.split(BAR).flatMap((entry): Mark[] => {
    const field = entry.slice(0, -1);
    const severity = SEVERITIES.find((each) => SUFFIX[each] === entry.slice(-1));
    return severity !== undefined && isField(field) ? [{ field, severity }] : [];
  });
}
