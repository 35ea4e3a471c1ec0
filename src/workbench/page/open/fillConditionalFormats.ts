import type { ConditionalRule as XlsxRule } from 'hucre';
import {
  type CellValueOperator,
  type ConditionalRule,
  type FormatPatch,
  type Paint,
  parseBox,
  type Sheet,
} from '../../host/model';
import { unlessRefused } from './unlessRefused';

const TEXT_RULES = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
} as const;

/** Excel's files call two comparisons otherwise than its API. */
const OPERATORS: Readonly<Record<string, CellValueOperator>> = {
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
};

/** Adds the formats that the model can evaluate; `paintOf` reads what a rule lays over a cell. */
export function fillConditionalFormats(
  sheet: Sheet,
  rules: readonly XlsxRule[],
  paintOf: (rule: XlsxRule) => FormatPatch,
): void {
  // A new format takes the first priority: the least important one goes first.
  const ordered = [...rules].sort((a, b) => b.priority - a.priority);
  for (const source of ordered) {
    const boxes = source.range.split(' ').flatMap((address) => parseBox(address) ?? []);
    const rule = ruleOf(source);
    if (boxes.length === 0 || !rule) continue;
    unlessRefused(() => {
      const { id } = sheet.conditionalFormats.add(boxes, rule);
      const stopIfTrue = source.stopIfTrue ?? false;
      sheet.conditionalFormats.update(id, { stopIfTrue, paint: paint(paintOf(source)) });
    });
  }
}

function paint(format: FormatPatch): Paint {
  const { fill, fontColor, bold, italic, strikethrough } = format;
  return {
    ...(fill ? { fill } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
  };
}

function ruleOf(rule: XlsxRule): ConditionalRule | undefined {
  const [first, second] = [rule.formula ?? []].flat();
  if (rule.type === 'expression') {
    return first === undefined ? undefined : { type: 'Custom', formula: `=${first}` };
  }
  if (rule.type === 'cellIs') {
    if (first === undefined || rule.operator === undefined) return undefined;
    return {
      type: 'CellValue',
      operator: operatorOf(rule.operator),
      formula1: `=${first}`,
      ...(second === undefined ? {} : { formula2: `=${second}` }),
    };
  }
  if (!isTextRule(rule.type) || rule.text === undefined) return undefined;
  return { type: 'ContainsText', operator: TEXT_RULES[rule.type], text: rule.text };
}

function isTextRule(type: string): type is keyof typeof TEXT_RULES {
  return Object.hasOwn(TEXT_RULES, type);
}

function operatorOf(operator: NonNullable<XlsxRule['operator']>): CellValueOperator {
  const capital = operator.charAt(0).toUpperCase() + operator.slice(1);
  return OPERATORS[operator] ?? (capital as CellValueOperator);
}
