import type { ConditionResult, Gap, Verdict } from '../../evaluator';
import type { FieldKey } from '../../fields';
import { text, type Lang } from '../../strings';
import { basisOf, basisText } from '../basisText';
import { conditionText } from '../condition/conditionText';
import { faultText } from '../condition/faultText';
import { thresholdSourceText } from '../condition/thresholdText';
import { labelled, midSentence, withNote } from '../format/lists';
import { countText } from '../format/values';
import { cutText } from './cutText';
import { IgnoreList, type MarkFilter } from './markFilter';
import { poolGap, poolInMarket } from './poolGap';
import { RowDetails } from './rowDetails';
import { SEVERITIES, severityText, type Severity } from './severities';
import { conditionWithoutPlace } from './withoutPlaces';

/** The most notes that one action writes: each is an object of its own to Excel. */
export const NOTE_LIMIT = 2_000;

/** Longest note that people read. */
const LONGEST = 1_500;

/** A note for the cell that holds `field` of one row. */
export interface FieldNote {
  readonly field: FieldKey;
  /** The worst severity in it. */
  readonly severity: Severity;
  readonly text: string;
}

interface Fault {
  readonly severity: Severity;
  readonly condition: ConditionResult;
  /** The gap that it belongs to; absent for a governance finding. */
  readonly gap?: Gap;
}

/** A fault with needed and actual value, fix and basis. */
function faultNote({ severity, condition, gap }: Fault, lang: Lang): string {
  const { rule } = condition;
  const say = gap ? conditionText : faultText;
  const what = say(conditionWithoutPlace(condition), lang, true);
  const head = gap
    ? text(lang, 'marks.note.forPool', { pool: midSentence(gap.pool.name[lang]), what })
    : what;
  const basis = basisText(basisOf(condition), lang);
  const from =
    condition.needed === undefined
      ? basis
      : withNote(basis, thresholdSourceText(condition, lang), lang);
  return [
    labelled(severityText(severity, lang), head, lang),
    labelled(text(lang, 'explain.fix'), rule.fix[lang], lang),
    labelled(text(lang, 'explain.basis'), from, lang),
  ].join('\n');
}

function gapOfRow(details: RowDetails, filter: MarkFilter): Gap | undefined {
  if (filter.pool === undefined) return details.gap;
  const result = details.pool(filter.pool);
  return result && poolGap(poolInMarket(result, filter.market));
}

function faultsOf(verdict: Verdict, index: number, filter: MarkFilter): Fault[] {
  const ignored = new IgnoreList(filter.ignored);
  const findings = verdict
    .findings(index)
    .filter(({ rule }) => !ignored.has(index, rule.id))
    .map(({ severity, condition }): Fault => ({ severity, condition }));
  const gap = gapOfRow(new RowDetails(verdict, index), filter);
  const lacking = (gap?.conditions ?? [])
    .filter(({ status, rule }) => status === 'unmet' && rule.mendable)
    .map((condition): Fault => ({ severity: 'advice', condition, ...(gap && { gap }) }));
  const rank = ({ severity }: Fault): number => SEVERITIES.indexOf(severity);
  return [...findings, ...lacking]
    .filter(({ severity }) => filter.severities?.includes(severity) ?? true)
    .filter(({ condition }) => filter.fields?.includes(condition.field) ?? true)
    .sort((a, b) => rank(a) - rank(b));
}

/**
 * A note for each cell of a row that is painted, worst first: exactly the fields of the row's mark
 * codes under the same filter. No note where there is nothing to say.
 */
export function noteTexts(
  verdict: Verdict,
  index: number,
  lang: Lang,
  filter: MarkFilter = {},
): FieldNote[] {
  const byField = new Map<FieldKey, Fault[]>();
  for (const fault of faultsOf(verdict, index, filter)) {
    const same = byField.get(fault.condition.field);
    if (same) same.push(fault);
    else byField.set(fault.condition.field, [fault]);
  }
  return [...byField].map(([field, faults]) => {
    const parts = [...faults.map((each) => faultNote(each, lang)), text(lang, 'notice')];
    return {
      field,
      severity: faults[0]!.severity,
      text: cutText(parts.join('\n\n'), lang, LONGEST),
    };
  });
}

/** Notice that only the first notes were written; undefined where all were. */
export function noteLimitText(wanted: number, lang: Lang, limit = NOTE_LIMIT): string | undefined {
  if (wanted <= limit) return undefined;
  const values = { n: countText(wanted), limit: countText(limit), rest: countText(wanted - limit) };
  return text(lang, 'marks.note.limit', values);
}
