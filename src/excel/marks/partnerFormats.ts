import { columnLetters } from '../../catalogue';
import { conditionalFormats } from '../../report';
import type { CheckResult } from '../check/types';
import type { Partner } from '../partners/types';
import { partnersOf } from '../mapping/partnersSection';
import { isAny, queueFormats, sheetIn, syncDespiteFormats } from './findFormats';
import { SHEET_ROWS } from './place';
import { fieldColumns, queueFormatsFor, type Look, type PlacedFormat } from './queueFormats';
import type { MarkedSheet } from './readMarkedSheet';

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
  const told = await syncDespiteFormats(context, (withFormats) =>
    partners.map(({ id }) => {
      const worksheet = context.workbook.worksheets.getItem(id);
      worksheet.load('visibility');
      worksheet.protection.load('protected');
      return { id, worksheet, formats: withFormats ? queueFormats(worksheet, isAny) : undefined };
    }),
  );
  const names = sheets.filter(({ id }) => id !== sheetId).map((other) => other.name);
  const isOfOther = (of: string | undefined): boolean => of === undefined || names.includes(of);
  return told.map(({ id, worksheet, formats }) => ({
    id,
    worksheet,
    isLocked:
      worksheet.protection.protected || worksheet.visibility !== Excel.SheetVisibility.visible,
    formats: formats?.().filter(
      ({ customOrNullObject }) => !isOfOther(sheetIn(customOrNullObject.rule.formula)),
    ),
  }));
}

/**
 * Formula of the code cell of the product in the first row of a partner, looked up by its ID, which either sheet may
 * hold as a number or as text. Only the first row of an ID is joined, so the others find nothing.
 */
function codesFormula(name: string, { codes, ids }: CodePlace, id: string, row: number): string {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const column = (at: number): string => {
    const letters = columnLetters(at + 1);
    return `${sheet}$${letters}:$${letters}`;
  };
  const cell = `$${id}${row}`;
  const theirs = column(ids);
  const found = `IFERROR(MATCH(TRIM(${cell}),${theirs},0),MATCH(--${cell},${theirs},0))`;
  return `INDEX(${column(codes)},IF(MATCH(${cell},$${id}:$${id},0)=ROW(),${found},NA()))`;
}

/** The formats that paint the cells of a partner, as far down as it may grow. */
function formatsOf(
  partner: Partner,
  number: number,
  name: string,
  place: CodePlace,
  { scheme, filter }: Look,
): PlacedFormat[] {
  const { data, layout } = partner;
  const columns = new Map(fieldColumns(partner));
  const id = columns.get('productId');
  if (id === undefined) return [];
  const row = data.firstRow + layout.firstRow;
  const wanted = [...columns.keys()].filter((field) => filter?.fields?.includes(field) ?? true);
  const codes = codesFormula(name, place, columnLetters(id + 1), row + 1);
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
  const partners = place ? (joined?.partners ?? []) : [];
  let left = 0;
  for (const { id, worksheet, isLocked, formats } of states) {
    const at = partners.findIndex(({ sheetId }) => sheetId === id);
    const partner = partners[at];
    const wanted = partner && place ? formatsOf(partner, at + 1, name, place, look) : [];
    if (isLocked || formats === undefined) {
      if (wanted.length > 0 || formats?.length !== 0) left++;
      continue;
    }
    for (const format of formats) format.delete();
    queueFormatsFor(worksheet, wanted);
  }
  return left;
}
