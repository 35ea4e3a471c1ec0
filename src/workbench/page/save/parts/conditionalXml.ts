import { boxAddress, type ConditionalFormat, type ConditionalRule } from '../../../host/model';
import { storedFormula } from '../../open/xlsx/functionNames';
import { attributesOf, escapeXml } from '../xml';
import type { CellBooks } from './rowsXml';

const TEXT_RULES = {
  Contains: 'containsText',
  NotContains: 'notContains',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
} as const;
/** The kind of rule for the one comparison that is called otherwise than its operator. */
const TEXT_TYPES = { ...TEXT_RULES, NotContains: 'notContainsText' } as const;
/** The two operators with other names in files. */
const OPERATORS: Readonly<Record<string, string>> = { EqualTo: 'equal', NotEqualTo: 'notEqual' };
const OWN_PLACE = / (?:priority|dxfId|stopIfTrue)="[^"]*"/g;

/** A sheet's conditional formats, in order of priority; kinds that nothing here can write are left out. */
export function conditionalXml(formats: readonly ConditionalFormat[], books: CellBooks): string {
  return formats
    .map((format, index) => {
      const [first] = format.boxes;
      const rule =
        first && ruleXml(format, boxAddress({ ...first, rows: 1, columns: 1 }), index, books);
      if (rule === undefined) return '';
      const sqref = format.boxes.map((box) => boxAddress(box)).join(' ');
      return `<conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting>`;
    })
    .join('');
}

function ruleXml(
  { rule, paint, stopIfTrue }: ConditionalFormat,
  cell: string,
  index: number,
  books: CellBooks,
): string | undefined {
  const place = {
    dxfId: Object.keys(paint).length > 0 ? books.styles.paint(paint) : undefined,
    priority: index + 1,
    stopIfTrue: stopIfTrue || undefined,
  };
  const formulaXml = (formula: string): string =>
    `<formula>${escapeXml(storedFormula(formula.replace(/^=/, ''), books.isAddIn))}</formula>`;
  switch (rule.type) {
    case 'Custom':
      return `<cfRule${attributesOf({ type: 'expression', ...place })}>${formulaXml(rule.formula)}</cfRule>`;
    case 'CellValue': {
      const operator = OPERATORS[rule.operator] ?? decapital(rule.operator);
      const second = rule.formula2 === undefined ? '' : formulaXml(rule.formula2);
      return `<cfRule${attributesOf({ type: 'cellIs', ...place, operator })}>${formulaXml(rule.formula1)}${second}</cfRule>`;
    }
    case 'ContainsText': {
      const { operator, text } = rule;
      const kind = { type: TEXT_TYPES[operator], ...place, operator: TEXT_RULES[operator], text };
      return `<cfRule${attributesOf(kind)}>${formulaXml(textTest(rule, cell))}</cfRule>`;
    }
    case 'Other':
      return otherXml(rule, attributesOf(place));
  }
}

/** A kind that was read from a file and kept as it was. */
function otherXml(
  rule: Extract<ConditionalRule, { type: 'Other' }>,
  place: string,
): string | undefined {
  const { xml } = rule.detail;
  if (typeof xml !== 'string') return undefined;
  return xml.replace(/^<cfRule[^>]*/, (tag) => tag.replace(OWN_PLACE, '') + place);
}

/** The equivalent formula, which files have beside the text. */
function textTest(rule: Extract<ConditionalRule, { type: 'ContainsText' }>, cell: string): string {
  const quoted = `"${rule.text.replaceAll('"', '""')}"`;
  switch (rule.operator) {
    case 'Contains':
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case 'NotContains':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'BeginsWith':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'EndsWith':
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}

function decapital(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
