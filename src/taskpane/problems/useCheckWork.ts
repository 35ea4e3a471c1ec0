import { useMemo } from 'react';
import type { CheckResult } from '../../excel/check/types';
import type { Slice } from '../../excel/gateway/runSlices';
import { findFixes, ruleFixes, sortFixes, type SortedFixes } from '../model/fixes';
import { indexProblems, type ProblemIndex } from '../model/problems';
import { useSliced } from '../parts';

/** The problems of a check. */
export interface Listed {
  readonly check: CheckResult;
  readonly index: ProblemIndex;
}

/** The mends that a check's cells allow. */
export interface Mended extends SortedFixes {
  readonly check: CheckResult;
}

const LISTED = new WeakMap<CheckResult, Listed>();
const MENDED = new WeakMap<CheckResult, Mended>();

function* list(check: CheckResult): Generator<Slice, Listed> {
  const listed = LISTED.get(check) ?? { check, index: yield* indexProblems(check.verdict) };
  LISTED.set(check, listed);
  return listed;
}

function* mend(check: CheckResult): Generator<Slice, Mended> {
  const known = MENDED.get(check);
  if (known) return known;
  const ofCells = yield* findFixes(check.joined?.own ?? check.catalogue);
  const ofRules = yield* ruleFixes(check);
  const mended = { check, ...(yield* sortFixes([...ofCells, ...ofRules])) };
  MENDED.set(check, mended);
  return mended;
}

/** The problems of a check, once they are listed; of the check before it until then. */
export function useListed(check: CheckResult): Listed | undefined {
  const make = useMemo(() => () => list(check), [check]);
  return useSliced(make);
}

/** The mends of a check, once they are found; of the check before it until then. */
export function useMended(check: CheckResult): Mended | undefined {
  const make = useMemo(() => () => mend(check), [check]);
  return useSliced(make);
}
