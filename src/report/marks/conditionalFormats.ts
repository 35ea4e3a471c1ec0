import type { FieldKey } from '../../fields';
import { markCode } from './markCode';
import { PALETTE, type MarkStyle, type Scheme } from './palette';
import { SEVERITIES, type Severity } from './severities';

/** One conditional format over the column of a field. */
export interface MarkFormat extends MarkStyle {
  readonly field: FieldKey;
  readonly severity: Severity;
  /** Relative to the column's first product row, e.g. `=ISNUMBER(FIND("|price!",$AF2))`. */
  readonly formula: string;
  /** From 0, the highest. */
  readonly priority: number;
  /** Never: the user's own formats still apply to the cell. */
  readonly stopIfTrue: false;
}

interface FormatOptions {
  readonly scheme?: Scheme | undefined;
  readonly severities?: readonly Severity[] | undefined;
  /** Number of the sheet whose cells are painted; absent: those of the rows that have the codes. */
  readonly sheet?: number;
}

/**
 * The formats that paint cells by the code cell of their own row: for each field at most one a
 * severity, worst first. `FIND` and not `SEARCH`, which would take `~` and `?` as wildcards.
 *
 * @param codes formula of the code cell of the first product row, e.g. `$AF2`
 */
export function conditionalFormats(
  fields: readonly FieldKey[],
  codes: string,
  options: FormatOptions = {},
): MarkFormat[] {
  const { scheme = 'light', severities = SEVERITIES, sheet } = options;
  const wanted = SEVERITIES.filter((severity) => severities.includes(severity));
  return [...new Set(fields)].flatMap((field, at) =>
    wanted.map((severity, rank) => ({
      field,
      severity,
      formula: `=ISNUMBER(FIND("${markCode(field, severity, sheet)}",${codes}))`,
      ...PALETTE[scheme][severity],
      priority: at * wanted.length + rank,
      stopIfTrue: false,
    })),
  );
}
