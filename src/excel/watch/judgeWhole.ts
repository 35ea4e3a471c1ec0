import type { MarketKey } from '../../fields';
import type { Rulebook } from '../../rulebook';
import { evaluatorFor } from '../check';
import { runSlices } from '../gateway/runSlices';
import type { CheckResult } from '../check/types';
import { joinPartners } from '../partners';
import type { SheetMirror } from './sheetMirror';

/** Rows between two looks at the clock. */
const SLICE_ROWS = 1_000;

const unheard = (): void => undefined;

/**
 * Judges all rows as they are known, without reading and without holding the page up.
 *
 * @throws Refusal `cancelled`.
 */
export async function judgeWhole(
  { data, layout, builder }: SheetMirror,
  before: CheckResult,
  { book, markets }: { readonly book: Rulebook; readonly markets?: readonly MarketKey[] },
  signal: AbortSignal,
): Promise<CheckResult> {
  const start = performance.now();
  const building = builder.buildInSlices(data.grid, SLICE_ROWS);
  const own = await runSlices(building, unheard, signal);
  const { catalogue, joined } = await joinPartners(
    own,
    data.name,
    before.joined?.partners ?? [],
    signal,
  );
  const steps = evaluatorFor(book, before.asOf, markets).steps(catalogue, SLICE_ROWS);
  const verdict = await runSlices(steps, unheard, signal);
  const seconds = (performance.now() - start) / 1_000;
  return {
    ...before,
    data,
    layout,
    catalogue,
    verdict,
    seconds,
    ...(joined && { joined }),
  };
}
