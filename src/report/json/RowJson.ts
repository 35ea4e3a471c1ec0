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

const cellOf = ({ place }: ConditionResult): string =>
  place ? JSON.stringify(placeText(place)) : 'null';

function certificateJson({ market, requirement, status, stated }: CertificateResult): string {
  const { id, basis, force } = requirement;
  const own = stated ? `,"stated":${JSON.stringify(stated)}` : '';
  return `{"market":"${market}","requirement":${JSON.stringify(id)},"force":"${force}","status":"${status}","basis":"${basis}"${own}}`;
}

function platformReport({ tier, targets, differs }: PlatformWord): JsonRow['platform'] {
  const asked = targets.map(({ field, target }) => [field, target] as const);
  return { tier: tier ?? null, differs, targets: Object.fromEntries(asked) };
}

/** What is the same in every row of what a report says of a rule. */
interface RuleJson {
  /** Of a condition of a gap, up to its status. */
  readonly condition: string;
  /** Of a finding, before its cell and behind its message. */
  readonly head: string;
  readonly tail: string;
}

/**
 * Product rows as the JSON contract has them (see docs/json-report.md), each as its text: what many rows
 * share is written out once.
 */
export class RowJson {
  private readonly words: RowWords;
  private readonly pools: readonly string[];
  private readonly markets: readonly string[];
  private readonly rules = new Map<Rule, RuleJson>();
  private readonly certificates = new WeakMap<readonly CertificateResult[], string>();

  constructor(
    private readonly verdict: Verdict,
    private readonly lang: Lang,
  ) {
    this.words = new RowWords(lang);
    this.pools = verdict.pools.map(({ id }) => JSON.stringify(id));
    this.markets = verdict.markets.map((market) => JSON.stringify(market));
  }

  /** @param index number of the product row, from 0 */
  row(index: number): string {
    const { verdict, words } = this;
    const { row, productId, premium, otherMarkets, easyReturn, platform } = verdict.facts(index);
    const values = {
      row: String(row),
      productId: JSON.stringify(productId ?? null),
      premium: `"${premium}"`,
      status: JSON.stringify(words.status(verdict.status(index))),
      pools: this.poolsOf(index),
      untold: `[${listed(verdict.untold(index), (pool) => this.pools[pool]!)}]`,
      markets: this.marketsOf(index),
      gap: this.gap(verdict.gap(index)),
      findings: `[${listed(verdict.findings(index), (each) => this.finding(each))}]`,
      certificates: this.certificatesOf(verdict.certificates(index)),
      otherMarkets: `[${listed(otherMarkets, (name) => JSON.stringify(name))}]`,
      easyReturn: `"${easyReturn}"`,
      platform: platform ? JSON.stringify(platformReport(platform)) : 'null',
    } satisfies Record<keyof JsonRow, string>;
    let json = '';
    for (const key in values) json += `,"${key}":${values[key as keyof JsonRow]}`;
    return `{${json.slice(1)}}`;
  }

  private poolsOf(index: number): string {
    const { verdict } = this;
    return `{${listed(this.pools, (id, pool) => `${id}:"${verdict.pool(index, pool)}"`)}}`;
  }

  private marketsOf(index: number): string {
    let json = '';
    for (let market = 0; market < this.markets.length; market++) {
      const status = this.verdict.market(index, market);
      if (status === 'n/a') continue;
      json += `${json === '' ? '' : ','}${this.markets[market]!}:"${status}"`;
    }
    return `{${json}}`;
  }

  private gap(gap: Gap | undefined): string {
    if (gap === undefined) return 'null';
    const { pool, market, conditions } = gap;
    const where = market === undefined ? '' : `,"market":${JSON.stringify(market)}`;
    const open = listed(conditions, (each) => this.condition(each));
    return `{"pool":${JSON.stringify(pool.id)}${where},"conditions":[${open}]}`;
  }

  private condition(condition: ConditionResult): string {
    const { rule, status, actual = null, needed = null } = condition;
    return `${this.ruleJson(rule).condition}"${status}","actual":${JSON.stringify(actual)},"needed":${JSON.stringify(needed)},"cell":${cellOf(condition)},"basis":"${basisOf(condition)}"}`;
  }

  private finding(finding: Finding): string {
    const { rule, condition } = finding;
    const { head, tail } = this.ruleJson(rule);
    const message = JSON.stringify(this.words.finding(finding));
    return `${head}${cellOf(condition)},"message":${message}${tail}`;
  }

  private ruleJson(rule: Rule): RuleJson {
    const known = this.rules.get(rule);
    if (known) return known;
    const id = JSON.stringify(rule.id);
    const field = JSON.stringify(rule.fields[0]!);
    const made = {
      condition: `{"id":${id},"field":${field},"status":`,
      head: `{"code":${id},"severity":"${rule.severity}","field":${field},"cell":`,
      tail: `,"fix":${JSON.stringify(rule.fix[this.lang])}}`,
    };
    this.rules.set(rule, made);
    return made;
  }

  private certificatesOf(certificates: readonly CertificateResult[]): string {
    const known = this.certificates.get(certificates);
    if (known !== undefined) return known;
    const made = `[${listed(certificates, certificateJson)}]`;
    this.certificates.set(certificates, made);
    return made;
  }
}

function listed<T>(items: readonly T[], said: (item: T, number: number) => string): string {
  let list = '';
  for (let at = 0; at < items.length; at++) {
    list += `${at === 0 ? '' : ','}${said(items[at]!, at)}`;
  }
  return list;
}
