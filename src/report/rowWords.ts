import type {
  CertificateResult,
  ConditionResult,
  Evidence,
  Finding,
  Gap,
  Premium,
  StatusLine,
} from '../evaluator';
import type { Place } from '../fields';
import type { Rule } from '../rulebook';
import type { Lang } from '../strings';
import { conditionText, placedText } from './condition/conditionText';
import { faultText } from './condition/faultText';
import { semicolonList } from './lists';
import { statusKey } from './marks/wordsKeys';
import { WordsMemo } from './marks/wordsMemo';
import { gapLine, openCertificatesLine } from './rowTexts';
import { statusText } from './statusText';

/** Sentences of one rule that are remembered: rules that name other rows or prices say new ones each time. */
const OF_A_RULE = 2_000;

type Say = (condition: ConditionResult, lang: Lang) => string;

/** What a condition says but for its cell, which is said behind it; undefined where a cell is said within. */
function conditionKey(condition: ConditionResult): string | undefined {
  const { status, actual, needed, source, field, found, targets, place } = condition;
  if (status !== 'unmet' || targets || place?.derivedFrom) return undefined;
  let key = `${String(actual)}\n${String(needed)}\n${source}\n${field}`;
  for (const place in found) {
    if (place !== 'actual' && place !== 'needed') key += `\n${evidenceKey(found[place as Place]!)}`;
  }
  return key;
}

/** Mostly a number or two, of which a short text is made faster than JSON. */
function evidenceKey(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'number':
      return `${evidence.value} ${evidence.of ?? ''}`;
    case 'prices':
      return `${evidence.low}–${evidence.high}`;
    default:
      return JSON.stringify(evidence);
  }
}

function withoutPlace(condition: ConditionResult): ConditionResult {
  const bare = { ...condition };
  delete bare.place;
  return bare;
}

/** Words on row after row, the same as of one row alone: what was said before is remembered. */
export class RowWords {
  private readonly statuses = new WordsMemo();
  private readonly faults = new Map<Rule, WordsMemo>();
  private readonly conditions = new Map<Rule, WordsMemo>();
  private readonly certificateLines = new WeakMap<readonly CertificateResult[], string>();

  constructor(private readonly lang: Lang) {}

  /** See `statusText`. */
  status(line: StatusLine): string {
    return this.statuses.get(statusKey(line), () => statusText(line, this.lang));
  }

  /** See `findingText`. */
  finding({ condition }: Finding): string {
    return this.placed(this.faults, condition, faultText);
  }

  /** See `findingsLine`. */
  findings(findings: readonly Finding[]): string {
    return semicolonList(
      findings.map((finding) => this.finding(finding)),
      this.lang,
    );
  }

  /** See `gapLine`. */
  gap(premium: Premium, gap: Gap | undefined): string {
    return gapLine({ premium, gap }, this.lang, (condition) =>
      this.placed(this.conditions, condition, conditionText),
    );
  }

  /** See `openCertificatesLine`. */
  certificates(certificates: readonly CertificateResult[]): string {
    const known = this.certificateLines.get(certificates);
    if (known !== undefined) return known;
    const line = openCertificatesLine({ certificates }, this.lang);
    this.certificateLines.set(certificates, line);
    return line;
  }

  private placed(memos: Map<Rule, WordsMemo>, condition: ConditionResult, say: Say): string {
    const { lang } = this;
    const key = conditionKey(condition);
    if (key === undefined) return say(condition, lang);
    let memo = memos.get(condition.rule);
    if (memo === undefined) memos.set(condition.rule, (memo = new WordsMemo(OF_A_RULE)));
    const words = memo.get(key, () => say(withoutPlace(condition), lang));
    return placedText(words, condition.place, lang);
  }
}
