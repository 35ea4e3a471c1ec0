import type { ConditionResult } from '../../evaluator';
import { text, type Lang } from '../../strings';
import { flagText } from '../valueText';
import { actualText, measuredText } from './actualText';
import { boundOf, fallsShortText, flagOf, rangeOf } from './boundOf';
import { joinedText } from './joinedText';
import { onlyTest } from './mainTest';
import { needText } from './needText';

const joinsTests = (condition: ConditionResult): boolean =>
  onlyTest(condition.rule.test) === undefined && rangeOf(condition) === undefined;

/** Body of a condition that is met: the actual value. */
export function metBody(condition: ConditionResult, lang: Lang): string | undefined {
  if (joinsTests(condition)) return measuredText(condition, lang);
  const isFilled = onlyTest(condition.rule.test)?.kind === 'filled';
  return isFilled ? text(lang, 'value.filled') : actualText(condition, lang);
}

/** Body of a condition that is not met: the actual and the needed value. */
export function unmetBody(condition: ConditionResult, lang: Lang): string {
  if (joinsTests(condition)) return joinedText(condition, lang);
  const wanted = flagOf(condition);
  if (wanted !== undefined) {
    const [actual, need] = [flagText(!wanted, lang), flagText(wanted, lang)];
    return text(lang, 'condition.flag', { actual, need });
  }
  const actual = actualText(condition, lang);
  const bound = boundOf(condition, lang, actual !== undefined);
  if (bound !== undefined) {
    if (actual === undefined) return text(lang, 'condition.asks', { need: bound });
    return fallsShortText(condition, actual, bound, lang);
  }
  if (actual === undefined) return text(lang, 'value.empty');
  const need = needText(condition.rule, condition.needed, lang);
  return need === undefined ? actual : text(lang, 'condition.other', { actual, need });
}
