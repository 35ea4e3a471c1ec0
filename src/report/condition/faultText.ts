import type { ConditionResult } from '../../evaluator';
import { text, type Lang } from '../../strings';
import { labelled } from '../lists';
import { unitName } from '../fieldName';
import { actualText, measuredText } from './actualText';
import { boundOf, fallsShortText, flagOf, rangeOf } from './boundOf';
import { conditionWords, notedText, numberNotes } from './conditionText';
import { isComparison, onlyTest } from './mainTest';

/** What was counted although there should be none: `2 found`. */
function foundText(condition: ConditionResult, actual: string, lang: Lang): string {
  const test = onlyTest(condition.rule.test);
  const isBare = test && isComparison(test) && unitName(test.value, lang) === undefined;
  return isBare ? text(lang, 'condition.found', { n: actual }) : actual;
}

/** Whether the title alone tells it: none where one is asked, a no where a yes is. */
function isToldByTitle(condition: ConditionResult): boolean {
  const { actual, needed } = condition;
  return flagOf(condition) !== undefined || (actual === 0 && needed === 1);
}

/** What is said behind the title of a governance check, which itself says what is wrong. */
function bodyText(condition: ConditionResult, lang: Lang): string | undefined {
  const test = onlyTest(condition.rule.test);
  if (test === undefined && !rangeOf(condition)) return measuredText(condition, lang);
  const actual = actualText(condition, lang);
  const need = boundOf(condition, lang);
  if (actual === undefined || need === undefined || isToldByTitle(condition)) return undefined;
  if (condition.needed === 0 && test?.kind === 'atMost') return foundText(condition, actual, lang);
  if (condition.needed === 0 && test?.kind === 'above') return actual;
  return fallsShortText(condition, actual, need, lang);
}

/** A broken governance check in words alone, for those who show its basis and its cell beside it. */
export function faultWords(condition: ConditionResult, lang: Lang): string {
  if (condition.status !== 'unmet') return conditionWords(condition, lang);
  const title = condition.rule.title[lang];
  const body = bodyText(condition, lang);
  return body === undefined ? title : labelled(title, body, lang);
}

/**
 * A broken governance check: its title says what is wrong; then the actual and the needed number,
 * whether that is assumed, and the cell.
 */
export function faultText(condition: ConditionResult, lang: Lang): string {
  const words = faultWords(condition, lang);
  return notedText(words, numberNotes(condition, lang), condition.place, lang);
}
