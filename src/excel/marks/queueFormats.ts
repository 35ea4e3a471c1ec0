import { columnLetters } from '../../catalogue';
import {
  conditionalFormats,
  markCode,
  type MarkFilter,
  type MarkFormat,
  type Scheme,
} from '../../report';
import type { FieldKey } from '../../fields';
import type { CheckResult } from '../check/types';
import { textHash } from '../ledger';
import { codeOf } from './findFormats';
import { bodyOf, rangeAt, type Place } from './place';
import type { MarkedSheet } from './readMarkedSheet';

/** What is to be painted. */
interface Painted {
  /** Header and product rows. */
  readonly place: Pick<Place, 'row' | 'rows'>;
  /** 0-based column of the codes. */
  readonly codes: number;
  /** Where a column of the check is now, if it is no longer where it was. */
  readonly moved?: (column: number) => number;
}

/** One conditional format, and the cells of its field. */
interface PlacedFormat {
  readonly format: MarkFormat;
  readonly place: Place;
}

export interface Look {
  readonly scheme?: Scheme | undefined;
  readonly filter?: MarkFilter | undefined;
}

/** Columns of the sheet in which the mapped fields are, 0-based. */
function fieldColumns({ data, layout }: CheckResult): [FieldKey, number][] {
  return Object.entries(layout.columns).map(([field, column]) => [
    field as FieldKey,
    data.firstColumn + column,
  ]);
}

/**
 * The conditional formats that paint cells by the codes of their own row: at most three for each
 * mapped column, the worst first.
 */
export function formatsFor(
  check: CheckResult,
  { place, codes, moved }: Painted,
  { scheme, filter }: Look,
): PlacedFormat[] {
  const body = bodyOf({ ...place, column: codes, columns: 1 });
  if (body.rows === 0) return [];
  const columns = new Map(fieldColumns(check));
  const wanted = [...columns.keys()].filter((field) => filter?.fields?.includes(field) ?? true);
  const formats = conditionalFormats(wanted, columnLetters(codes + 1), body.row + 1, {
    ...(scheme && { scheme }),
    ...(filter?.severities && { severities: filter.severities }),
  });
  return formats.map((format) => {
    const field = columns.get(format.field)!;
    return { format, place: { ...body, column: moved?.(field) ?? field, columns: 1 } };
  });
}

/** Queues formats. Excel puts each new one in front of all others, so the worst is added last. */
export function queueFormatsFor(sheet: Excel.Worksheet, formats: readonly PlacedFormat[]): void {
  for (const { format, place } of [...formats].reverse()) {
    const added = rangeAt(sheet, place).conditionalFormats.add(Excel.ConditionalFormatType.custom);
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

/** Tells formats apart by all that is written of them; for the ledger. */
export const lookHash = (formats: readonly PlacedFormat[]): string =>
  textHash(JSON.stringify(formats));

/**
 * Whether the formats that stand paint what is wanted: one at each of its places, and no other. Where they
 * can't be read, what the ledger knows of them has to do.
 *
 * @param isSameLook whether the last run that wrote formats wrote the wanted ones
 */
export function isPainted(
  { state: { formats }, formatPlaces }: Pick<MarkedSheet, 'state' | 'formatPlaces'>,
  wanted: readonly PlacedFormat[],
  isSameLook: boolean,
): boolean {
  if (formats === undefined || !isSameLook) return isSameLook;
  const key = (code: string | undefined, place: Place | undefined): string =>
    `${code} ${place?.row} ${place?.rows} ${place?.column} ${place?.columns}`;
  const missing = new Set(
    wanted.map(({ format, place }) => key(markCode(format.field, format.severity), place)),
  );
  const areWanted = formats.every((each, at) =>
    missing.delete(key(codeOf(each), formatPlaces[at])),
  );
  return areWanted && missing.size === 0;
}
