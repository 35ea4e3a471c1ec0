import type { Rule, Rulebook } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { fieldName } from '../fieldName';
import { basisPart, dates, explained, part, reasons, row, type Explained } from './explained';
import { testText } from '../condition/testText';
import { thresholdParts } from './thresholdParts';

function usedIn(book: Rulebook, rule: Rule, lang: Lang): string[] {
  return [
    ...book.pools.filter((pool) => pool.conditions.includes(rule.id)).map((p) => p.name[lang]),
    ...book.governance.filter((item) => item.rules.includes(rule.id)).map((g) => g.title[lang]),
  ];
}

const effortText = ({ effort, mendable }: Rule, lang: Lang): string =>
  mendable ? text(lang, 'explain.effort.of', { n: effort }) : text(lang, 'explain.effort.none');

/** A rule: need, reason, fix, all its numbers, and origin. */
export function explainRule(book: Rulebook, rule: Rule, lang: Lang): Explained {
  const fields = rule.fields.map((field) => fieldName(field, lang));
  const parts = [
    ...reasons(rule, lang),
    ...part(lang, 'explain.asks', testText(rule, rule.test, lang)),
    ...part(lang, 'explain.applies', rule.applies && testText(rule, rule.applies, lang)),
    ...thresholdParts(rule, lang),
    ...part(lang, 'explain.severity', text(lang, `severity.${rule.severity}`)),
    ...part(lang, 'explain.effort', effortText(rule, lang)),
    ...row(lang, 'explain.fields', fields),
    ...row(lang, 'explain.usedIn', usedIn(book, rule, lang)),
    ...dates(rule, lang),
    ...basisPart(rule, lang),
  ];
  return explained('rule', rule.id, rule.title[lang], parts, lang);
}
