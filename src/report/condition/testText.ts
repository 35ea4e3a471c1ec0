import type { ConditionResult } from '../../evaluator';
import type { Rule, Test } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { measureName } from '../fieldName';
import { semicolonList } from '../format/lists';
import { namedValueText } from '../valueText';
import { isComparison } from './mainTest';
import { boundText, needText } from './needText';

type Needed = number | null | undefined;

/** Figures by measure in place of a rule's own. */
type Figures = ConditionResult['targets'];

function singleText(
  rule: Rule,
  test: Test,
  lang: Lang,
  threshold: Needed,
  figures: Figures = {},
): string {
  if (isComparison(test)) {
    const needed = figures[test.value] ?? test.limit ?? threshold;
    const measure = measureName(test.value, lang);
    if (needed === undefined || needed === null) return measure;
    return text(lang, 'explain.single', {
      measure,
      need: boundText(test.kind, needed, test.value, lang, namedValueText),
    });
  }
  if (test.kind === 'is') {
    const part = measureName(test.value, lang);
    return test.expect ? part : text(lang, 'explain.not', { part });
  }
  const need = needText({ ...rule, test }, undefined, lang) ?? '';
  return 'field' in test
    ? text(lang, 'explain.single', { measure: measureName(test.field, lang), need })
    : need;
}

function notText(rule: Rule, test: Test, lang: Lang, needed: Needed): string {
  if (test.kind !== 'matches') {
    return text(lang, 'explain.not', { part: testText(rule, test, lang, needed) });
  }
  return text(lang, 'explain.single', {
    measure: measureName(test.field, lang),
    need: text(lang, 'need.matchesNot', { pattern: test.pattern }),
  });
}

/** A test of a rule in words, with the needed number: the general figure unless one is given. */
export function testText(
  rule: Rule,
  test: Test,
  lang: Lang,
  needed: Needed = rule.threshold?.default,
  figures?: Figures,
): string {
  switch (test.kind) {
    case 'all':
    case 'any': {
      const parts = semicolonList(
        test.of.map((inner) => testText(rule, inner, lang, needed, figures)),
        lang,
      );
      if (test.of.length === 1) return parts;
      return text(lang, test.kind === 'any' ? 'explain.or' : 'explain.and', { parts });
    }
    case 'not':
      return notText(rule, test.of, lang, needed);
    case 'atLeast':
    case 'atMost':
    case 'above':
    case 'below':
    case 'is':
    case 'filled':
    case 'oneOf':
    case 'matches':
      return singleText(rule, test, lang, needed, figures);
  }
}
