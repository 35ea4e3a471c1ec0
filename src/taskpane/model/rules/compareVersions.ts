import { premiumChanges, type PremiumComparison, type Progress } from '../../../evaluator';
import { loadVersion, modelAt, parseRulebookText, type Rulebook } from '../../../rulebook';
import { judgeAgain } from '../judgeAgain';
import type { Judged } from '../thresholds/thresholdEffect';
import { chosenMarkets } from './chosenMarkets';

/** Rows between two looks at the clock where two verdicts are compared. */
const SLICE_ROWS = 4_096;

/**
 * The rules of an earlier version with the workbook's own over them, for judging on a date (ISO);
 * undefined where the version is not kept, or does not know what the own rules name.
 */
export async function rulesOfVersion(
  version: string,
  ownRules: string | undefined,
  asOf: string,
): Promise<Rulebook | undefined> {
  const book = await loadVersion(version);
  if (book === undefined || modelAt(book, asOf) === undefined) return undefined;
  if (ownRules === undefined) return book;
  const result = parseRulebookText(book, ownRules);
  return result.ok ? result.rulebook : undefined;
}

/** Judges a checked sheet by earlier rules as of the same day, and tells what the present ones change; work in slices. */
export function* compareVersions(
  earlier: Rulebook,
  { catalogue, verdict, asOf }: Judged,
): Generator<Progress, PremiumComparison> {
  const how = { book: earlier, asOf, ...chosenMarkets(verdict) };
  const before = yield* judgeAgain(catalogue, how);
  const changes = yield* premiumChanges(before, verdict, SLICE_ROWS);
  return { before, after: verdict, ...changes };
}
