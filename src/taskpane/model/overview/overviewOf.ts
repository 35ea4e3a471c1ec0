import type { CertificateStatus, PoolTotals, Summary, Verdict } from '../../../evaluator';
import type { MarketKey } from '../../../fields';
import type { Pool, Rule } from '../../../rulebook';

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
  /** Markets with most open certificates first. */
  readonly certificates: readonly CertificateLine[];
}

/** More lines than this are read in the list of problems. */
const TOP = 5;

const STATUSES = ['missing', 'expired', 'expiring', 'unknown', 'held'] as const;

/** The statuses of certificates, those that ask for work first. */
export const CERTIFICATE_STATUSES: readonly CertificateStatus[] = STATUSES;

/** What a check says in numbers; `ignored` are ids of rules that are ignored everywhere. */
export function overviewOf(verdict: Verdict, ignored: ReadonlySet<string> = new Set()): Overview {
  const { summary } = verdict;
  const broken = verdict.governance
    .map((rule) => ({ rule, rows: summary.findings[rule.id] ?? 0 }))
    .filter(({ rule, rows }) => rows > 0 && !ignored.has(rule.id))
    .sort((a, b) => b.rows - a.rows);
  return {
    summary,
    pools: verdict.pools.map((pool) => {
      const counts = summary.pools[pool.id]!;
      return { pool, ...counts, rest: summary.rows - counts.in - counts.out - counts.unknown };
    }),
    problems: broken.slice(0, TOP),
    moreProblems: Math.max(0, broken.length - TOP),
    certificates: certificateLines(verdict),
  };
}

function certificateLines({ markets, summary }: Verdict): CertificateLine[] {
  const open = ({ counts }: CertificateLine): number =>
    counts.missing + counts.expired + counts.expiring;
  return markets
    .flatMap((market): CertificateLine[] => {
      const counts = summary.certificatesByMarket[market];
      if (counts === undefined) return [];
      const total = STATUSES.reduce((sum, status) => sum + counts[status], 0);
      return total === 0 ? [] : [{ market, counts, total }];
    })
    .sort((a, b) => open(b) - open(a) || b.total - a.total);
}
