/*
 * What Excel calls. `readDeclarations` reads this file alone: function declarations at its top
 * level, with the types written out. Arguments that are left out arrive as `null` (defaults do not
 * fire), and cells can be error values, dates and rich values: most is `unknown` here, and is made
 * sense of behind the adapter. What Excel shows of them is in `src/strings`.
 */
import { certNeeded } from './answers/certNeeded';
import { certStatus } from './answers/certStatus';
import { govIssues } from './answers/govIssues';
import { growthBandText } from './answers/growthBandText';
import { poolGap } from './answers/poolGap';
import { poolStatus } from './answers/poolStatus';
import { ruleText } from './answers/ruleText';
import { starLevels } from './answers/starLevels';
import type { KindName, MarketName, PoolName } from './arguments/names';
import { answered, answerEach, answerFrom } from './adapter';

/**
 * Whether each product is premium, in which pools, or how far it is from the nearest.
 * @customfunction POOLSTATUS
 * @param rows The cells of one or more products.
 * @param [headers] The header cells above the same columns.
 * @param [asOf] The date on which to judge.
 * @param invocation Where the arguments are.
 * @returns One text for each row.
 * @requiresParameterAddresses
 */
export function POOLSTATUS(
  rows: unknown[][],
  headers: unknown[][],
  asOf: unknown,
  invocation: CustomFunctions.CancelableInvocation,
): Promise<string[][]> {
  return answerEach(rows, headers, invocation, (runtime) => poolStatus(runtime, asOf));
}

/**
 * What product governance would find in each product.
 * @customfunction GOVISSUES
 * @param rows The cells of one or more products.
 * @param [headers] The header cells above the same columns.
 * @param invocation Where the arguments are.
 * @returns One text for each row.
 * @requiresParameterAddresses
 */
export function GOVISSUES(
  rows: unknown[][],
  headers: unknown[][],
  invocation: CustomFunctions.CancelableInvocation,
): Promise<string[][]> {
  return answerEach(rows, headers, invocation, govIssues);
}

/**
 * What each product still lacks for a pool.
 * @customfunction POOLGAP
 * @param rows The cells of one or more products.
 * @param [headers] The header cells above the same columns.
 * @param [pool] The pool.
 * @param invocation Where the arguments are.
 * @returns One text for each row.
 * @requiresParameterAddresses
 */
export function POOLGAP(
  rows: unknown[][],
  headers: unknown[][],
  pool: PoolName,
  invocation: CustomFunctions.CancelableInvocation,
): Promise<string[][]> {
  return answerEach(rows, headers, invocation, (runtime) => poolGap(runtime, pool));
}

/**
 * The certificates that each product's target markets ask for and that are open.
 * @customfunction CERTSTATUS
 * @param rows The cells of one or more products.
 * @param [headers] The header cells above the same columns.
 * @param [market] The market.
 * @param invocation Where the arguments are.
 * @returns One text for each row.
 * @requiresParameterAddresses
 */
export function CERTSTATUS(
  rows: unknown[][],
  headers: unknown[][],
  market: MarketName,
  invocation: CustomFunctions.CancelableInvocation,
): Promise<string[][]> {
  return answerEach(rows, headers, invocation, (runtime) => certStatus(runtime, market));
}

/**
 * The certificates that a market asks for products of a category.
 * @customfunction CERTNEEDED
 * @param category The category of the product.
 * @param market The market.
 * @returns The certificates.
 */
export function CERTNEEDED(category: unknown, market: MarketName): Promise<string> {
  return answered((runtime) => certNeeded(runtime, category, market));
}

/**
 * The band of a growth score.
 * @customfunction GROWTHBAND
 * @param score The growth score.
 * @returns The band.
 */
export function GROWTHBAND(score: unknown): Promise<string> {
  return answerFrom((book, lang) => growthBandText(book, score, lang));
}

/**
 * The store's star by its four capability scores.
 * @customfunction STARLEVEL
 * @param scores The scores of one store, or of one store a row.
 * @param [asOf] The date on which to judge.
 * @param [kind] Predicted or rated.
 * @param invocation Where the arguments are.
 * @returns One text for each store.
 * @requiresParameterAddresses
 */
export function STARLEVEL(
  scores: unknown[][],
  asOf: unknown,
  kind: KindName,
  invocation: CustomFunctions.CancelableInvocation,
): Promise<string[][]> {
  return answered((runtime) =>
    starLevels(runtime, scores, asOf, kind, invocation.parameterAddresses),
  );
}

/**
 * Title, reason, remedy and basis of a code.
 * @customfunction RULE
 * @param code The code.
 * @returns The explanation.
 */
export function RULE(code: unknown): Promise<string> {
  return answerFrom((book, lang) => ruleText(book, code, lang));
}
