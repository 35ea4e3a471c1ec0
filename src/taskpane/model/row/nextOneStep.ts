import type { Verdict } from '../../../evaluator';

/** The next product, from the first on after the last, that one certain change brings into a pool; undefined where there is no other. */
export function nextOneStep(
  verdict: Pick<Verdict, 'size' | 'nearest'>,
  index: number,
): number | undefined {
  for (let by = 1; by < verdict.size; by++) {
    const at = (index + by) % verdict.size;
    const near = verdict.nearest(at);
    if (near?.unmet === 1 && near.unknown === 0) return at;
  }
  return undefined;
}
