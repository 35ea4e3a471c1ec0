import { useMemo } from 'react';
import type { CheckResult } from '../../excel/check/types';
import { bookOf } from '../../excel/rules/bookOf';
import { findFixes, fixesByCell, type Fix, type FixKind, type Slice } from '../model/fixes';
import { indexProblems, type ProblemIndex } from '../model/problems';
import { useSliced } from '../parts';

/** The problems of a check. */
export interface Listed {
  readonly check: CheckResult;
  readonly index: ProblemIndex;
}

/** The mends that a check's cells allow. */
export interface Mended {
  readonly check: CheckResult;
  readonly count: number;
  readonly byKind: ReadonlyMap<FixKind, readonly Fix[]>;
  /** The first mend of each cell, by `cellKey`. */
  readonly byCell: ReadonlyMap<string, Fix>;
}

const LISTED = new WeakMap<CheckResult, Listed>();
const MENDED = new WeakMap<CheckResult, Mended>();

function* list(check: CheckResult): Generator<Slice, Listed> {
  const listed = LISTED.get(check) ?? { check, index: yield* indexProblems(check.verdict) };
  LISTED.set(check, listed);
  return listed;
}

function* mend(check: CheckResult, ownRules: string | undefined): Generator<Slice, Mended> {
  const known = MENDED.get(check);
  if (known) return known;
  const fixes = yield* findFixes(check.catalogue, bookOf(ownRules).book);
  const byKind = new Map<FixKind, Fix[]>();
  for (const fix of fixes) {
    const same = byKind.get(fix.kind);
    if (same) same.push(fix);
    else byKind.set(fix.kind, [fix]);
  }
  const mended = { check, count: fixes.length, byKind, byCell: fixesByCell(fixes) };
  MENDED.set(check, mended);
  return mended;
}

/** The problems of a check, once they are listed; of the check before it until then. */
export function useListed(check: CheckResult): Listed | undefined {
  const make = useMemo(() => () => list(check), [check]);
  return useSliced(make);
}

/** The mends of a check, once they are found; of the check before it until then. */
export function useMended(check: CheckResult, ownRules: string | undefined): Mended | undefined {
  const make = useMemo(() => () => mend(check, ownRules), [check, ownRules]);
  return useSliced(make);
}
