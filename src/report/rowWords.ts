import type {
  CertificateResult,
  ConditionResult,
  Evidence,
  Finding,
  Gap,
  Premium,
  StatusLine,
  ThresholdSource,
} from '../evaluator';
import type { Place } from '../fields';
import type { Requirement, Rule } from '../rulebook';
import { text, type Lang } from '../strings';
import { conditionText } from './condition/conditionText';
import { faultText } from './condition/faultText';
import { semicolonList } from './format/lists';
import { statusKey } from './marks/wordsKeys';
import { WordsMemo } from './marks/wordsMemo';
import { placeText } from './format/values';
import { certificateWords, gapLine, openCertificatesLine } from './rowTexts';
import { statusText } from './statusText';

/** Most cached values of one rule: sheets have any number of prices. */
const OF_A_RULE = 2_000;

type Say = (condition: ConditionResult, lang: Lang) => string;

/** Cached words of a value and its needed number. */
interface Said {
  readonly needed: number | undefined;
  readonly source: ThresholdSource;
  readonly words: string;
}

/** Cache of the words on one rule, by measured value and evidence. */
type RuleWords = Map<ConditionResult['actual'], Said[]>;

/** Whether the words of a condition, its cell aside, may recur in other rows. */
function recurs({ status, targets, place }: ConditionResult): boolean {
  return status === 'unmet' && targets === undefined && place?.derivedFrom === undefined;
}

/** Cache key of value and evidence: a number alone as it is, all else as a text with `\n` or `=` first. */
function measured({ actual, found }: ConditionResult): ConditionResult['actual'] {
  let key = '';
  for (const place in found)
    if (place !== 'actual' && place !== 'needed') key += `\n${evidenceKey(found[place as Place]!)}`;
  if (key !== '') return `\n${actual}${key}`;
  return typeof actual === 'string' ? `=${actual}` : actual;
}

/** Key of evidence; mostly a number or a word or two, for which this is faster than JSON. */
function evidenceKey(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'number':
      return `${evidence.value} ${evidence.of ?? ''}`;
    case 'prices':
      return `${evidence.low}–${evidence.high}`;
    case 'words': {
      let key = '';
      for (const { word, times } of evidence.words) key += `${times} ${word.length} ${word}`;
      return key;
    }
    default:
      return JSON.stringify(evidence);
  }
}

function withoutPlace(condition: ConditionResult): ConditionResult {
  const bare = { ...condition };
  delete bare.place;
  return bare;
}

const asItIs = (words: string): string => words;

/** Words on row after row, equal to those on one row alone; cached. */
export class RowWords {
  private readonly statuses = new WordsMemo();
  private readonly faults = new Map<Rule, RuleWords>();
  private readonly conditions = new Map<Rule, RuleWords>();
  private readonly byRequirement = new Map<Requirement, WordsMemo>();

  /** @param written maps words to the report's notation, e.g. with escapes; character by character */
  constructor(
    private readonly lang: Lang,
    private readonly written: (words: string) => string = asItIs,
  ) {}

  /** See `statusText`. */
  status(line: StatusLine): string {
    return this.statuses.get(statusKey(line), () => this.written(statusText(line, this.lang)));
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
    return openCertificatesLine({ certificates }, this.lang, (result) => this.certificate(result));
  }

  /** The cell of a condition; undefined where it has none. */
  cell({ place }: ConditionResult): string | undefined {
    return place && this.written(placeText(place));
  }

  private certificate(result: CertificateResult): string {
    const { requirement, market, status, validTo, stated, undecided = [] } = result;
    const say = (): string => this.written(certificateWords(result, this.lang));
    if (stated !== undefined) return say();
    let memo = this.byRequirement.get(requirement);
    if (memo === undefined) this.byRequirement.set(requirement, (memo = new WordsMemo(OF_A_RULE)));
    return memo.get(
      `${market} ${status} ${validTo ?? ''} ${undecided.map(({ id }) => id).join()}`,
      say,
    );
  }

  private placed(known: Map<Rule, RuleWords>, condition: ConditionResult, say: Say): string {
    const { lang } = this;
    if (!recurs(condition)) return this.written(say(condition, lang));
    const words = this.remembered(known, condition, say);
    const cell = this.cell(condition);
    return cell === undefined ? words : text(lang, 'condition.at', { text: words, cell });
  }

  private remembered(known: Map<Rule, RuleWords>, condition: ConditionResult, say: Say): string {
    const { rule, needed, source } = condition;
    const value = measured(condition);
    const ofRule = known.get(rule) ?? new Map<ConditionResult['actual'], Said[]>();
    if (ofRule.size === 0) known.set(rule, ofRule);
    let said = ofRule.get(value);
    if (said === undefined) {
      if (ofRule.size >= OF_A_RULE) ofRule.clear();
      ofRule.set(value, (said = []));
    }
    for (const each of said)
      if (each.needed === needed && each.source === source) return each.words;
    const words = this.written(say(withoutPlace(condition), this.lang));
    said.push({ needed, source, words });
    return words;
  }
}
