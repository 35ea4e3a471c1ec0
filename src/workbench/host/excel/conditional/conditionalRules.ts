import { invalidArgument } from '../../engine/HostError';
import type { CellValueOperator, ConditionalRule, TextOperator } from '../../model';
import type { Json } from '../../protocol/types';
import { excelType, leadsTo, readWrite } from '../define/excelType';
import { asOneOf, asRecord, asText } from '../define/values';
import {
  CELL_VALUE_CONDITIONAL,
  CONDITIONAL_RANGE_FORMAT,
  CONDITIONAL_RULE,
  CUSTOM_CONDITIONAL,
  TEXT_CONDITIONAL,
  type ConditionalOf,
} from '../tokens';
import { conditionalOf } from './conditionalPaint';

const OPERATORS: readonly CellValueOperator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];
const TEXT_OPERATORS: readonly TextOperator[] = [
  'Contains',
  'NotContains',
  'BeginsWith',
  'EndsWith',
];

/** The format's rule, which must be of the type that was asked for. */
function ruleOf<T extends ConditionalRule['type']>(
  target: ConditionalOf,
  type: T,
): Extract<ConditionalRule, { type: T }> {
  const { rule } = conditionalOf(target);
  if (!isOfType(rule, type)) throw invalidArgument();
  return rule;
}

function isOfType<T extends ConditionalRule['type']>(
  rule: ConditionalRule,
  type: T,
): rule is Extract<ConditionalRule, { type: T }> {
  return rule.type === type;
}

function setRule({ sheet, id }: ConditionalOf, rule: ConditionalRule): void {
  sheet.conditionalFormats.update(id, { rule });
}

const toFormat = leadsTo<ConditionalOf>('1.6', (target) => CONDITIONAL_RANGE_FORMAT.of(target));

/** `Excel.CustomConditionalFormat`. */
export const customConditionalType = excelType<ConditionalOf>(CUSTOM_CONDITIONAL, {
  since: '1.6',
  nav: { Rule: leadsTo('1.6', (target) => CONDITIONAL_RULE.of(target)), Format: toFormat },
});

/** `Excel.ConditionalFormatRule`: the formula, as seen from the first cell of the format's range. */
export const conditionalRuleType = excelType<ConditionalOf>(CONDITIONAL_RULE, {
  since: '1.6',
  scalars: {
    Formula: readWrite(
      '1.6',
      (target) => ruleOf(target, 'Custom').formula,
      (target, value) => {
        setRule(target, { type: 'Custom', formula: asText(value) });
      },
    ),
    FormulaLocal: readWrite(
      '1.6',
      (target) => ruleOf(target, 'Custom').formula,
      (target, value) => {
        setRule(target, { type: 'Custom', formula: asText(value) });
      },
    ),
  },
});

/** `Excel.CellValueConditionalFormat`. */
export const cellValueConditionalType = excelType<ConditionalOf>(CELL_VALUE_CONDITIONAL, {
  since: '1.6',
  scalars: {
    Rule: readWrite(
      '1.6',
      (target) => {
        const { operator, formula1, formula2 } = ruleOf(target, 'CellValue');
        return { operator, formula1, ...(formula2 !== undefined && { formula2 }) };
      },
      (target, value) => {
        setRule(target, cellValueRule(value));
      },
    ),
  },
  nav: { Format: toFormat },
});

function cellValueRule(value: Json): ConditionalRule {
  const given = asRecord(value);
  const operator = asOneOf(given['operator'], OPERATORS);
  const rule = { type: 'CellValue', operator, formula1: formulaOf(given['formula1']) } as const;
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  return needsTwo ? { ...rule, formula2: formulaOf(given['formula2']) } : rule;
}

/** `0.8` and `=0.8` mean the same. */
function formulaOf(value: Json | undefined): string {
  const text = typeof value === 'number' ? String(value) : asText(value);
  return text.startsWith('=') ? text : `=${text}`;
}

/** `Excel.TextConditionalFormat`. */
export const textConditionalType = excelType<ConditionalOf>(TEXT_CONDITIONAL, {
  since: '1.6',
  scalars: {
    Rule: readWrite(
      '1.6',
      (target) => {
        const { operator, text } = ruleOf(target, 'ContainsText');
        return { operator, text };
      },
      (target, value) => {
        const given = asRecord(value);
        const operator = asOneOf(given['operator'], TEXT_OPERATORS);
        setRule(target, { type: 'ContainsText', operator, text: asText(given['text']) });
      },
    ),
  },
  nav: { Format: toFormat },
});
