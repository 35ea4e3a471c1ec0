import type { CertificateResult, ConditionResult, Gap, StatusLine } from '../../evaluator';
import type { MarketKey } from '../../fields';

/** Separator of a key's members; does not occur in texts of cells. */
const BREAK = '\u0000';

function conditionKey(condition: ConditionResult): string {
  const { rule, status, actual, needed, source, missing, lacksColumn, targets } = condition;
  const cells = missing.map(({ field, why }) => field + why).join();
  const value = typeof actual === 'string' ? JSON.stringify(actual) : String(actual);
  const figures = targets ? JSON.stringify(targets) : '';
  return [rule.id, status, value, needed, source, cells, lacksColumn, figures].join(BREAK);
}

/** Cache key: equal for gaps that render alike without cells. */
export function gapKey({ pool, market, met, conditions }: Gap): string {
  return [pool.id, market ?? '', met, ...conditions.map(conditionKey)].join(BREAK);
}

/** Cache key: equal for certificate lists that render alike (of held ones only the market shows). */
export function certificatesKey(results: readonly CertificateResult[]): string {
  let key = '';
  let current: MarketKey | undefined;
  for (const { market, requirement, status, validTo } of results) {
    if (market !== current) key += `\n${market}`;
    current = market;
    if (status !== 'held') key += ` ${requirement.id} ${status} ${validTo ?? ''}`;
  }
  return key;
}

/** Cache key: equal for equal status lines. */
export function statusKey(line: StatusLine): string {
  const { premium, pools, nearest, missing, untold, tier = '' } = line;
  let key = `${premium}\n${untold}\n${tier}\n${missing.join()}`;
  for (const { id } of pools) key += `\n${id}`;
  if (nearest === undefined) return key;
  const { pool, met, unmet, unknown, lacking } = nearest;
  return `${key}\n\n${pool.id} ${met} ${unmet} ${unknown} ${lacking}`;
}
