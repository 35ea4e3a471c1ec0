import { columnLetters, type Catalogue } from '../../catalogue';
import { conditionalFormats, LONGEST_FORMULA } from '../../report';
import type { CheckResult } from '../check/types';
import type { Partner } from '../partners/types';
import { partnersOf } from '../mapping/partnersSection';
import { isAny, queueFormats, sheetIn, syncDespiteFormats } from './findFormats';
import { SHEET_ROWS } from './place';
import { fieldColumns, queueFormatsFor, type Look, type PlacedFormat } from './queueFormats';
import type { MarkedSheet } from './readMarkedSheet';

/** What a format may have around the formula of the code cell, with the longest name of a field. */
const LONGEST_FIND = 50;

/** A sheet that completes the marked one, or once did. */
export interface PartnerState {
  readonly id: string;
  readonly worksheet: Excel.Worksheet;
  /** It is protected or hidden, and so only read. */
  readonly isLocked: boolean;
  /** Those that paint it by the codes of the marked sheet, or of one that is gone; undefined: they can't be read. */
  readonly formats: readonly Excel.ConditionalFormat[] | undefined;
}

/** Where the codes of the marked sheet and its IDs are: 0-based columns. */
interface CodePlace {
  readonly codes: number;
  readonly ids: number;
}

/** Reads what paints the sheets that a person has spoken of as partners of the marked one, in one sync. */
export async function readPartnerStates(
  context: Excel.RequestContext,
  { document, sheets }: Pick<MarkedSheet, 'document' | 'sheets'>,
  sheetId: string,
): Promise<readonly PartnerState[]> {
  const name = sheets.find(({ id }) => id === sheetId)?.name ?? '';
  const existing = sheets.map(({ id }) => id);
  const spokenOf = partnersOf(document, { id: sheetId, name }, existing).map(({ sheet }) => sheet);
  const partners = sheets.filter((sheet) =>
    spokenOf.some((key) => key.id === sheet.id || key.name === sheet.name),
  );
  const found = await syncDespiteFormats(context, (withFormats) =>
    partners.map(({ id }) => {
      const worksheet = context.workbook.worksheets.getItem(id);
      worksheet.load('visibility');
      worksheet.protection.load('protected');
      return { id, worksheet, formats: withFormats ? queueFormats(worksheet, isAny) : undefined };
    }),
  );
  const names = sheets.filter(({ id }) => id !== sheetId).map((other) => other.name);
  const isOfOther = (of: string | undefined): boolean => of === undefined || names.includes(of);
  return found.map(({ id, worksheet, formats }) => ({
    id,
    worksheet,
    isLocked:
      worksheet.protection.protected || worksheet.visibility !== Excel.SheetVisibility.visible,
    formats: formats?.().filter(
      ({ customOrNullObject }) => !isOfOther(sheetIn(customOrNullObject.rule.formula)),
    ),
  }));
}

/** How the marked sheet is looked up. */
interface Lookup {
  /** Its name, as it is now. */
  readonly name: string;
  readonly place: CodePlace;
  /** Whether it holds IDs as text, and whether as numbers: Excel finds neither by the other. */
  readonly hasTexts: boolean;
  readonly hasNumbers: boolean;
}

function lookupIn(name: string, place: CodePlace, own: Catalogue): Lookup {
  const kinds = new Set<string>();
  for (let index = 0; index < own.size; index++) kinds.add(typeof own.raw('productId', index));
  return { name, place, hasTexts: kinds.has('string'), hasNumbers: kinds.has('number') };
}

const wholeColumn = (at: number): string => `$${columnLetters(at)}:$${columnLetters(at)}`;

/**
 * Formula of the code cell of the product in the first row of a partner, looked up by its ID. Only the first row of
 * an ID is joined, so any other is divided by FALSE and finds nothing.
 *
 * @param id 1-based column of the partner's IDs
 */
function codesFormula({ name, place, hasTexts, hasNumbers }: Lookup, id: number, row: number) {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const ids = sheet + wholeColumn(place.ids + 1);
  const cell = `$${columnLetters(id)}${row}`;
  const asText = `MATCH(TRIM(${cell}),${ids},0)`;
  const asNumber = `MATCH(--${cell},${ids},0)`;
  const formulaOf = (found: string): string =>
    `INDEX(${sheet}${wholeColumn(place.codes + 1)},${found}/(MATCH(${cell},${wholeColumn(id)},0)=ROW()))`;
  if (!hasTexts) return formulaOf(asNumber);
  if (!hasNumbers) return formulaOf(asText);
  const whole = formulaOf(`IFERROR(${asText},${asNumber})`);
  return whole.length + LONGEST_FIND <= LONGEST_FORMULA ? whole : formulaOf(asText);
}

/** The formats that paint the cells of a partner, as far down as it may grow. */
function formatsOf(
  partner: Partner,
  number: number,
  lookup: Lookup,
  { scheme, filter }: Look,
): PlacedFormat[] {
  const { data, layout } = partner;
  const columns = new Map(fieldColumns(partner));
  const id = columns.get('productId');
  if (id === undefined) return [];
  const row = data.firstRow + layout.firstRow;
  const wanted = [...columns.keys()].filter((field) => filter?.fields?.includes(field) ?? true);
  const codes = codesFormula(lookup, id + 1, row + 1);
  const severities = filter?.severities;
  const formats = conditionalFormats(wanted, codes, { scheme, severities, sheet: number });
  return formats.map((format) => ({
    format,
    place: { row, rows: SHEET_ROWS - row, column: columns.get(format.field)!, columns: 1 },
  }));
}

/**
 * Queues that the cells of partners are painted by the codes of the marked sheet if that is asked for, and by no
 * others of it. How many sheets should be painted otherwise than they are, and can't be changed.
 *
 * @param name of the marked sheet, as it is now
 */
export function queuePartnerFormats(
  states: readonly PartnerState[],
  { joined }: Pick<CheckResult, 'joined'>,
  name: string,
  place: CodePlace | undefined,
  look: Look,
): number {
  const lookup = joined && place && lookupIn(name, place, joined.own);
  const partners = joined?.partners ?? [];
  let left = 0;
  for (const { id, worksheet, isLocked, formats } of states) {
    const at = partners.findIndex(({ sheetId }) => sheetId === id);
    const partner = partners[at];
    const wanted = partner && lookup ? formatsOf(partner, at + 1, lookup, look) : [];
    if (isLocked || formats === undefined) {
      if (wanted.length > 0 || formats?.length !== 0) left++;
      continue;
    }
    for (const format of formats) format.delete();
    queueFormatsFor(worksheet, wanted);
  }
  return left;
}
