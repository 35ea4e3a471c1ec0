import { settleRows, type Catalogue } from '../../catalogue';
import { runToEnd } from '../../base/runToEnd';
import { joining } from '../../excel/partners/joinPartners';
import type { Completion } from '../../excel/partners/types';
import { excelProblemText } from '../../report';
import { text, type Lang } from '../../strings';
import { rawRows, type RawRow } from '../cells/rawRows';
import type { FunctionsRuntime } from '../runtime/FunctionsRuntime';
import { Refusal } from '../runtime/refusal';
import { parseAddress, type RangePlace } from '../runtime/parseAddress';
import { placedCatalogue, type PlaceOf } from './placedCatalogue';
import type { RowLayout } from '../runtime/rowLayout';
import type { RowsRequest } from '../runtime/rowsRequest';

/** The arguments that every function over rows takes, as Excel hands them over. */
export interface RowsArguments {
  readonly rows: unknown;
  /** `null` where it was left out. */
  readonly headers: unknown;
  /** Addresses of the arguments, in their order; of one that is no range there is none. */
  readonly addresses: readonly (string | null | undefined)[] | undefined;
}

/** Rows that are answered together, wherever each of them lies. */
export interface TellRequest extends Pick<RowsRequest, 'rows' | 'layout' | 'completion'> {
  readonly placeOf: PlaceOf;
  /** Whether the rows lie anywhere in the sheet, so that none says anything of another. */
  readonly isApart: boolean;
}

const widthOf = (rows: readonly RawRow[]): number => rows[0]?.length ?? 0;

/**
 * The cells of the rows.
 *
 * @throws Refusal where the argument was left out
 */
export function requireRows({ rows }: RowsArguments, lang: Lang): readonly RawRow[] {
  const raw = rawRows(rows);
  if (raw && widthOf(raw) > 0) return raw;
  throw new Refusal('value', text(lang, 'functions.noRows'));
}

function givenLayout(
  runtime: FunctionsRuntime,
  header: readonly RawRow[],
  rows: readonly RawRow[],
  lang: Lang,
): RowLayout {
  const [headers, width] = [widthOf(header), widthOf(rows)];
  if (headers === width) return runtime.givenLayout(header);
  throw new Refusal('value', text(lang, 'functions.headerWidth', { headers, rows: width }));
}

/** Rows of the sheet above its first product are its header, or lie above it: no products. */
function belowHeader(rows: readonly RawRow[], { row }: RangePlace, firstRow: number) {
  return row >= firstRow ? rows : rows.map((cells, i) => (row + i < firstRow ? [] : cells));
}

async function sheetRequest(
  runtime: FunctionsRuntime,
  rows: readonly RawRow[],
  range: RangePlace | undefined,
  lang: Lang,
): Promise<RowsRequest> {
  if (range === undefined) throw new Refusal('value', text(lang, 'functions.noCell'));
  const answer = await runtime.layouts.of(range, widthOf(rows));
  if (!answer.ok) throw new Refusal('notFound', excelProblemText(answer.problem, lang));
  const { layout, firstRow, completion } = answer;
  return { rows: belowHeader(rows, range, firstRow), range, layout, completion };
}

/**
 * Finds out what the columns of the rows mean: by the header that the formula names, else by that of
 * the sheet.
 *
 * @throws Refusal where that is unknown
 */
export async function readRequest(
  runtime: FunctionsRuntime,
  rows: readonly RawRow[],
  { headers, addresses }: RowsArguments,
  lang: Lang,
): Promise<RowsRequest> {
  const range = parseAddress(addresses?.[0]);
  // A header is never the number 0, which Excel may hand over for an empty cell.
  const header = rawRows(headers)?.map((row) => row.map((cell) => (cell === 0 ? '' : cell)));
  const request = header
    ? { rows, range, layout: givenLayout(runtime, header, rows, lang) }
    : await sheetRequest(runtime, rows, range, lang);
  if (Object.keys(request.layout.columns).length > 0) return request;
  throw new Refusal('notFound', text(lang, 'functions.noKnownHeader'));
}

/** The products of a request; rows that are blank or no products are left out. */
export function catalogueOf({
  rows,
  placeOf,
  layout,
  isApart,
  completion,
}: TellRequest): Catalogue {
  const { builder } = layout;
  const alone =
    rows.length === 1 && builder.mayGoOn(rows[0]!) ? builder.buildRow(rows[0]!) : undefined;
  const built = alone ?? (isApart ? builder.buildApart(rows) : builder.build(rows));
  const rowOf = (index: number): number => (placeOf(built.rowNumbers[index]! - 1)?.row ?? NaN) + 1;
  if (layout.byPlace !== undefined) settleRows(built, layout.byPlace, rowOf);
  return completed(placedCatalogue(built, layout, placeOf), completion);
}

/** The products as other sheets complete them. */
function completed(own: Catalogue, completion: Completion | undefined): Catalogue {
  const work = completion && joining(own, completion.name, completion.partners, 0);
  return work ? runToEnd(work).catalogue : own;
}

/** The rows of one range. */
export function ofRange({ range, ...request }: RowsRequest): TellRequest {
  const placeOf = (row: number) => range && { ...range, row: range.row + row };
  return { ...request, placeOf, isApart: false };
}

/** Rows of several ranges of one row each, which share their layout and what completes them. */
export function ofRows(requests: readonly RowsRequest[]): TellRequest {
  return {
    rows: requests.map(({ rows }) => rows[0]!),
    layout: requests[0]!.layout,
    completion: requests[0]!.completion,
    placeOf: (row) => requests[row]?.range,
    isApart: true,
  };
}
