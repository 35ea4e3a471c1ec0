import type { ConditionResult } from '../../evaluator';
import { text, type Lang } from '../../strings';
import { measureName } from '../fieldName';
import { namedValueText, valueText } from '../valueText';
import { mainMeasure } from './mainTest';

const measureOf = ({ rule, field }: ConditionResult): Parameters<typeof valueText>[1] =>
  mainMeasure(rule.test) ?? field;

/** The actual value with its unit; undefined where it is unknown or missing. */
export function actualText(condition: ConditionResult, lang: Lang): string | undefined {
  const { actual } = condition;
  if (actual === undefined || actual === '') return undefined;
  return valueText(actual, measureOf(condition), lang);
}

/** The actual value after the name of its measure, for rules that join several tests. */
export function measuredText(condition: ConditionResult, lang: Lang): string | undefined {
  const { actual } = condition;
  if (actual === undefined || actual === '') return undefined;
  const key = measureOf(condition);
  const values = { measure: measureName(key, lang), actual: namedValueText(actual, key, lang) };
  return text(lang, 'condition.measured', values);
}
