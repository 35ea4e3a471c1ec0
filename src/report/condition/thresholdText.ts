import type { ConditionResult } from '../../evaluator';
import { text, type Lang } from '../../strings';
import { basisOf, basisText } from '../basisText';
import { semicolonList, withNote } from '../format/lists';
import { needText } from './needText';

/** Source of the needed number, e.g. `the industry’s figure`. */
export function thresholdSourceText(condition: ConditionResult, lang: Lang): string {
  return text(lang, `threshold.${condition.source}`);
}

/** Need of a condition with basis and source: `must be at most 15 days (assumed; the industry’s figure)`. */
export function thresholdText(condition: ConditionResult, lang: Lang): string {
  const { rule, needed } = condition;
  const need = needText(rule, needed, lang) ?? rule.title[lang];
  const notes = [basisText(basisOf(condition), lang)];
  if (needed !== undefined) notes.push(thresholdSourceText(condition, lang));
  return withNote(need, semicolonList(notes, lang), lang);
}
