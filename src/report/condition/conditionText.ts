import type { ConditionResult } from '../../evaluator';
import { text, type Lang } from '../../strings';
import { basisText } from '../basisText';
import { measureName } from '../fieldName';
import { commaList, labelled, semicolonList, withNote } from '../lists';
import { placeText } from '../placeText';
import { valueText } from '../valueText';
import { mainMeasure, singleTests } from './mainTest';
import { missingText } from './missingText';
import { needText } from './needText';
import { thresholdSourceText } from './thresholdText';

/** What must be said of a number wherever it is shown: that it is assumed, that it is the industry's. */
function notesOf(condition: ConditionResult, lang: Lang): string[] {
  const notes: string[] = [];
  if (condition.rule.basis === 'assumed') notes.push(basisText('assumed', lang));
  if (condition.source === 'industryFallback') notes.push(thresholdSourceText(condition, lang));
  return notes;
}

function actualText(condition: ConditionResult, lang: Lang): string | undefined {
  const { actual, rule, field } = condition;
  if (actual === undefined || actual === '') return undefined;
  return valueText(actual, mainMeasure(rule.test) ?? field, lang);
}

/** For rules that join several tests: what was measured, as their title says what is needed. */
function measuredText({ rule, field }: ConditionResult, actual: string, lang: Lang): string {
  const measure = measureName(mainMeasure(rule.test) ?? field, lang);
  return text(lang, 'condition.measured', { measure, actual });
}

const asksForText = (condition: ConditionResult): boolean =>
  singleTests(condition.rule.test).some((test) => test.kind === 'filled');

function bodyText(condition: ConditionResult, lang: Lang): string | undefined {
  const need = needText(condition.rule, condition.needed, lang);
  if (condition.status === 'n/a') return text(lang, 'condition.n/a');
  if (condition.status === 'unknown') {
    const fields = condition.missing.map((missing) => missingText(missing, lang));
    const needs = text(lang, 'condition.needs', { fields: commaList(fields, lang) });
    const parts = fields.length > 0 ? [needs] : [text(lang, 'condition.unknown')];
    return semicolonList(need === undefined ? parts : [...parts, need], lang);
  }
  const actual = actualText(condition, lang);
  if (need === undefined)
    return actual === undefined ? undefined : measuredText(condition, actual, lang);
  if (actual !== undefined) return text(lang, 'condition.now', { actual, need });
  const isEmpty = condition.status === 'unmet' && asksForText(condition);
  return isEmpty ? text(lang, 'value.empty') : need;
}

/**
 * One condition of one row: its title, the actual and the needed value with their unit, whether the
 * number is assumed or borrowed from the industry, and the cell.
 */
export function conditionText(condition: ConditionResult, lang: Lang): string {
  const title = condition.rule.title[lang];
  const body = bodyText(condition, lang);
  const whole = body === undefined ? title : labelled(title, body, lang);
  const notes = notesOf(condition, lang);
  const noted = notes.length > 0 ? withNote(whole, semicolonList(notes, lang), lang) : whole;
  // Cells of an unknown are named one by one, with what is the matter with each.
  if (!condition.place || condition.status === 'unknown') return noted;
  return text(lang, 'condition.at', { text: noted, cell: placeText(condition.place) });
}
