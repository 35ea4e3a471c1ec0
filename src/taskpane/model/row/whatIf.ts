import type {
  CertificateResult,
  ConditionResult,
  Evaluator,
  Explanation,
  Finding,
  PoolResult,
  StatusLine,
} from '../../../evaluator';
import type { MarketKey } from '../../../fields';
import { changedRow, type FieldChange, type RowSource } from './changedRow';

/** One row judged alone. */
export interface RowVerdict {
  readonly status: StatusLine;
  readonly explanation: Explanation;
}

/** Something whose status has changed. */
export interface Move<T> {
  readonly before: T;
  readonly after: T;
}

/** A condition whose status has changed; `markets`: where, for the pool that is judged by market. */
export interface ConditionMove extends Move<ConditionResult> {
  readonly markets: readonly MarketKey[];
}

/** What some changed values would do to a row. */
export interface WhatIf {
  readonly before: RowVerdict;
  readonly after: RowVerdict;
  readonly pools: readonly Move<PoolResult>[];
  /** Conditions of pools; one that changes alike in several markets is listed once. */
  readonly conditions: readonly ConditionMove[];
  readonly certificates: readonly Move<CertificateResult>[];
  /** Findings that are no more. */
  readonly settled: readonly Finding[];
  /** Findings that have become unknown. */
  readonly unsure: readonly Finding[];
  /** Findings that were not before. */
  readonly raised: readonly Finding[];
}

function judgeAlone(
  evaluator: Evaluator,
  source: RowSource,
  index: number,
  changes: readonly FieldChange[],
): RowVerdict | undefined {
  const row = changedRow(source, index, changes);
  if (!row) return undefined;
  const verdict = evaluator.evaluate(row);
  return { status: verdict.status(0), explanation: verdict.explain(0) };
}

/**
 * Judges a row alone as it is and as it would be, and tells what differs. What needs all rows of the
 * sheet (duplicates, outliers) is unknown for both, so that it never counts as a change. Undefined
 * where nothing is left of the row.
 */
export function whatIf(
  evaluator: Evaluator,
  source: RowSource,
  index: number,
  changes: readonly FieldChange[],
): WhatIf | undefined {
  const before = judgeAlone(evaluator, source, index, []);
  const after = judgeAlone(evaluator, source, index, changes);
  if (!before || !after) return undefined;
  const [was, is] = [before.explanation, after.explanation];
  const broken = new Set(was.findings.map(({ rule }) => rule.id));
  const stillBroken = new Set(is.findings.map(({ rule }) => rule.id));
  const undecided = new Set(is.undecided.map(({ rule }) => rule.id));
  const gone = was.findings.filter(({ rule }) => !stillBroken.has(rule.id));
  return {
    before,
    after,
    pools: movesOf(was.pools, is.pools, ({ pool }) => pool.id),
    conditions: conditionMoves(was, is),
    certificates: movesOf(
      was.certificates,
      is.certificates,
      ({ market, requirement }) => `${market} ${requirement.id}`,
    ),
    settled: gone.filter(({ rule }) => !undecided.has(rule.id)),
    unsure: gone.filter(({ rule }) => undecided.has(rule.id)),
    raised: is.findings.filter(({ rule }) => !broken.has(rule.id)),
  };
}

interface Placed {
  readonly market?: MarketKey;
  readonly status: string;
  readonly condition: ConditionResult;
}

function placedConditions({ pools }: Explanation): Placed[] {
  const placed = (condition: ConditionResult, market?: MarketKey): Placed => ({
    status: condition.status,
    condition,
    ...(market && { market }),
  });
  return pools.flatMap(({ conditions, markets }) => [
    ...conditions.map((condition) => placed(condition)),
    ...markets.flatMap((own) => own.conditions.map((each) => placed(each, own.market))),
  ]);
}

function conditionMoves(was: Explanation, is: Explanation): ConditionMove[] {
  const moves = movesOf(
    placedConditions(was),
    placedConditions(is),
    ({ market = '', condition }) => `${market} ${condition.rule.id}`,
  );
  const alike = new Map<string, ConditionMove>();
  for (const { before, after } of moves) {
    const key = [after.condition.rule.id, before.status, after.status].join(' ');
    const known = alike.get(key);
    alike.set(key, {
      before: before.condition,
      after: after.condition,
      markets: [...(known?.markets ?? []), ...(after.market ? [after.market] : [])],
    });
  }
  return [...alike.values()];
}

function movesOf<T extends { readonly status: string }>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (each: T) => string,
): Move<T>[] {
  const was = new Map(before.map((each) => [keyOf(each), each]));
  return after.flatMap((now): Move<T>[] => {
    const then = was.get(keyOf(now));
    return then !== undefined && then.status !== now.status ? [{ before: then, after: now }] : [];
  });
}
