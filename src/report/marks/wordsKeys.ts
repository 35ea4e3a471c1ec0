import type { CertificateResult, ConditionResult, Gap, StatusLine } from '../../evaluator';
import type { MarketKey } from '../../fields';

/** Parts two members of a key; no value of a cell that is told can be taken for it. */
const BREAK = '\u0000';

function conditionKey(condition: ConditionResult): string {
  const { rule, status, actual, needed, source, missing, lacksColumn, targets } = condition;
  const cells = missing.map(({ field, why }) => field + why).join();
  const value = typeof actual === 'string' ? JSON.stringify(actual) : String(actual);
  const figures = targets ? JSON.stringify(targets) : '';
  return [rule.id, status, value, needed, source, cells, lacksColumn, figures].join(BREAK);
}

/** Equal for gaps of which the same is said when no cell is named. */
export function gapKey({ pool, market, met, conditions }: Gap): string {
  return [pool.id, market ?? '', met, ...conditions.map(conditionKey)].join(BREAK);
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
export function statusKey(line: StatusLine): string {
  const { premium, pools, nearest, missing, untold, tier = '' } = line;
  let key = `${premium}\n${untold}\n${tier}\n${missing.join()}`;
  for (const { id } of pools) key += `\n${id}`;
  if (nearest === undefined) return key;
  const { pool, met, unmet, unknown, lacking } = nearest;
  return `${key}\n\n${pool.id} ${met} ${unmet} ${unknown} ${lacking}`;
}
