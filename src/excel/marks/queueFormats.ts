import { columnLetters } from '../../catalogue';
import { conditionalFormats, type MarkFilter, type Scheme } from '../../report';
import type { FieldKey } from '../../fields';
import type { CheckResult } from '../check/types';
import { bodyOf, rangeAt, type Place } from './place';

/** What is to be painted. */
export interface Painted {
  /** Header and product rows. */
  readonly place: Pick<Place, 'row' | 'rows'>;
  /** 0-based column of the codes. */
  readonly codes: number;
  /** Where a column of the check is now, if it is no longer where it was. */
  readonly moved?: (column: number) => number;
}

/** Columns of the sheet in which the mapped fields are, 0-based. */
function fieldColumns({ data, layout }: CheckResult): [FieldKey, number][] {
  return Object.entries(layout.columns).map(([field, column]) => [
    field as FieldKey,
    data.firstColumn + column,
  ]);
}

/**
 * Queues the conditional formats that paint cells by the codes of their own row: at most three for
 * each mapped column. Excel puts each new one in front of all others, so the worst is added last.
 */
export function queueFormatsFor(
  sheet: Excel.Worksheet,
  check: CheckResult,
  { place, codes, moved }: Painted,
  {
    scheme,
    filter,
  }: { readonly scheme?: Scheme | undefined; readonly filter?: MarkFilter | undefined },
): void {
  const body = bodyOf({ ...place, column: codes, columns: 1 });
  if (body.rows === 0) return;
  const columns = new Map(fieldColumns(check));
  const wanted = [...columns.keys()].filter((field) => filter?.fields?.includes(field) ?? true);
  const formats = conditionalFormats(wanted, columnLetters(codes + 1), body.row + 1, {
    ...(scheme && { scheme }),
    ...(filter?.severities && { severities: filter.severities }),
  });
  for (const format of [...formats].reverse()) {
    const field = columns.get(format.field)!;
    const column = moved?.(field) ?? field;
    const cells = rangeAt(sheet, { ...body, column, columns: 1 });
    const added = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    added.custom.rule.formula = format.formula;
    added.custom.format.fill.color = format.fill;
    const { font } = added.custom.format;
    font.color = format.font;
    font.bold = format.bold;
    font.italic = format.italic;
    if (format.underline) font.underline = Excel.ConditionalRangeFontUnderlineStyle.single;
    added.stopIfTrue = format.stopIfTrue;
  }
}
