import { columnLetters } from '../../catalogue';
import {
  conditionalFormats,
  staleFormats,
  type MarkFilter,
  type MarkFormat,
  type Scheme,
  type StaleFormat,
} from '../../report';
import type { Lang } from '../../strings';
import type { FieldKey } from '../../fields';
import type { CheckResult } from '../check/types';
import type { Partner } from '../partners/types';
import { shortHash } from '../ledger';
import type { CheckedGroup } from './checkedCells';
import { codeIn, codeOf } from './findFormats';
import { bodyOf, rangeAt, type Place } from './place';
import type { MarkedSheet } from './readMarkedSheet';

/** What is to be painted. */
interface Painted {
  /** Header and product rows. */
  readonly place: Pick<Place, 'row' | 'rows'>;
  /** 0-based columns of the codes and of the status; the latter is absent where its column is gone. */
  readonly codes: number;
  readonly status: number | undefined;
  readonly groups: readonly CheckedGroup[];
  /** Where a column of the check is now, if it is no longer where it was. */
  readonly moved?: (column: number) => number;
}

/** What a format says of its cells. */
type Format = Pick<MarkFormat, 'formula' | 'font' | 'italic'> &
  Partial<Pick<MarkFormat, 'fill' | 'bold' | 'underline'>> &
  Partial<Pick<StaleFormat, 'strikethrough' | 'numberFormat'>>;

/** One conditional format, and its cells. */
export interface PlacedFormat {
  readonly format: Format;
  readonly place: Place;
}

export interface Look {
  readonly lang: Lang;
  readonly scheme?: Scheme | undefined;
  readonly filter?: MarkFilter | undefined;
}

/** Columns of the sheet in which the mapped fields are, 0-based. */
export function fieldColumns({
  data,
  layout,
}: Pick<Partner, 'data' | 'layout'>): [FieldKey, number][] {
  return Object.entries(layout.columns).map(([field, column]) => [
    field as FieldKey,
    data.firstColumn + column,
  ]);
}

/** The formats that grey the status of rows that were edited since. */
function formatsOfStale(
  check: CheckResult,
  { place, codes, status, groups, moved }: Painted,
  lang: Lang,
): PlacedFormat[] {
  if (status === undefined) return [];
  const { firstColumn } = check.data;
  const body = bodyOf({ ...place, column: status, columns: 1 });
  const settled = groups.map(({ columns, longest }) => {
    const ofSheet = columns.map((column) => firstColumn + column);
    return { columns: ofSheet.map((column) => (moved?.(column) ?? column) + 1), longest };
  });
  const formats = staleFormats({ groups: settled, codes: codes + 1, firstRow: body.row + 1 }, lang);
  return formats.map((format) => ({ format, place: body }));
}

/**
 * The conditional formats that paint cells by the codes of their own row: at most three for each
 * mapped column, the worst first; and those that grey the status of rows that were edited.
 */
export function formatsFor(check: CheckResult, painted: Painted, look: Look): PlacedFormat[] {
  const { place, codes, moved } = painted;
  const { lang, scheme, filter } = look;
  const body = bodyOf({ ...place, column: codes, columns: 1 });
  if (body.rows === 0) return [];
  const columns = new Map(fieldColumns(check));
  const wanted = [...columns.keys()].filter((field) => filter?.fields?.includes(field) ?? true);
  const formats = conditionalFormats(wanted, `$${columnLetters(codes + 1)}${body.row + 1}`, {
    scheme,
    severities: filter?.severities,
  });
  const ofCells = formats.map((format) => {
    const field = columns.get(format.field)!;
    return { format, place: { ...body, column: moved?.(field) ?? field, columns: 1 } };
  });
  return [...ofCells, ...formatsOfStale(check, painted, lang)];
}

/** Queues formats. Excel puts each new one in front of all others, so the worst is added last. */
export function queueFormatsFor(sheet: Excel.Worksheet, formats: readonly PlacedFormat[]): void {
  for (const { format, place } of [...formats].reverse()) {
    const added = rangeAt(sheet, place).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    added.custom.rule.formula = format.formula;
    const look = added.custom.format;
    const { font } = look;
    if (format.fill !== undefined) look.fill.color = format.fill;
    font.color = format.font;
    font.italic = format.italic;
    if (format.bold !== undefined) font.bold = format.bold;
    if (format.underline === true) font.underline = Excel.ConditionalRangeFontUnderlineStyle.single;
    if (format.strikethrough === true) font.strikethrough = true;
    if (format.numberFormat !== undefined) look.numberFormat = format.numberFormat;
    added.stopIfTrue = false;
  }
}

/** Tells formats apart by all that is written of them; for the ledger. */
export const lookHash = (formats: readonly PlacedFormat[]): string =>
  shortHash(JSON.stringify(formats));

/**
 * Whether the existing formats paint what is wanted: one at each of its places, and no other. Where they
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
  const missing = new Set(wanted.map(({ format, place }) => key(codeIn(format.formula), place)));
  const areWanted = formats.every((each, at) =>
    missing.delete(key(codeOf(each), formatPlaces[at])),
  );
  return areWanted && missing.size === 0;
}
