import { sheetAddress } from './address';
import { boxOf, contains, holds, intersection, sameBox } from './box';
import type { Box, Scalar } from './cellTypes';
import { evaluate, type OutsideCall, type RangeAt, type Scope } from './formula/evaluate';
import type { Argument } from './formula/functions';
import { isExcelFunction } from './formula/isExcelFunction';
import { parseFormula } from './formula/parse';
import { FormulaError } from './formula/values';
import type { MemorySheet } from './memorySheet';
import type { MemoryWorkbook } from './memoryWorkbook';
import { shiftedBox } from './shiftedBox';
import { structuredBox } from './structuredBox';
import type { CalculatorAnswer, Shift } from './types';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Thrown through an evaluation when the calculator has no answer yet. */
class NotYet extends Error {}
const NOT_YET = new NotYet();

/** Thrown through an evaluation by a function that Excel may know and this model does not. */
class UnknownFunction extends Error {}
const UNKNOWN_FUNCTION = new UnknownFunction();

/** A result that fills more cells than its own. */
interface Spill {
  readonly sheet: MemorySheet;
  readonly box: Box;
}

/** Keeps formulas' results up to date: after a change (`touch`), the next `ensure` evaluates everything anew. */
export class Calculation {
  /** Messages of functions on the errors they returned, by cell, since the last evaluation. */
  private readonly sentences = new Map<string, string>();
  private stale = false;
  /** Keys of the cells that this evaluation has settled. */
  private done = new Set<string>();
  private spills: Spill[] = [];

  constructor(private readonly workbook: MemoryWorkbook) {}

  touch(): void {
    this.stale = true;
  }

  ensure(): void {
    if (this.stale && this.workbook.calculationMode !== 'Manual') this.run();
  }

  run(): void {
    this.stale = false;
    this.done = new Set();
    this.sentences.clear();
    for (const sheet of this.workbook.sheets) {
      if (sheet.store.formulaCount === 0) continue;
      for (const { row, column, formula } of sheet.store.formulaCells())
        this.settle(sheet, row, column, formula);
      this.workbook.events.emit({ type: 'calculated', sheet });
    }
  }

  private settle(sheet: MemorySheet, row: number, column: number, formula: string): void {
    const key = keyOf(sheet, row, column);
    if (this.done.has(key)) return;
    this.done.add(key);
    try {
      this.put(
        sheet,
        row,
        column,
        evaluate(parseFormula(formula), this.scope(sheet, { row, column }, { row, column })),
      );
    } catch (error) {
      const shown = withoutResult(error);
      // A cell keeps the value that it came with, from a file above all.
      if (sheet.store.value(row, column) === '') sheet.store.setResult(row, column, shown);
    }
  }

  /** A formula's value in a cell, the formula being written for another (`anchor`). */
  valueOf(formula: string, sheet: MemorySheet, cell: Place, anchor: Place): Scalar {
    try {
      const value = evaluate(parseFormula(formula), this.scope(sheet, cell, anchor));
      return typeof value === 'object' ? (value[0]?.[0] ?? '') : value;
    } catch (error) {
      return withoutResult(error);
    }
  }

  /** A value, or rows of values, of a formula outside any cell (a name's constant). */
  freeValue(formula: string, sheet: MemorySheet): Scalar | Scalar[][] {
    const origin = { row: 0, column: 0 };
    try {
      return evaluate(parseFormula(formula), this.scope(sheet, origin, origin));
    } catch (error) {
      return withoutResult(error);
    }
  }

  private scope(sheet: MemorySheet, cell: Place, anchor: Place): Scope<MemorySheet> {
    return {
      sheet,
      ...cell,
      rowsDown: cell.row - anchor.row,
      columnsRight: cell.column - anchor.column,
      findSheet: (name) => this.workbook.sheet(name),
      usedBox: (other) => other.store.usedBox(true),
      read: (other, box) => this.read(other, box),
      name: (name) => {
        const found = this.workbook.findName(name, sheet);
        return found && parseFormula(found.formula);
      },
      structured: (text) => this.structured(text, sheet, cell),
      outside: (call) => this.outside(call, sheet, cell),
    };
  }

  private read(sheet: MemorySheet, box: Box): Scalar[][] {
    if (sheet.store.formulaCount > 0) {
      for (let row = box.row; row < box.row + box.rows; row += 1) {
        for (let column = box.column; column < box.column + box.columns; column += 1) {
          const formula = sheet.store.formula(row, column);
          if (formula !== undefined) this.settle(sheet, row, column, formula);
        }
      }
    }
    return sheet.store.values(box);
  }

  private structured(
    text: string,
    sheet: MemorySheet,
    { row, column }: Place,
  ): RangeAt<MemorySheet> | undefined {
    const name = text.slice(0, text.indexOf('['));
    const here = (): MemorySheet['tables']['list'][number] | undefined =>
      sheet.tables.list.find((table) => holds(table.box, row, column));
    const table = name === '' ? here() : this.workbook.table(name);
    const box = table && structuredBox(text, table, row);
    return table && box && { sheet: table.sheet, box };
  }

