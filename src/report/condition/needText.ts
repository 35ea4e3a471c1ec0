import type { Rule } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { commaList } from '../format/lists';
import { flagText, isFlag, valueText } from '../valueText';
import { onlyTest, type SingleTest } from './mainTest';

type Operator = 'atLeast' | 'atMost' | 'above' | 'below';

/** A bound on a flag asks for yes or no: at least 1 is yes, at most 0 is no. */
function flagBound(operator: Operator, needed: number, lang: Lang): string {
  const wantsYes = operator === 'atLeast' ? needed > 0 : operator === 'above';
  return text(lang, 'need.is', { value: flagText(wantsYes, lang) });
}

/** A bound in words: `at least 15 days`; of a flag, `must be yes`. */
export function boundText(
  operator: Operator,
  needed: number,
  measure: Parameters<typeof valueText>[1],
  lang: Lang,
  say: typeof valueText = valueText,
): string {
  if (isFlag(measure)) return flagBound(operator, needed, lang);
  return text(lang, `need.${operator}`, { value: say(needed, measure, lang) });
}

function singleNeed(test: SingleTest, needed: number | undefined, lang: Lang): string | undefined {
  switch (test.kind) {
    case 'is':
      return text(lang, 'need.is', { value: flagText(test.expect, lang) });
    case 'filled':
      return text(lang, 'need.filled');
    case 'oneOf':
      return text(lang, 'need.oneOf', { words: commaList(test.words, lang) });
    case 'matches':
      return text(lang, 'need.matches', { pattern: test.pattern });
    case 'atLeast':
    case 'atMost':
    case 'above':
    case 'below': {
      if (needed === undefined) return undefined;
      const need = boundText(test.kind, needed, test.value, lang);
      return isFlag(test.value) ? need : text(lang, 'need.asked', { need });
    }
  }
}

/**
 * The need of a rule as a clause: `must be at least 6`; undefined for a rule that joins several tests, whose
 * title says all of it.
 */
export function needText(rule: Rule, needed: number | undefined, lang: Lang): string | undefined {
  const only = onlyTest(rule.test);
  return only && singleNeed(only, needed, lang);
}
