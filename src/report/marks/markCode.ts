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
  /** Number of the other sheet that the cell is on, from 1; absent: it is on the sheet of its row. */
  readonly sheet?: number;
}

/**
 * The text by which a format finds a mark in the code cell of its row: `|price!`, or `|price2!` for a cell of
 * another sheet. The bar before and the sign behind make it exact: `price` is found neither in `|priceTiers!` nor
 * in `|previousPrice!`.
 */
export function markCode(field: FieldKey, severity: Severity, sheet?: number): string {
  return `${BAR}${field}${sheet ?? ''}${SUFFIX[severity]}`;
}

const rankOf = ({ severity }: Mark): number => SEVERITIES.indexOf(severity);

/** The code cell of a row, `|title~|price!|`: each field once, with its worst severity; `''` for none. */
export function markCodes(marks: readonly Mark[]): string {
  const worst = new Map<FieldKey, Mark>();
  for (const mark of marks) {
    const other = worst.get(mark.field);
    if (other === undefined || rankOf(mark) < rankOf(other)) worst.set(mark.field, mark);
  }
  if (worst.size === 0) return '';
  return (
    [...worst.values()]
      .map(({ field, severity, sheet }) => markCode(field, severity, sheet))
      .join('') + BAR
  );
}

const KNOWN: ReadonlySet<string> = new Set(FIELD_KEYS);

const isField = (key: string): key is FieldKey => KNOWN.has(key);

/** A field, the number of another sheet, and a severity. */
const ENTRY = /^([A-Za-z]+)([1-9]\d*)?(.)$/;

/** The marks in a code cell; anything else in it, e.g. after a person's edit, is left out. */
export function readMarkCodes(codes: string): Mark[] {
  return codes.split(BAR).flatMap((entry): Mark[] => {
    const [, field = '', sheet, suffix] = ENTRY.exec(entry) ?? [];
    const severity = SEVERITIES.find((each) => SUFFIX[each] === suffix);
    if (severity === undefined || !isField(field)) return [];
    return [{ field, severity, ...(sheet !== undefined && { sheet: Number(sheet) }) }];
  });
}
