import type { Rule, Test } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { commaList } from '../lists';
import { valueText } from '../valueText';
import { singleTests, type SingleTest } from './mainTest';

type Operator = 'atLeast' | 'atMost' | 'above' | 'below';

/** A bound in words: `at least 15 days`. */
export function boundText(
  operator: Operator,
  needed: number,
  measure: Parameters<typeof valueText>[1],
  lang: Lang,
): string {
  return text(lang, `need.${operator}`, { value: valueText(needed, measure, lang) });
}

function singleNeed(test: SingleTest, needed: number | undefined, lang: Lang): string | undefined {
  switch (test.kind) {
    case 'is':
      return text(lang, 'need.is', { value: text(lang, test.expect ? 'value.yes' : 'value.no') });
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
      return text(lang, 'need.asked', { need });
    }
  }
}

const joinsTests = (test: Test): boolean =>
  test.kind === 'any' || test.kind === 'not' || singleTests(test).length !== 1;

/**
 * What a rule asks, as a clause: `must be at least 6`. A rule that joins several tests is told by its
 * title alone, which then says all of it: undefined.
 */
export function needText(rule: Rule, needed: number | undefined, lang: Lang): string | undefined {
  if (joinsTests(rule.test)) return undefined;
  const [only] = singleTests(rule.test);
  return only && singleNeed(only, needed, lang);
}
