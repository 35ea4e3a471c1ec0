import type { Summary, Verdict } from '../../evaluator';
import { hashRulebook, type Rulebook } from '../../rulebook';
import { dateText } from '../dateText';
import type { JsonHead, JsonSource } from './jsonContract';

function summaryReport(summary: Summary): JsonHead['summary'] {
  const pools = Object.entries(summary.pools).map(
    ([id, { in: inside, out, unknown }]) => [id, { in: inside, out, unknown }] as const,
  );
  return {
    rows: summary.rows,
    listings: summary.listings,
    premium: summary.premium,
    notPremium: summary.notPremium,
    undetermined: summary.undetermined,
    pools: Object.fromEntries(pools),
    findings: { ...summary.findings },
    certificates: { ...summary.certificates },
  };
}

/** Everything of the JSON contract but its rows. */
export function reportHead(
  sources: readonly JsonSource[],
  book: Rulebook,
  verdict: Verdict,
): JsonHead {
  return {
    sources: [...sources],
    rulebook: { id: book.id, version: book.version, hash: hashRulebook(book) },
    asOf: dateText(verdict.asOf),
    summary: summaryReport(verdict.summary),
  };
}
