import type { Scalar } from './cellTypes';
import type {
  CellValueOperator,
  ConditionalFormat,
  ConditionalRule,
  Paint,
  TextOperator,
} from './conditionalTypes';
import { anchorOf } from './conditionalFormatList';
import { compare, isError } from './formula/values';
import type { MemorySheet } from './memorySheet';

const COMPARED: Readonly<
  Record<CellValueOperator, (value: Scalar, first: Scalar, second: Scalar) => boolean>
> = {
  Between: (value, first, second) => compare(value, first) >= 0 && compare(value, second) <= 0,
  NotBetween: (value, first, second) => compare(value, first) < 0 || compare(value, second) > 0,
  EqualTo: (value, first) => compare(value, first) === 0,
  NotEqualTo: (value, first) => compare(value, first) !== 0,
  GreaterThan: (value, first) => compare(value, first) > 0,
  LessThan: (value, first) => compare(value, first) < 0,
  GreaterThanOrEqual: (value, first) => compare(value, first) >= 0,
  LessThanOrEqual: (value, first) => compare(value, first) <= 0,
};

const READS: Readonly<Record<TextOperator, (text: string, part: string) => boolean>> = {
  Contains: (text, part) => text.includes(part),
  NotContains: (text, part) => !text.includes(part),
  BeginsWith: (text, part) => text.startsWith(part),
  EndsWith: (text, part) => text.endsWith(part),
};

function holdsTrue(value: Scalar): boolean {
  if (isError(value)) return false;
  return typeof value === 'string' ? value.toLowerCase() === 'true' : Boolean(value);
}

function applies(
  sheet: MemorySheet,
  format: ConditionalFormat,
  row: number,
  column: number,
): boolean {
  const { rule } = format;
  const anchor = anchorOf(format.boxes);
  const result = (formula: string): Scalar =>
    sheet.workbook.calculation.valueOf(formula, sheet, { row, column }, anchor);
  const value = sheet.values({ row, column, rows: 1, columns: 1 })[0]![0]!;
  return ruleHolds(rule, value, result);
}

function ruleHolds(
  rule: ConditionalRule,
  value: Scalar,
  result: (formula: string) => Scalar,
): boolean {
  switch (rule.type) {
    case 'Custom':
      return holdsTrue(result(rule.formula));
    case 'ContainsText':
      return READS[rule.operator](String(value).toLowerCase(), rule.text.toLowerCase());
    case 'CellValue': {
      const bounds = [rule.formula1, rule.formula2 ?? rule.formula1].map(result);
      const [first, second] = [...bounds].sort(compare);
      if ([value, ...bounds].some(isError)) return false;
      const single = rule.formula2 === undefined ? bounds[0]! : first!;
      return COMPARED[rule.operator](value, single, second!);
    }
    case 'Other':
      return false;
  }
}

/** Paint of a cell by all conditional formats: for each property the first format that holds wins. */
export function painted(sheet: MemorySheet, row: number, column: number): Paint {
  let paint: Paint = {};
  for (const format of sheet.conditionalFormats.at(row, column)) {
    if (!applies(sheet, format, row, column)) continue;
    paint = { ...format.paint, ...paint };
    if (format.stopIfTrue) break;
  }
  return paint;
}
