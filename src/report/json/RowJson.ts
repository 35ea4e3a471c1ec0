import type { CellPlace } from '../../catalogue';
import type {
  CertificateResult,
  ConditionResult,
  Gap,
  PlacedFinding,
  PlatformWord,
  Verdict,
} from '../../evaluator';
import type { Requirement, Rule } from '../../rulebook';
import type { Lang } from '../../strings';
import { basisOf } from '../basisText';
import { RowWords } from '../rowWords';
import { jsonOf } from './jsonOf';

/** Without quotes, backslashes, controls, marks of direction and halves of characters: JSON has it as it is. */
const PLAIN =
  /^[ !#-[\]-~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\uffff]*$/;

/** A text as JSON has it between its quotes. */
const inner = (words: string): string => (PLAIN.test(words) ? words : jsonOf(words).slice(1, -1));

const quoted = (words: string | undefined): string =>
  words === undefined ? 'null' : `"${inner(words)}"`;

function platformJson({ tier, targets, differs }: PlatformWord): string {
  const asked = listed(targets, ({ field, target }) => `"${field}":${jsonOf(target)}`);
  return `{"tier":${tier === undefined ? 'null' : `"${tier}"`},"differs":${differs},"targets":{${asked}}}`;
}

/** What is the same in every row of what a report says of a rule. */
interface RuleJson {
  /** Of a condition of a gap, up to its status. */
  readonly condition: string;
  /** Of a finding, before its cell and behind its message. */
  readonly head: string;
  readonly tail: string;
}

/** The same of a requirement, before and behind its status. */
interface RequirementJson {
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
  private readonly certificateLists = new WeakMap<readonly CertificateResult[], string>();
  private readonly requirements = new Map<Requirement, RequirementJson>();

  constructor(
    private readonly verdict: Verdict,
    private readonly lang: Lang,
  ) {
    this.words = new RowWords(lang, inner);
    this.pools = verdict.pools.map(({ id }) => jsonOf(id));
    this.markets = verdict.markets.map((market) => jsonOf(market));
  }

  /** @param index number of the product row, from 0 */
  row(index: number): string {
    const { verdict, words } = this;
    const { row, productId, premium, otherMarkets, easyReturn, platform } = verdict.facts(index);
    const status = words.status(verdict.status(index));
    const untold = listed(verdict.untold(index), (pool) => this.pools[pool]!);
    const findings = listed(verdict.placedFindings(index), (each) => this.finding(each));
    const certificates = this.certificates(verdict.reportedCertificates(index));
    return (
      `{"row":${row},"productId":${quoted(productId)},"premium":"${premium}","status":"${status}",` +
      `"pools":${this.poolsOf(index)},"untold":[${untold}],"markets":${this.marketsOf(index)},` +
      `"gap":${this.gap(verdict.gap(index))},"findings":[${findings}],"certificates":[${certificates}],` +
      `"otherMarkets":[${listed(otherMarkets, quoted)}],"easyReturn":"${easyReturn}",` +
      `"platform":${platform === undefined ? 'null' : platformJson(platform)}}`
    );
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
    const where = market === undefined ? '' : `,"market":${jsonOf(market)}`;
    const open = listed(conditions, (each) => this.condition(each));
    return `{"pool":${jsonOf(pool.id)}${where},"conditions":[${open}]}`;
  }

  private condition(condition: ConditionResult): string {
    const { rule, status, actual = null, needed = null } = condition;
    return `${this.ruleJson(rule).condition}"${status}","actual":${jsonOf(actual)},"needed":${jsonOf(needed)},"cell":${this.cell(condition.place)},"basis":"${basisOf(condition)}"}`;
  }

  private finding(placed: PlacedFinding): string {
    const { head, tail } = this.ruleJson(placed.finding.rule);
    return `${head}${this.cell(placed.place)},"message":"${this.words.finding(placed)}"${tail}`;
  }

  private cell(place: CellPlace | undefined): string {
    const cell = this.words.cell(place);
    return cell === undefined ? 'null' : `"${cell}"`;
  }

  private ruleJson(rule: Rule): RuleJson {
    const known = this.rules.get(rule);
    if (known) return known;
    const id = jsonOf(rule.id);
    const field = jsonOf(rule.fields[0]!);
    const made = {
      condition: `{"id":${id},"field":${field},"status":`,
      head: `{"code":${id},"severity":"${rule.severity}","field":${field},"cell":`,
      tail: `,"fix":${jsonOf(rule.fix[this.lang])}}`,
    };
    this.rules.set(rule, made);
    return made;
  }

  private certificates(results: readonly CertificateResult[]): string {
    let json = this.certificateLists.get(results);
    if (json === undefined) {
      json = listed(results, (each) => this.certificate(each));
      this.certificateLists.set(results, json);
    }
    return json;
  }

  private certificate({
    market,
    requirement,
    status,
    stated,
    undecided,
  }: CertificateResult): string {
    const { head, tail } = this.requirementJson(requirement);
    const own = stated ? `,"stated":${jsonOf(stated)}` : '';
    const open = undecided ? `,"undecided":${jsonOf(undecided.map(({ id }) => id))}` : '';
    return `{"market":"${market}",${head}"${status}"${tail}${own}${open}}`;
  }

  private requirementJson(requirement: Requirement): RequirementJson {
    const known = this.requirements.get(requirement);
    if (known) return known;
    const { id, basis, force } = requirement;
    const made = {
      head: `"requirement":${jsonOf(id)},"force":"${force}","status":`,
      tail: `,"basis":"${basis}"`,
    };
    this.requirements.set(requirement, made);
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
