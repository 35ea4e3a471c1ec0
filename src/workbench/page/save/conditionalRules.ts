import type { ConditionalRule as XlsxRule } from 'hucre';
import { boxAddress, type ConditionalFormat, type ConditionalRule } from '../../host/model';
import { xlsxPaint } from './xlsxStyle';

type Kind = Pick<XlsxRule, 'type'> & Partial<XlsxRule>;

/** A sheet's conditional formats, in order of priority; kinds that the model only keeps are left out. */
export function conditionalRules(formats: readonly ConditionalFormat[]): XlsxRule[] {
  return formats.flatMap((format, index) => {
    const kind = kindOf(format.rule, format.boxes[0]);
    if (!kind) return [];
    const range = format.boxes.map((box) => boxAddress(box)).join(' ');
    const { stopIfTrue } = format;
    return [{ ...kind, priority: index + 1, range, stopIfTrue, style: xlsxPaint(format.paint) }];
  });
}

function kindOf(rule: ConditionalRule, box: ConditionalFormat['boxes'][number] | undefined) {
  if (!box) return undefined;
  switch (rule.type) {
    case 'Custom':
      return { type: 'expression', formula: bare(rule.formula) } satisfies Kind;
    case 'CellValue':
      return cellValue(rule);
    case 'ContainsText':
      return textRule(rule, boxAddress({ ...box, rows: 1, columns: 1 }));
    case 'Other':
      return undefined;
  }
}

function cellValue(rule: Extract<ConditionalRule, { type: 'CellValue' }>): Kind {
  const operator = rule.operator.charAt(0).toLowerCase() + rule.operator.slice(1);
  const formulas = [rule.formula1, rule.formula2].flatMap((one) => (one ? [bare(one)] : []));
  return {
    type: 'cellIs',
    operator: OPERATORS[operator] ?? (operator as NonNullable<XlsxRule['operator']>),
    formula: formulas,
  };
}

/** The two that Excel's files call otherwise. */
const OPERATORS: Readonly<Record<string, NonNullable<XlsxRule['operator']>>> = {
  equalTo: 'equal',
  notEqualTo: 'notEqual',
};

function textRule(rule: Extract<ConditionalRule, { type: 'ContainsText' }>, cell: string): Kind {
  const { text } = rule;
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (rule.operator) {
    case 'Contains':
      return { type: 'containsText', text, formula: `NOT(ISERROR(SEARCH(${quoted},${cell})))` };
    case 'NotContains':
      return { type: 'notContainsText', text, formula: `ISERROR(SEARCH(${quoted},${cell}))` };
    case 'BeginsWith':
      return { type: 'beginsWith', text, formula: `LEFT(${cell},LEN(${quoted}))=${quoted}` };
    case 'EndsWith':
      return { type: 'endsWith', text, formula: `RIGHT(${cell},LEN(${quoted}))=${quoted}` };
  }
}

function bare(formula: string): string {
  return formula.replace(/^=/, '');
}
