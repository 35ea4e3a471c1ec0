import type { CellValueOperator, ConditionalRule, Paint } from '../../../host/model';
import type { ConditionalSpec } from '../BookPiece';
import { boxesOf } from './boxes';
import { readableFormula } from './functionNames';
import { childrenOf, flagOf, numberOf, type XmlNode } from './xmlTree';
import { xmlOf } from './xmlOf';

const TEXT_RULES = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
} as const;

/** Names in Excel's API of the kinds that are kept but not evaluated. */
const KINDS: Readonly<Record<string, string>> = {
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  top10: 'TopBottom',
};
/** Excel's files call two comparisons otherwise than its API. */
const OPERATORS: Readonly<Record<string, CellValueOperator>> = {
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
};

/** The conditional formats of a sheet, in order of priority. */
export function readConditionalFormats(
  sheet: XmlNode,
  paints: readonly Paint[],
): ConditionalSpec[] {
  const rules = childrenOf(sheet, 'conditionalFormatting').flatMap((group) =>
    childrenOf(group, 'cfRule').map((rule) => ({
      rule,
      boxes: boxesOf(group.attributes['sqref']),
    })),
  );
  return rules
    .filter(({ boxes }) => boxes.length > 0)
    .sort((a, b) => (numberOf(a.rule, 'priority') ?? 0) - (numberOf(b.rule, 'priority') ?? 0))
    .map(({ rule, boxes }) => ({
      boxes,
      rule: ruleOf(rule),
      stopIfTrue: flagOf(rule, 'stopIfTrue'),
      paint: paints[numberOf(rule, 'dxfId') ?? -1] ?? {},
    }));
}

function ruleOf(node: XmlNode): ConditionalRule {
  const [first, second] = childrenOf(node, 'formula').map(
    ({ text }) => `=${readableFormula(text)}`,
  );
  const { type = '', operator, text } = node.attributes;
  if (type === 'expression' && first !== undefined) return { type: 'Custom', formula: first };
  if (type === 'cellIs' && first !== undefined && operator !== undefined) {
    const formula2 = second === undefined ? {} : { formula2: second };
    return { type: 'CellValue', operator: operatorOf(operator), formula1: first, ...formula2 };
  }
  if (isTextRule(type) && text !== undefined)
    return { type: 'ContainsText', operator: TEXT_RULES[type], text };
  return { type: 'Other', kind: KINDS[type] ?? 'PresetCriteria', detail: { xml: xmlOf(node) } };
}

function isTextRule(type: string): type is keyof typeof TEXT_RULES {
  return Object.hasOwn(TEXT_RULES, type);
}

function operatorOf(operator: string): CellValueOperator {
  // All others are spelled alike but for the first letter.
  const capital = operator.charAt(0).toUpperCase() + operator.slice(1);
  return OPERATORS[operator] ?? (capital as CellValueOperator);
}
