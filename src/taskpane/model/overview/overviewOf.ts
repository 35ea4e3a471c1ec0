import type { Catalogue } from '../../../catalogue';
import type { CertificateStatus, PoolTotals, Summary, Verdict } from '../../../evaluator';
import type { MarketKey } from '../../../fields';
import type { CheckResult } from '../../../excel/check/types';
import type { Ignored } from '../../../excel/rules/sections';
import type { Severity } from '../../../report';
import type { Pool, Rule } from '../../../rulebook';
import { ignoringOf } from '../problems/ignoring';

export interface PoolLine extends PoolTotals {
  readonly pool: Pool;
  /** Products to which the pool does not apply. */
  readonly rest: number;
}

export interface ProblemLine {
  readonly rule: Rule;
  readonly rows: number;
}

export interface CertificateLine {
  readonly market: MarketKey;
  readonly counts: Readonly<Record<CertificateStatus, number>>;
  readonly total: number;
}

export interface Overview {
  readonly summary: Summary;
  readonly pools: readonly PoolLine[];
  /** What most products break, most first. */
  readonly problems: readonly ProblemLine[];
  readonly moreProblems: number;
  /** Problems of each severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Markets with most open certificates first. */
  readonly certificates: readonly CertificateLine[];
  /** The same of what markets ask besides certificates. */
  readonly duties: readonly CertificateLine[];
}

/** More lines than this are read in the list of problems. */
const TOP = 5;

const STATUSES = ['missing', 'expired', 'expiring', 'unknown', 'held'] as const;

/** The statuses of certificates, those that ask for work first. */
export const CERTIFICATE_STATUSES: readonly CertificateStatus[] = STATUSES;

/** What a check says in numbers, without what is ignored. */
export function overviewOf(
  { verdict, catalogue }: Pick<CheckResult, 'verdict' | 'catalogue'>,
  ignored: readonly Ignored[] = [],
): Overview {
  const { summary } = verdict;
  const rowsOf = openRows(verdict, catalogue, ignored);
  const broken = verdict.governance
    .map((rule) => ({ rule, rows: rowsOf(rule.id) }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows);
  const counts = { blocker: 0, warning: 0, advice: 0 };
  for (const { rule, rows } of broken) counts[rule.severity] += rows;
  return {
    summary,
    pools: verdict.pools.map((pool) => {
      const counts = summary.pools[pool.id]!;
      return { pool, ...counts, rest: summary.rows - counts.in - counts.out - counts.unknown };
    }),
    problems: broken.slice(0, TOP),
    moreProblems: Math.max(0, broken.length - TOP),
    counts,
    certificates: certificateLines(verdict, summary.certificatesByMarket),
    duties: certificateLines(verdict, summary.dutiesByMarket),
  };
}

/** By id of a rule: the rows that break it and of which it is not ignored, as the list of problems counts them. */
function openRows(
  verdict: Verdict,
  catalogue: Catalogue,
  ignored: readonly Ignored[],
): (ruleId: string) => number {
  const { governance, summary } = verdict;
  const ignoring = ignoringOf(ignored, catalogue);
  const single = new Map<string, number>();
  if (ignored.some(({ productId }) => productId !== undefined)) {
    for (let index = 0; index < catalogue.size; index++) {
      for (const number of verdict.broken(index)) {
        const { id } = governance[number]!;
        if (ignoring.entry(id, index)) single.set(id, (single.get(id) ?? 0) + 1);
      }
    }
  }
  return (id) =>
    ignoring.everywhere(id) ? 0 : (summary.findings[id] ?? 0) - (single.get(id) ?? 0);
}

function certificateLines(
  { markets }: Verdict,
  byMarket: Verdict['summary']['certificatesByMarket'],
): CertificateLine[] {
  const open = ({ counts }: CertificateLine): number =>
    counts.missing + counts.expired + counts.expiring;
  return markets
    .flatMap((market): CertificateLine[] => {
      const counts = byMarket[market];
      if (counts === undefined) return [];
      const total = STATUSES.reduce((sum, status) => sum + counts[status], 0);
      return total === 0 ? [] : [{ market, counts, total }];
    })
    .sort((a, b) => open(b) - open(a) || b.total - a.total);
}
