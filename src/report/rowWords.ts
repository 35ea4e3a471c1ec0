import type { CellPlace } from '../catalogue';
import type {
  CertificateResult,
  ConditionResult,
  Finding,
  Gap,
  PlacedFinding,
  Premium,
  StatusLine,
  ThresholdSource,
} from '../evaluator';
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

function withoutPlace(condition: ConditionResult): ConditionResult {
  const bare = { ...condition };
  delete bare.place;
  return bare;
}

/** The words on one certificate without a last day, by its status. */
type Statuses = Partial<Record<CertificateResult['status'], string>>;

/** Where something else comes in. */
const MARK = '\0';

const asItIs = (words: string): string => words;

/** Words on row after row, equal to those on one row alone; cached. */
export class RowWords {
  private readonly statuses = new WordsMemo();
  private readonly faults = new WeakMap<Finding, string>();
  private readonly conditions = new Map<Rule, RuleWords>();
  /** What parts two findings, and what is before, between and behind words and their cell. */
  private readonly semicolon: string;
  private readonly around: readonly string[];
  private readonly gapFrames = new Map<string, readonly string[]>();
  private readonly certificateLines = new WeakMap<readonly CertificateResult[], string>();
  private readonly byRequirement = new Map<Requirement, Statuses>();

  /** @param written maps words to the report's notation, e.g. with escapes; character by character */
  constructor(
    private readonly lang: Lang,
    private readonly written: (words: string) => string = asItIs,
  ) {
    this.semicolon = written(semicolonList(['', ''], lang));
    this.around = this.frame(text(lang, 'condition.at', { text: MARK, cell: MARK }));
  }

  /** See `statusText`. */
  status(line: StatusLine): string {
    return this.statuses.get(statusKey(line), () => this.written(statusText(line, this.lang)));
  }

  /** See `findingText`. */
  finding({ finding, place }: PlacedFinding): string {
    if (place?.derivedFrom !== undefined)
      return this.written(faultText({ ...finding.condition, place }, this.lang));
    let words = this.faults.get(finding);
    if (words === undefined) {
      words = this.written(faultText(finding.condition, this.lang));
      this.faults.set(finding, words);
    }
    return this.at(words, place);
  }

  /** See `findingsLine`. */
  findings(findings: readonly PlacedFinding[]): string {
    let line = '';
    for (const each of findings)
      line = line === '' ? this.finding(each) : line + this.semicolon + this.finding(each);
    return line;
  }

  /** See `gapLine`. */
  gap(premium: Premium, gap: Gap | undefined): string {
    if (premium === 'yes' || gap === undefined)
      return this.written(gapLine({ premium, gap }, this.lang));
    const [first, ...behind] = this.gapFrame(premium, gap);
    let line = first!;
    let at = 0;
    for (const each of gap.conditions)
      if (gap.lacking === 0 || !each.lacksColumn) line += this.condition(each) + behind[at++]!;
    return line;
  }

  /** See `openCertificatesLine`. */
  certificates(certificates: readonly CertificateResult[]): string {
    let line = this.certificateLines.get(certificates);
    if (line === undefined) {
      const say = (each: CertificateResult): string => this.certificate(each);
      line = this.written(openCertificatesLine({ certificates }, this.lang, say));
      this.certificateLines.set(certificates, line);
    }
    return line;
  }

  /** The cell at a place; undefined where there is none. */
  cell(place: CellPlace | undefined): string | undefined {
    if (place === undefined) return undefined;
    const cell = placeText(place);
    return place.sheet === undefined ? cell : this.written(cell);
  }

  /** See `certificateWords`; not yet in the report's notation. */
  private certificate(result: CertificateResult): string {
    const { requirement, status, validTo, stated } = result;
    if (stated !== undefined || validTo !== undefined) return certificateWords(result, this.lang);
    let said = this.byRequirement.get(requirement);
    if (said === undefined) this.byRequirement.set(requirement, (said = {}));
    return (said[status] ??= certificateWords(result, this.lang));
  }

  /** What is before, between and behind the marks of a text. */
  private frame(words: string): readonly string[] {
    return words.split(MARK).map(this.written);
  }

  /** Words with the cell that they are of behind them. */
  private at(words: string, place: CellPlace | undefined): string {
    const [before, between, after] = this.around;
    const cell = this.cell(place);
    return cell === undefined ? words : before! + words + between! + cell + after!;
  }

  /** What a gap says around its conditions. */
  private gapFrame(premium: Premium, gap: Gap): readonly string[] {
    const { pool, market = '', met, unmet, unknown, lacking } = gap;
    const key = `${premium} ${pool.id} ${market} ${met} ${unmet} ${unknown} ${lacking}`;
    let frame = this.gapFrames.get(key);
    if (frame === undefined) {
      frame = this.frame(gapLine({ premium, gap }, this.lang, () => MARK));
      this.gapFrames.set(key, frame);
    }
    return frame;
  }

  private condition(condition: ConditionResult): string {
    return recurs(condition)
      ? this.at(this.remembered(condition), condition.place)
      : this.written(conditionText(condition, this.lang));
  }

  private remembered(condition: ConditionResult): string {
    const { rule, needed, source, actual } = condition;
    const ofRule = this.conditions.get(rule) ?? new Map<ConditionResult['actual'], Said[]>();
    if (ofRule.size === 0) this.conditions.set(rule, ofRule);
    let said = ofRule.get(actual);
    if (said === undefined) {
      if (ofRule.size >= OF_A_RULE) ofRule.clear();
      ofRule.set(actual, (said = []));
    }
    for (const each of said)
      if (each.needed === needed && each.source === source) return each.words;
    const words = this.written(conditionText(withoutPlace(condition), this.lang));
    said.push({ needed, source, words });
    return words;
  }
}
