import { INDUSTRY_KEYS, type MarketKey } from '../../fields';
import { thresholdFor, type Threshold } from '../../rulebook';
import { lazyFor } from '../../base/lazy';
import type { Comparison, LimitTable } from './compare';
import { INDUSTRY_UNKNOWN } from '../frame/frame';

/**
 * The limits of a threshold in each market. Most thresholds name few of the many markets: the others share
 * the table that holds outside markets.
 */
export function tablesByMarket(
  threshold: Threshold,
  comparison: Comparison,
  markets: readonly MarketKey[],
  outside: LimitTable,
): LimitTable[] {
  const { byMarket = {}, byIndustryMarket = {} } = threshold;
  const ofPairs = Object.keys(byIndustryMarket).map((pair) => pair.slice(pair.indexOf('*') + 1));
  const named = new Set([...Object.keys(byMarket), ...ofPairs]);
  return markets.map((market) =>
    named.has(market) ? limitTable(threshold, comparison, market) : outside,
  );
}

/** Cache of the tables of a threshold, shared by all evaluators of its book. */
const tablesOf = lazyFor<Threshold, Map<string, LimitTable>>(() => new Map());

/** The limits of a threshold for every industry, in one market or outside markets. */
export function limitTable(
  threshold: Threshold,
  comparison: Comparison,
  market: MarketKey | undefined,
): LimitTable {
  const made = tablesOf(threshold);
  const key = `${comparison} ${market ?? ''}`;
  let table = made.get(key);
  if (table === undefined) made.set(key, (table = makeTable(threshold, comparison, market)));
  return table;
}

function makeTable(
  threshold: Threshold,
  comparison: Comparison,
  market: MarketKey | undefined,
): LimitTable {
  const limits = INDUSTRY_KEYS.map((industry) => thresholdFor(threshold, industry, market).value);
  const met = new Float64Array(INDUSTRY_UNKNOWN + 1);
  const unmet = new Float64Array(INDUSTRY_UNKNOWN + 1);
  const exempt = new Uint8Array(INDUSTRY_UNKNOWN + 1);
  limits.forEach((limit, industry) => {
    met[industry] = unmet[industry] = limit ?? NaN;
    exempt[industry] = limit === null ? 1 : 0;
  });
  const asked = limits.filter((limit) => limit !== null);
  const highestIsStrictest = comparison === 'atLeast' || comparison === 'above';
  const [strictest, laxest] = highestIsStrictest
    ? [Math.max(...asked), Math.min(...asked)]
    : [Math.min(...asked), Math.max(...asked)];
  met[INDUSTRY_UNKNOWN] = asked.length === 0 ? NaN : strictest;
  // Where some industry is exempt, a row of an unknown one can't fail: NaN compares false.
  unmet[INDUSTRY_UNKNOWN] = asked.length < limits.length ? NaN : laxest;
  exempt[INDUSTRY_UNKNOWN] = asked.length === 0 ? 1 : 0;
  return { met, unmet, exempt: exempt.includes(1) ? exempt : undefined };
}

/** The one limit of a table in which no industry differs or is exempt; undefined where some do. */
export function uniformLimit({ met, unmet, exempt }: LimitTable): number | undefined {
  const first = met[0]!;
  const same = met.every((limit, k) => limit === first && unmet[k] === first);
  return same && exempt === undefined ? first : undefined;
}

/** For each table the first that has the same limits. */
export function firstAlike(tables: readonly LimitTable[]): number[] {
  const firsts = new Map<string, number>();
  const firstOf = (table: LimitTable, at: number): number => {
    const { met, unmet, exempt } = table;
    const key = [...met, ...unmet, ...(exempt ?? [])].join();
    const first = firsts.get(key) ?? at;
    firsts.set(key, first);
    return first;
  };
  const known = new Map<LimitTable, number>();
  return tables.map((table, at) => {
    const first = known.get(table) ?? firstOf(table, at);
    known.set(table, first);
    return first;
  });
}
