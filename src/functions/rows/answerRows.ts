import { withoutFields, type Catalogue } from '../../catalogue';
import { runToEnd } from '../../base/runToEnd';
import type { Evaluator, Progress, Verdict } from '../../evaluator';
import { runSlices } from '../../excel/gateway/runSlices';
import type { FieldKey, MarketKey } from '../../fields';
import type { Lang } from '../../strings';
import { isBlankRow } from '../cells/rawRows';
import type { FunctionsRuntime } from '../runtime/FunctionsRuntime';
import type { RulesInForce } from '../runtime/rulesInForce';
import { contentKey } from '../runtime/contentKey';
import { parseAddress } from '../runtime/parseAddress';
import type { RowsRequest } from '../runtime/rowsRequest';
import {
  catalogueOf,
  ofRange,
  ofRows,
  readRequest,
  requireRows,
  type RowsArguments,
  type TellRequest,
} from './readRequest';
import { mayHideBlanks, withBlanks } from './withBlanks';

/** A product row with the verdict on it. */
export interface JudgedRow {
  readonly verdict: Verdict;
  readonly catalogue: Catalogue;
  /** Index in both. */
  readonly index: number;
  readonly lang: Lang;
}

/** What a function says of rows, and on what that depends besides their cells. */
export interface RowsQuestion {
  /** ISO date with a model in the book. */
  readonly asOf: string;
  /** Judge for this market, whatever the rows themselves name. */
  readonly market?: MarketKey | undefined;
  /** Tells this question from every other of the same date, market and language. */
  readonly key: string;
  /** Whether the texts name cells: then equal rows at two places have two answers. */
  readonly namesCells: boolean;
  /** Whether a row's answer depends on the other rows of its call, as duplicates do. */
  readonly seesOthers: boolean;
  readonly tell: (row: JudgedRow) => string;
  /** Tells a row that is asked for alone, where that takes less than a whole verdict. */
  readonly tellAlone?: (catalogue: Catalogue, evaluator: Evaluator) => string;
}

/** Makes the question of a function, once the rules and the language are known. */
export type Ask = (rules: RulesInForce, lang: Lang) => RowsQuestion;

/** Rows below this number are judged in one go. */
const FEW = 256;

const BLANK: readonly string[] = [''];

/**
 * Answers a function over rows: one text for each row, `''` for blank ones. All rows of a call are
 * one catalogue, so that duplicates among them are seen. Rows that are asked for one by one are judged
 * together where that can't be seen. No texts once the signal is aborted.
 *
 * @throws Refusal where the arguments can't be used
 */
export async function answerRows(
  runtime: FunctionsRuntime,
  rowsArguments: RowsArguments,
  ask: Ask,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const lang = runtime.host.lang();
  const given = requireRows(rowsArguments, lang);
  const rows = mayHideBlanks(given)
    ? await withBlanks(runtime.host.emptyCells, given, parseAddress(rowsArguments.addresses?.[0]))
    : given;
  const rules = await runtime.rules();
  const question = ask(rules, lang);
  if (rows.length === 1 && isBlankRow(rows[0]!)) return BLANK;
  const request = await readRequest(runtime, rows, rowsArguments, lang);
  const atOnce = rows.length === 1 ? tellAtOnce(rules, request, question) : undefined;
  return atOnce === undefined ? remembered(rules, request, question, lang, signal) : [atOnce];
}

/** What was said of equal rows before, else what their verdict says; no texts once the signal is aborted. */
async function remembered(
  rules: RulesInForce,
  request: RowsRequest,
  question: RowsQuestion,
  lang: Lang,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const key = keyOf(request, question, lang);
  const known = rules.memo.get(key);
  if (known) return known;
  const { rows, layout } = request;
  const isAlone = rows.length === 1 && !question.seesOthers && !layout.builder.mayGoOn(rows[0]!);
  const texts = isAlone
    ? [await tellAmongOthers(rules, request, question, lang)]
    : await tellRange(rules, request, question, lang, signal);
  if (texts === undefined) return [];
  rules.memo.set(key, texts);
  return texts;
}

