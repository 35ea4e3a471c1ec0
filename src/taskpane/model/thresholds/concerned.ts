import type { CheckResult } from '../../../excel/check/types';
import type { IndustryKey } from '../../../fields';
import type { Scope } from './ownDraft';

/** Industries and markets that a checked sheet has products of. */
export interface Concerned {
  readonly industries: ReadonlySet<IndustryKey>;
  /** Codes. */
  readonly markets: ReadonlySet<string>;
}

/** Rows that are looked at; an industry that comes only later is listed among the others. */
const ROWS = 2_000;

/** The industries and markets of the first products of a check. */
export function concernedBy({ verdict, catalogue }: CheckResult): Concerned {
  const industries = new Set<IndustryKey>();
  for (let index = 0; index < Math.min(ROWS, verdict.size); index++) {
    const { industry } = verdict.facts(index);
    if (industry) industries.add(industry);
  }
  return { industries, markets: new Set(catalogue.columns.markets?.entries.flat()) };
}

/** Whether a number for a scope can decide anything of the sheet; where nothing was checked, every one may. */
export function concerns({ industry, market }: Scope, concerned: Concerned | undefined): boolean {
  if (concerned === undefined) return true;
  const { industries, markets } = concerned;
  return (
    (industry === undefined || industries.has(industry)) &&
    (market === undefined || markets.has(market))
  );
}
