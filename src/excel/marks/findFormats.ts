import { STALE_FORMULA } from '../../report';
import { problemOf, syncToRead } from '../gateway';
import { PLACE, placeOf, type Place } from './place';

/** How the formula of a conditional format that paints a cell begins, and the code it looks for; no person writes that. */
const OURS = /^=?\s*ISNUMBER\(FIND\("(\|[A-Za-z]+[!~.])",/;

/** How one begins that paints cells of a sheet by the codes of another one, which it names. */
const OF_OTHER =
  /^=?\s*ISNUMBER\(FIND\("\|[A-Za-z]+\d+[!~.]",INDEX\((?:'((?:[^']|'')+)'|([^'!]+))!/;

/** Codes by which Excel says that it can't tell something, though it is there. */
const UNREADABLE: ReadonlySet<string> = new Set([
  'ItemNotFound',
  'InvalidArgument',
  'GeneralException',
]);

/** The conditional formats of the add-in in a sheet; undefined: Excel can't read those of the sheet. */
export type FoundFormats = readonly Excel.ConditionalFormat[] | undefined;

/** What tells a format of the add-in from others: the code that it looks for, or the first cell that it sums. */
export const codeIn = (formula: string): string | undefined =>
  (OURS.exec(formula) ?? STALE_FORMULA.exec(formula))?.[1];

export const codeOf = ({ customOrNullObject }: Excel.ConditionalFormat): string | undefined =>
  codeIn(customOrNullObject.rule.formula);

/** Name of the sheet by whose codes a format paints cells of another one; undefined for any other format. */
export function sheetIn(formula: string): string | undefined {
  const [, quoted, plain] = OF_OTHER.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain;
}

/** A format of the add-in, by its formula. */
type IsWanted = (formula: string) => boolean;

/** Whether a format paints cells by the codes of their own row. */
const isOwn: IsWanted = (formula) => codeIn(formula) !== undefined;

/** Whether the add-in has made a format, for this sheet or another one. */
export const isAny: IsWanted = (formula) => isOwn(formula) || sheetIn(formula) !== undefined;

/**
 * Queues the conditional formats of a sheet, and after a sync picks the add-in's by their formula: their ids
 * need not outlive a session, and a copied sheet has some that no ledger knows.
 */
export function queueFormats(
  sheet: Excel.Worksheet,
  isWanted: IsWanted = isOwn,
): () => readonly Excel.ConditionalFormat[] {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () =>
    formats.items.filter(
      ({ type, customOrNullObject }) =>
        type === 'Custom' && isWanted(customOrNullObject.rule.formula),
    );
}

/** Queues where formats are; known after a sync, undefined for one that is in several places. */
export function queueFormatPlaces(
  formats: readonly Excel.ConditionalFormat[],
): () => readonly (Place | undefined)[] {
  const ranges = formats.map((format) => {
    const range = format.getRangeOrNullObject();
    range.load(PLACE);
    return range;
  });
  return () => ranges.map((range) => (range.isNullObject ? undefined : placeOf(range)));
}

/**
 * A sync that reads conditional formats among other things. Excel refuses to read those of some sheets
 * (OfficeDev/office-js#5222, #6827): then all else is read, and formats are undefined.
 */
export async function syncDespiteFormats<T>(
  context: Excel.RequestContext,
  ask: (withFormats: boolean) => T,
): Promise<T> {
  const asked = ask(true);
  try {
    await syncToRead(context);
    return asked;
  } catch (error) {
    if (!UNREADABLE.has(problemOf(error).raw?.code ?? '')) throw error;
    const again = ask(false);
    await syncToRead(context);
    return again;
  }
}
