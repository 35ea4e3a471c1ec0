import { holds, sameBox, touches, without, requireInGrid } from './box';
import type { Box, Shift } from './cellTypes';
import type {
  ConditionalFormat,
  ConditionalFormatPatch,
  ConditionalFormats,
  ConditionalRule,
  Paint,
} from './conditionalTypes';
import { parseFormula } from './formula/parse';
import { renameSheetIn, shiftFormula, translateFormula } from './formula/references';
import { ModelError } from './modelError';
import { inheritedPieces, mergedBoxes, shiftedPieces } from './shiftedBox';
import type { MemorySheet } from './memorySheet';

/** The formulas of a rule, changed one by one. */
function mapRule(rule: ConditionalRule, change: (formula: string) => string): ConditionalRule {
  if (rule.type === 'Custom') return { ...rule, formula: change(rule.formula) };
  if (rule.type !== 'CellValue') return rule;
  const second = rule.formula2 === undefined ? {} : { formula2: change(rule.formula2) };
  return { ...rule, formula1: change(rule.formula1), ...second };
}

function checkRule(rule: ConditionalRule): ConditionalRule {
  return mapRule(rule, (formula) => {
    parseFormula(formula);
    return formula;
  });
}

/** The first cell of a format: its formulas are written for it. */
export function anchorOf(boxes: readonly Box[]): { row: number; column: number } {
  return {
    row: Math.min(...boxes.map((box) => box.row)),
    column: Math.min(...boxes.map((box) => box.column)),
  };
}

/** The conditional formats of a sheet, first priority first. */
export class ConditionalFormatList implements ConditionalFormats {
  list: readonly ConditionalFormat[] = [];

  constructor(private readonly sheet: MemorySheet) {}

  over(box: Box): readonly ConditionalFormat[] {
    return this.list.filter(({ boxes }) => boxes.some((part) => touches(part, box)));
  }

  at(row: number, column: number): readonly ConditionalFormat[] {
    return this.list.filter(({ boxes }) => boxes.some((part) => holds(part, row, column)));
  }

  find(id: string): ConditionalFormat | undefined {
    return this.list.find((format) => format.id === id);
  }

  private need(id: string): ConditionalFormat {
    const format = this.find(id);
    if (format === undefined)
      throw new ModelError('ItemNotFound', 'There is no such conditional format.');
    return format;
  }

  add(boxes: readonly Box[], rule: ConditionalRule): ConditionalFormat {
    this.sheet.protection.require('allowFormatCells');
    boxes.forEach(requireInGrid);
    const id = this.sheet.workbook.newId('cf');
    const paint: Paint = {};
    const format = { id, boxes: [...boxes], rule: checkRule(rule), stopIfTrue: false, paint };
    this.list = [format, ...this.list];
    return format;
  }

  update(id: string, patch: ConditionalFormatPatch): ConditionalFormat {
    this.sheet.protection.require('allowFormatCells');
    const old = this.need(id);
    if (patch.rule !== undefined) checkRule(patch.rule);
    const next = { ...old, ...patch };
    this.list = this.list.map((format) => (format.id === id ? next : format));
    return next;
  }

  setPriority(id: string, priority: number): void {
    const format = this.need(id);
    const others = this.list.filter((other) => other !== format);
    if (!Number.isInteger(priority) || priority < 0 || priority > others.length) {
      throw new ModelError('InvalidArgument', 'There is no such priority.');
    }
    this.list = [...others.slice(0, priority), format, ...others.slice(priority)];
  }

  priority(id: string): number {
    return this.list.indexOf(this.need(id));
  }

  delete(id: string): void {
    this.sheet.protection.require('allowFormatCells');
    const format = this.need(id);
    this.list = this.list.filter((other) => other !== format);
  }

  clear(box: Box): void {
    this.sheet.protection.require('allowFormatCells');
    this.list = this.list.flatMap((format) => {
      const boxes = format.boxes.flatMap((part) => without(part, box));
      return boxes.length === 0 ? [] : [rebased(format, boxes)];
    });
  }

  /** After cells moved on this sheet, or (`here` false) on another one. */
  shift(shift: Shift, shiftedName: string, here: boolean): void {
    const home = this.sheet.name;
    const inherits = this.sheet.workbook.behaviours.has('insertedColumnsInherit');
    const change = (formula: string): string => shiftFormula(formula, home, shiftedName, shift);
    this.list = this.list.flatMap((format) => {
      if (!here) return [{ ...format, rule: mapRule(format.rule, change) }];
      const survivors =
        shift.kind === 'delete'
          ? format.boxes.flatMap((box) => without(box, shift.box))
          : format.boxes;
      if (survivors.length === 0) return [];
      const rebasedFormat = rebased(format, survivors);
      const boxes = mergedBoxes(
        format.boxes.flatMap((box) => [
          ...shiftedPieces(box, shift),
          ...(inherits ? inheritedPieces(box, shift) : []),
        ]),
      );
      const same =
        boxes.length === format.boxes.length &&
        boxes.every((box, at) => sameBox(box, format.boxes[at]!));
      return [
        {
          ...rebasedFormat,
          boxes: same ? format.boxes : boxes,
          rule: mapRule(rebasedFormat.rule, change),
        },
      ];
    });
  }

  renameSheet(before: string, after: string | undefined): void {
    this.list = this.list.map((format) => ({
      ...format,
      rule: mapRule(format.rule, (formula) => renameSheetIn(formula, before, after)),
    }));
  }
}

/** The format on other boxes, its formulas rewritten for their first cell. */
function rebased(format: ConditionalFormat, boxes: readonly Box[]): ConditionalFormat {
  const before = anchorOf(format.boxes);
  const after = anchorOf(boxes);
  const change = (formula: string): string =>
    translateFormula(formula, after.row - before.row, after.column - before.column);
  return { ...format, boxes, rule: mapRule(format.rule, change) };
}
