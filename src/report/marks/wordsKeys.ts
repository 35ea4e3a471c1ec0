import type { CertificateResult, ConditionResult, Gap, StatusLine } from '../../evaluator';
import type { MarketKey } from '../../fields';

/** Parts two members of a key; no value of a cell that is told can be taken for it. */
const BREAK = '\u0000';

function conditionKey({ rule, status, actual, needed, source, missing }: ConditionResult): string {
  const cells = missing.map(({ field, why }) => field + why).join();
  const value = typeof actual === 'string' ? JSON.stringify(actual) : String(actual);
  return [rule.id, status, value, needed, source, cells].join(BREAK);
}

/** Equal for gaps of which the same is said when no cell is named. */
export function gapKey({ pool, market, conditions }: Gap): string {
  return [pool.id, market ?? '', ...conditions.map(conditionKey)].join(BREAK);
}

/** Equal for certificates of which the same is said: of those that are held only the market is told. */
export function certificatesKey(results: readonly CertificateResult[]): string {
  let key = '';
  let told: MarketKey | undefined;
  for (const { market, requirement, status, validTo } of results) {
    if (market !== told) key += `\n${market}`;
    told = market;
    if (status !== 'held') key += ` ${requirement.id} ${status} ${validTo ?? ''}`;
  }
  return key;
}

/** Equal for rows whose status lines are the same. */
export function statusKey({ premium, pools, nearest, missing }: StatusLine): string {
  const near = nearest ? `${nearest.pool.id} ${nearest.unmet}` : '';
  return `${premium}\n${pools.map(({ id }) => id).join()}\n${near}\n${missing.join()}`;
}
