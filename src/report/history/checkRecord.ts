import type { Pool } from '../../rulebook';
import type { Verdict } from '../../evaluator';
import { dateText } from '../format/values';

/** Totals of a check, kept for comparison with later ones. */
export interface CheckRecord {
  /** ISO date as of which it was made. */
  readonly date: string;
  readonly rows: number;
  readonly premium: number;
  readonly undetermined: number;
  /** Products in each pool, by its id. */
  readonly pools: Readonly<Record<string, number>>;
  /** Products that break a rule, by its id; rules without any are left out. */
  readonly findings: Readonly<Record<string, number>>;
}

export function checkRecord({ summary, asOf }: Verdict): CheckRecord {
  const { rows, premium, undetermined, findings } = summary;
  return {
    date: dateText(asOf),
    rows,
    premium,
    undetermined,
    pools: Object.fromEntries(Object.entries(summary.pools).map(([id, pool]) => [id, pool.in])),
    findings: Object.fromEntries(Object.entries(findings).filter(([, count]) => count > 0)),
  };
}

/** Most records kept. */
export const KEPT_RECORDS = 30;

/** The last record of each day. */
export const lastOfDays = (records: readonly CheckRecord[]): readonly CheckRecord[] =>
  records.filter(({ date }, at) => date !== records[at + 1]?.date);

/** The records with one added, in order of days: of its day the first stays beside it, of other days the last. */
export function withRecord(records: readonly CheckRecord[], record: CheckRecord): CheckRecord[] {
  const first = records.filter(({ date }) => date === record.date).slice(0, 1);
  const others = lastOfDays(records).filter(({ date }) => date !== record.date);
  return [...others, ...first, record]
    .sort((a, b) => a.date.localeCompare(b.date))
    .slice(-KEPT_RECORDS);
}

/** Differences between two checks of a sheet. */
export interface Moved {
  readonly since: string;
  /** Set where the other check is the first of the same day. */
  readonly isToday?: boolean;
  readonly premium: number;
  readonly rows: number;
  /** Pools whose number of products differs. */
  readonly pools: readonly { readonly pool: Pool; readonly by: number }[];
  /** Problems solved and added, net by rule. */
  readonly fewer: number;
  readonly more: number;
}

/** Differences since a recorded check. */
export function movedSince(before: CheckRecord, verdict: Verdict): Moved {
  const after = checkRecord(verdict);
  const rules = new Set([...Object.keys(before.findings), ...Object.keys(after.findings)]);
  const moves = [...rules].map(
    (rule) => (after.findings[rule] ?? 0) - (before.findings[rule] ?? 0),
  );
  const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
  return {
    since: before.date,
    premium: after.premium - before.premium,
    rows: after.rows - before.rows,
    pools: verdict.pools
      .map((pool) => ({ pool, by: (after.pools[pool.id] ?? 0) - (before.pools[pool.id] ?? 0) }))
      .filter(({ pool, by }) => by !== 0 && pool.id in before.pools),
    fewer: sum(moves.map((by) => Math.max(0, -by))),
    more: sum(moves.map((by) => Math.max(0, by))),
  };
}

/** Differences since the last check of an earlier day, else since the first of this day; absent where it is the first of all. */
export function movedLately(records: readonly CheckRecord[], verdict: Verdict): Moved | undefined {
  const day = dateText(verdict.asOf);
  const earlier = records.filter(({ date }) => date < day).at(-1);
  if (earlier) return movedSince(earlier, verdict);
  const [first, last] = records.filter(({ date }) => date === day);
  return first && last && { ...movedSince(first, verdict), isToday: true };
}
