import type {
  ConditionResult,
  Explanation,
  Finding,
  Gap,
  PlatformWord,
  Verdict,
} from '../../evaluator';
import type { Lang } from '../../strings';
import { basisOf } from '../basisText';
import { findingText } from '../findingText';
import { placeText } from '../placeText';
import { statusText } from '../statusText';
import type { JsonRow } from './jsonContract';

type JsonGap = NonNullable<JsonRow['gap']>;

const cellOf = ({ place }: ConditionResult): string | null => (place ? placeText(place) : null);

function gapReport(gap: Gap): JsonGap {
  const open = gap.conditions.flatMap((condition) => {
    const { rule, field, status, actual, needed } = condition;
    if (status !== 'unmet' && status !== 'unknown') return [];
    return [
      {
        id: rule.id,
        field,
        status,
        actual: actual ?? null,
        needed: needed ?? null,
        cell: cellOf(condition),
        basis: basisOf(condition),
      },
    ];
  });
  const pool = gap.pool.id;
  return gap.market === undefined
    ? { pool, conditions: open }
    : { pool, market: gap.market, conditions: open };
}

function findingReport(finding: Finding, lang: Lang): JsonRow['findings'][number] {
  return {
    code: finding.rule.id,
    severity: finding.severity,
    field: finding.condition.field,
    cell: cellOf(finding.condition),
    message: findingText(finding, lang),
    fix: finding.rule.fix[lang],
  };
}

function platformReport({ tier, targets, differs }: PlatformWord): JsonRow['platform'] {
  const asked = targets.map(({ field, target }) => [field, target] as const);
  return { tier: tier ?? null, differs, targets: Object.fromEntries(asked) };
}

function marketsReport(explanation: Explanation): JsonRow['markets'] {
  const markets: JsonRow['markets'] = {};
  for (const pool of explanation.pools) {
    for (const { market, status } of pool.markets) if (status !== 'n/a') markets[market] = status;
  }
  return markets;
}

/** One product row as the JSON contract has it (see docs/json-report.md). */
export function rowReport(verdict: Verdict, index: number, lang: Lang): JsonRow {
  const explanation = verdict.explain(index);
  return {
    row: explanation.row,
    productId: explanation.productId ?? null,
    premium: explanation.premium,
    status: statusText(verdict.status(index), lang),
    pools: Object.fromEntries(explanation.pools.map(({ pool, status }) => [pool.id, status])),
    untold: explanation.pools.filter(({ untold }) => untold).map(({ pool }) => pool.id),
    markets: marketsReport(explanation),
    gap: explanation.gap ? gapReport(explanation.gap) : null,
    findings: explanation.findings.map((finding) => findingReport(finding, lang)),
    certificates: explanation.certificates.map(({ market, requirement, status, stated }) => ({
      market,
      requirement: requirement.id,
      status,
      basis: requirement.basis,
      ...(stated && { stated: [...stated] }),
    })),
    otherMarkets: [...explanation.otherMarkets],
    easyReturn: explanation.easyReturn,
    platform: explanation.platform ? platformReport(explanation.platform) : null,
  };
}
