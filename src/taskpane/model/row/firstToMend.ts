import type { Verdict } from '../../../evaluator';

/** The first product with a finding of the gravest severity, else the first that is not premium, else the first. */
export function firstToMend(
  verdict: Pick<Verdict, 'size' | 'governance' | 'broken' | 'premium'>,
): number {
  const { size, governance } = verdict;
  const isBlocker = governance.map(({ severity }) => severity === 'blocker');
  let open = -1;
  for (let index = 0; index < size; index++) {
    if (verdict.broken(index).some((rule) => isBlocker[rule])) return index;
    if (open < 0 && verdict.premium(index) === 'no') open = index;
  }
  return Math.max(0, open);
}
