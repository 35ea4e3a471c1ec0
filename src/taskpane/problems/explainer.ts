import type { Explanation, Verdict } from '../../evaluator';

/** Explanations that are kept, so that scrolling back costs nothing. */
const KEPT_ROWS = 500;

/** Explains rows that are looked at, each once while it is among the last that were. */
export function explainerOf(verdict: Verdict): (index: number) => Explanation {
  const known = new Map<number, Explanation>();
  return (index) => {
    const explanation = known.get(index) ?? verdict.explain(index);
    if (known.size >= KEPT_ROWS) known.clear();
    known.set(index, explanation);
    return explanation;
  };
}
