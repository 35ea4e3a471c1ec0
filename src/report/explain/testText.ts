import type { Test } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { boundText, needText } from '../condition/needText';
import { isComparison } from '../condition/mainTest';
import { measureName } from '../fieldName';
import { semicolonList } from '../lists';
import type { Rule } from '../../rulebook';

function singleText(rule: Rule, test: Test, lang: Lang): string {
  if (isComparison(test)) {
    const needed = test.limit ?? rule.threshold?.default;
    const measure = measureName(test.value, lang);
    if (needed === undefined || needed === null) return measure;
    return text(lang, 'explain.single', {
      measure,
      need: boundText(test.kind, needed, test.value, lang),
    });
  }
  const need = needText({ ...rule, test }, undefined, lang) ?? '';
  if (test.kind === 'is') {
    return text(lang, 'explain.single', { measure: measureName(test.value, lang), need });
  }
  return 'field' in test
    ? text(lang, 'explain.single', { measure: measureName(test.field, lang), need })
    : need;
}

/** A test of a rule in words, with the general figure of its threshold. */
export function testText(rule: Rule, test: Test, lang: Lang): string {
  switch (test.kind) {
    case 'all':
    case 'any': {
      const parts = semicolonList(
        test.of.map((inner) => testText(rule, inner, lang)),
        lang,
      );
      if (test.of.length === 1) return parts;
      return text(lang, test.kind === 'any' ? 'explain.or' : 'explain.and', { parts });
    }
    case 'not':
      return text(lang, 'explain.not', { part: testText(rule, test.of, lang) });
    case 'atLeast':
    case 'atMost':
    case 'above':
    case 'below':
    case 'is':
    case 'filled':
    case 'oneOf':
    case 'matches':
      return singleText(rule, test, lang);
  }
}