/** One row, where the question has a way of its own for that, about as quick as remembering; undefined where it has none. */
function tellAtOnce(
  rules: RulesInForce,
  { rows, layout, completion }: RowsRequest,
  { asOf, market, tellAlone }: RowsQuestion,
): string | undefined {
  if (tellAlone === undefined || layout.byPlace !== undefined || completion) return undefined;
  const catalogue = layout.builder.buildRow(rows[0]!);
  return catalogue ? tellAlone(catalogue, rules.evaluator(asOf, market)) : '';
}

function keyOf(
  { rows, range, ...request }: RowsRequest,
  question: RowsQuestion,
  lang: Lang,
): string {
  const { asOf, market, key, namesCells } = question;
  const hasPlace = namesCells || request.layout.byPlace !== undefined;
  const place = hasPlace && range ? [range.sheet, range.row, range.column] : null;
  return contentKey([key, lang, asOf, market, ...keysOf(request), place, rows]);
}

/** What tells how rows are read and completed from any other way. */
const keysOf = ({ layout, completion }: Pick<RowsRequest, 'layout' | 'completion'>) => [
  layout.id,
  completion?.key,
];

/** One row whose answer does not depend on others: those that are asked for now are judged with it. */
function tellAmongOthers(
  rules: RulesInForce,
  request: RowsRequest,
  question: RowsQuestion,
  lang: Lang,
): Promise<string> {
  const { asOf, market, key } = question;
  const batch = contentKey([key, lang, asOf, market, ...keysOf(request)]);
  return rules.batches.join(
    batch,
    request,
    async (requests) => (await tellTogether(rules, ofRows(requests), question, lang)) ?? [],
  );
}

/**
 * The rows of a range. Those at its top may go on with a listing that begins above it: of them no more
 * is said than they say by themselves.
 */
async function tellRange(
  rules: RulesInForce,
  request: RowsRequest,
  question: RowsQuestion,
  lang: Lang,
  signal?: AbortSignal,
): Promise<readonly string[] | undefined> {
  const { rows, range, layout } = request;
  const first = rows.findIndex((row) => !layout.builder.mayGoOn(row));
  const open = rows.length === 1 ? 0 : first < 0 ? rows.length : first;
  if (open === 0) return tellTogether(rules, ofRange(request), question, lang, signal);
  const texts: string[] = [];
  for (let at = 0; at < open; at++) {
    const place = range && { ...range, row: range.row + at };
    const alone = ofRange({ ...request, rows: [rows[at]!], range: place });
    texts.push(...((await tellTogether(rules, alone, question, lang, signal)) ?? []));
  }
  const others = rows.map((row, at) => (at < open ? [] : row));
  const rest = ofRange({ ...request, rows: others });
  const answers = await tellTogether(rules, rest, question, lang, signal);
  return answers && [...texts, ...answers.slice(open)];
}

/** Undefined where the call was taken back meanwhile. */
async function tellTogether(
  rules: RulesInForce,
  request: TellRequest,
  question: RowsQuestion,
  lang: Lang,
  signal?: AbortSignal,
): Promise<readonly string[] | undefined> {
  const work = tellRows(rules, request, question, lang);
  if (request.rows.length < FEW) return runToEnd(work);
  try {
    return await runSlices(work, () => undefined, signal);
  } catch (error) {
    if (signal?.aborted === true) return undefined;
    throw error;
  }
}

/** What rows say of their markets is left out where they are judged for another. */
const MARKETS: ReadonlySet<FieldKey> = new Set(['markets']);

/** Judges the rows and makes their texts, yielding now and then. */
function* tellRows(
  rules: RulesInForce,
  request: TellRequest,
  { asOf, market, tell }: RowsQuestion,
  lang: Lang,
): Generator<Progress, string[]> {
  const own = catalogueOf(request);
  const catalogue = market === undefined ? own : withoutFields(own, MARKETS);
  const verdict = yield* rules.evaluator(asOf, market).steps(catalogue);
  const texts = request.rows.map(() => '');
  for (let index = 0; index < catalogue.size; index++) {
    texts[catalogue.rowNumbers[index]! - 1] = tell({ verdict, catalogue, index, lang });
    yield { done: index + 1, total: catalogue.size };
  }
  return texts;
}
