import type { ConditionResult } from '../../evaluator';
import { text, type Lang } from '../../strings';
import { labelled } from '../format/lists';
import { unitName } from '../fieldName';
import { actualText, measuredText } from './actualText';
import { boundOf, fallsShortText, flagOf, rangeOf } from './boundOf';
import { foundSentence, foundWords } from './foundText';
import { conditionWords, notedText, numberNotes } from './conditionText';
import { isComparison, onlyTest } from './mainTest';

/** A count that should be 0: `2 found`. */
function foundText(condition: ConditionResult, actual: string, lang: Lang): string {
  const test = onlyTest(condition.rule.test);
  const isBare = test && isComparison(test) && unitName(test.value, lang) === undefined;
  return isBare ? text(lang, 'condition.found', { n: actual }) : actual;
}

/** Whether the title says it all: none where some are needed, a no where a yes is. */
function isInTitle(condition: ConditionResult): boolean {
  const { actual, needed } = condition;
  return flagOf(condition) !== undefined || (actual === 0 && (needed === 1 || needed === 0));
}

/** Text after the title of a governance check, which itself names the fault. */
function bodyText(condition: ConditionResult, lang: Lang): string | undefined {
  const test = onlyTest(condition.rule.test);
  const words = foundWords(condition, lang);
  if (isInTitle(condition)) return words;
  if (test === undefined && !rangeOf(condition)) {
    const isEmpty = condition.actual === undefined;
    return words ?? (isEmpty ? text(lang, 'value.empty') : measuredText(condition, lang));
  }
  const actual = words ?? actualText(condition, lang);
  const need = boundOf(condition, lang);
  if (actual === undefined || need === undefined) return undefined;
  if (words !== undefined && condition.needed === 0) return words;
  if (condition.needed === 0 && test?.kind === 'atMost') return foundText(condition, actual, lang);
  if (condition.needed === 0 && test?.kind === 'above') return actual;
  return fallsShortText(condition, actual, need, lang);
}

/**
 * A broken governance check in words alone, for views that show its basis and cell beside it: its rule's
 * sentence with the evidence, else its title with the actual and the needed value.
 */
export function faultWords(condition: ConditionResult, lang: Lang): string {
  if (condition.status !== 'unmet') return conditionWords(condition, lang);
  const sentence = foundSentence(condition, lang);
  if (sentence !== undefined) return sentence;
  const title = condition.rule.title[lang];
  const body = bodyText(condition, lang);
  return body === undefined ? title : labelled(title, body, lang);
}

/**
 * A broken governance check in words, whether its number is assumed, and the cell.
 *
 * @param isBasisBeside the basis is shown beside the text already
 */
export function faultText(condition: ConditionResult, lang: Lang, isBasisBeside = false): string {
  const words = faultWords(condition, lang);
  return notedText(words, numberNotes(condition, lang, isBasisBeside), condition.place, lang);
}