  private outside(
    call: OutsideCall<MemorySheet>,
    sheet: MemorySheet,
    { row, column }: Place,
  ): Argument {
    const { calculator } = this.workbook;
    if (calculator === undefined || !calculator.knows(call.name))
      throw isExcelFunction(call.name) ? UNKNOWN_FUNCTION : FormulaError.of('#NAME?');
    const addresses = call.ranges.map(
      (range) => range && sheetAddress(range.sheet.name, range.box),
    );
    const args = call.args.map((arg) =>
      typeof arg === 'object' ? arg.map((line) => [...line]) : arg,
    );
    const answer = calculator.call({ name: call.name, args, addresses, sheet, row, column });
    if (answer === undefined) throw NOT_YET;
    return answer;
  }

  /** The function's message on the error that it returned for a cell, else ''. */
  sentenceOf(sheet: MemorySheet, row: number, column: number): string {
    this.ensure();
    return this.sentences.get(keyOf(sheet, row, column)) ?? '';
  }

  /**
   * Takes a late answer for a cell, with the function's message; it is dropped where the formula has gone meanwhile,
   * moved or overwritten.
   */
  answer(
    sheet: MemorySheet,
    row: number,
    column: number,
    answer: CalculatorAnswer,
    sentence: string,
  ): void {
    if (sheet.store.formula(row, column) === undefined) return;
    this.put(sheet, row, column, answer);
    const key = keyOf(sheet, row, column);
    if (sentence === '') this.sentences.delete(key);
    else this.sentences.set(key, sentence);
  }

  /** Writes a result into its cell, and its spill into the cells right of and below it. */
  private put(sheet: MemorySheet, row: number, column: number, answer: CalculatorAnswer): void {
    const rows = typeof answer === 'object' ? answer : [[answer]];
    const box = boxOf(row, column, rows.length, rows[0]?.length ?? 1);
    const old = this.spills.find(
      (spill) => spill.sheet === sheet && spill.box.row === row && spill.box.column === column,
    );
    if (old !== undefined && !sameBox(old.box, box)) this.unspill(old);
    if (box.rows * box.columns > 1 && old === undefined && !this.isFree(sheet, box)) {
      sheet.store.setResult(row, column, '#SPILL!');
      return;
    }
    if (box.rows * box.columns > 1) {
      this.spills = [...this.spills.filter((spill) => spill !== old), { sheet, box }];
    }
    rows.forEach((line, down) => {
      line.forEach((value, right) => {
        sheet.store.setResult(row + down, column + right, value);
      });
    });
  }

  /** The cells that the results of a cell's formula fill; undefined unless they are several. */
  spillOf(sheet: MemorySheet, row: number, column: number): Box | undefined {
    return this.spills.find(
      (spill) => spill.sheet === sheet && spill.box.row === row && spill.box.column === column,
    )?.box;
  }

  private isFree(sheet: MemorySheet, box: Box): boolean {
    let free = !sheet.merges.some((merge) => intersection(merge, box));
    sheet.store.forEachFilled(box, (row, column) => {
      if (row !== box.row || column !== box.column) free = false;
    });
    return free;
  }

  private unspill({ sheet, box }: Spill): void {
    this.spills = this.spills.filter((spill) => spill.sheet !== sheet || spill.box !== box);
    for (let row = box.row; row < box.row + box.rows; row += 1) {
      for (let column = box.column; column < box.column + box.columns; column += 1) {
        if (sheet.store.formula(row, column) === undefined) sheet.store.setResult(row, column, '');
      }
    }
  }

  /** Removes the spills in a box, before its cells get new contents. */
  release(sheet: MemorySheet, box: Box): void {
    for (const spill of this.spills) {
      if (spill.sheet === sheet && intersection(spill.box, box) !== undefined) this.unspill(spill);
    }
  }

  /** Removes the spills that a shift would tear, before cells move. */
  shift(sheet: MemorySheet, shift: Shift): void {
    for (const spill of this.spills) {
      if (spill.sheet !== sheet) continue;
      const next = shiftedBox(spill.box, shift);
      const whole = next?.rows === spill.box.rows && next.columns === spill.box.columns;
      if (!whole || contains(shift.box, spill.box)) this.unspill(spill);
      else
        this.spills = this.spills.map((other) => (other === spill ? { sheet, box: next } : other));
    }
  }
}

/** One text for each cell of a workbook. */
function keyOf(sheet: MemorySheet, row: number, column: number): string {
  return `${sheet.id}:${row}:${column}`;
}

/** Value of a cell whose evaluation ended without a result; rethrows other errors. */
function withoutResult(error: unknown): string {
  if (error instanceof NotYet) return '#BUSY!';
  if (error instanceof UnknownFunction) return '#NAME?';
  throw error;
}
