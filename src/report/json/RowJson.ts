import type {
  CertificateResult,
  ConditionResult,
  Finding,
  Gap,
  PlatformWord,
  Verdict,
} from '../../evaluator';
import type { Rule } from '../../rulebook';
import type { Lang } from '../../strings';
import { basisOf } from '../basisText';
import { placeText } from '../placeText';
import { RowWords } from '../rowWords';
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

function certificatesReport(certificates: readonly CertificateResult[]): JsonRow['certificates'] {
  return certificates.map(({ market, requirement, status, stated }) => ({
    market,
    requirement: requirement.id,
    force: requirement.force,
    status,
    basis: requirement.basis,
    ...(stated && { stated: [...stated] }),
  }));
}

function platformReport({ tier, targets, differs }: PlatformWord): JsonRow['platform'] {
  const asked = targets.map(({ field, target }) => [field, target] as const);
  return { tier: tier ?? null, differs, targets: Object.fromEntries(asked) };
}

/** What every finding of a rule has, before its cell and behind its message. */
interface RuleJson {
  readonly head: string;
  readonly tail: string;
}

/**
 * Product rows as the JSON contract has them (see docs/json-report.md), each as its text: what many rows
 * share is written out once.
 */
export class RowJson {
  private readonly words: RowWords;
  private readonly poolHeads: readonly string[];
  private readonly marketHeads: readonly string[];
  private readonly rules = new Map<Rule, RuleJson>();
  private readonly certificates = new WeakMap<readonly CertificateResult[], string>();

  constructor(
    private readonly verdict: Verdict,
    private readonly lang: Lang,
  ) {
    this.words = new RowWords(lang);
    this.poolHeads = verdict.pools.map(({ id }) => `${JSON.stringify(id)}:"`);
    this.marketHeads = verdict.markets.map((market) => `${JSON.stringify(market)}:"`);
  }

  /** @param index number of the product row, from 0 */
  row(index: number): string {
    const { verdict, words } = this;
    const { row, productId, premium, otherMarkets, easyReturn, platform } = verdict.facts(index);
    const gap = verdict.gap(index);
    const untold = verdict.untold(index).map((pool) => verdict.pools[pool]!.id);
    const values: readonly (readonly [key: keyof JsonRow, json: string])[] = [
      ['row', String(row)],
      ['productId', JSON.stringify(productId ?? null)],
      ['premium', `"${premium}"`],
      ['status', JSON.stringify(words.status(verdict.status(index)))],
      ['pools', this.pools(index)],
      ['untold', JSON.stringify(untold)],
      ['markets', this.markets(index)],
      ['gap', gap ? JSON.stringify(gapReport(gap)) : 'null'],
      [
        'findings',
        `[${verdict
          .findings(index)
          .map((each) => this.finding(each))
          .join()}]`,
      ],
      ['certificates', this.certificatesOf(verdict.certificates(index))],
      ['otherMarkets', JSON.stringify(otherMarkets)],
      ['easyReturn', `"${easyReturn}"`],
      ['platform', platform ? JSON.stringify(platformReport(platform)) : 'null'],
    ];
    return `{${values.map(([key, json]) => `"${key}":${json}`).join()}}`;
  }

  private pools(index: number): string {
    const said = this.poolHeads.map((head, pool) => `${head}${this.verdict.pool(index, pool)}"`);
    return `{${said.join()}}`;
  }

  private markets(index: number): string {
    const said = this.marketHeads.flatMap((head, market) => {
      const status = this.verdict.market(index, market);
      return status === 'n/a' ? [] : [`${head}${status}"`];
    });
    return `{${said.join()}}`;
  }

  private finding(finding: Finding): string {
    const { head, tail } = this.ruleJson(finding.rule);
    const cell = JSON.stringify(cellOf(finding.condition));
    return `${head}${cell},"message":${JSON.stringify(this.words.finding(finding))}${tail}`;
  }

  private ruleJson(rule: Rule): RuleJson {
    const known = this.rules.get(rule);
    if (known) return known;
    const shared = { code: rule.id, severity: rule.severity, field: rule.fields[0]! };
    const made = {
      head: `${JSON.stringify(shared).slice(0, -1)},"cell":`,
      tail: `,"fix":${JSON.stringify(rule.fix[this.lang])}}`,
    };
    this.rules.set(rule, made);
    return made;
  }

  private certificatesOf(certificates: readonly CertificateResult[]): string {
    const known = this.certificates.get(certificates);
    if (known !== undefined) return known;
    const made = JSON.stringify(certificatesReport(certificates));
    this.certificates.set(certificates, made);
    return made;
  }
}
