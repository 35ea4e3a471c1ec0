import type { Catalogue } from '../../catalogue';
import type { PlatformTotals, Summary, Verdict } from '../../evaluator';
import { hashRulebook, type Rulebook } from '../../rulebook';
import { dateText } from '../format/values';
import { CONTRACT, type JsonHead, type JsonSource } from './jsonContract';

function platformReport(
  { compared, premiumThere, premiumHere }: PlatformTotals,
  { rowNumbers }: Catalogue,
): NonNullable<JsonHead['summary']['platform']> {
  const numbers = (rows: readonly number[]): number[] => rows.map((row) => rowNumbers[row]!);
  return { compared, premiumThere: numbers(premiumThere), premiumHere: numbers(premiumHere) };
}

function summaryReport(summary: Summary, catalogue: Catalogue): JsonHead['summary'] {
  const pools = Object.entries(summary.pools).map(
    ([id, { in: inside, out, unknown, told }]) => [id, { in: inside, out, unknown, told }] as const,
  );
  return {
    rows: summary.rows,
    listings: summary.listings,
    premium: summary.premium,
    notPremium: summary.notPremium,
    undetermined: summary.undetermined,
    pools: Object.fromEntries(pools),
    settling: summary.settling.map(({ field, rows, pools: own }) => ({
      field,
      rows,
      pools: [...own],
    })),
    platform: summary.platform ? platformReport(summary.platform, catalogue) : null,
    findings: { ...summary.findings },
    certificates: { ...summary.certificates },
  };
}

/**
 * Everything of the JSON contract but its rows.
 *
 * @param program version of the program that reports
 */
export function reportHead(
  sources: readonly JsonSource[],
  book: Rulebook,
  catalogue: Catalogue,
  verdict: Verdict,
  program: string,
): JsonHead {
  return {
    contract: CONTRACT,
    program,
    sources: [...sources],
    rulebook: { id: book.id, version: book.version, hash: hashRulebook(book) },
    asOf: dateText(verdict.asOf),
    summary: summaryReport(verdict.summary, catalogue),
  };
}
