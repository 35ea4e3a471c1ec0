import { boxOf, intersection } from '../box';
import type { Box, Scalar } from '../cellTypes';
import { BUILT_INS, single, type Argument } from './functions';
import type { Expression } from './parse';
import { referenceBox, translateReference, type Reference } from './references';
import { sumProduct, type Spreading } from './spread';
import { checked, compare, FormulaError, toNumber, toText, toTruth } from './values';

/** A range that an evaluation refers to; `sheet` is the scope's own handle. */
export interface RangeAt<S> {
  readonly sheet: S;
  readonly box: Box;
}

/** Call of an unknown function. */
export interface OutsideCall<S> {
  readonly name: string;
  readonly args: readonly Argument[];
  readonly ranges: readonly (RangeAt<S> | undefined)[];
}

/** Context of a formula: its cell, and lookups. */
export interface Scope<S> {
  readonly sheet: S;
  readonly row: number;
  readonly column: number;
  /** How far the cell lies from the cell the formula was written for. */
  readonly rowsDown: number;
  readonly columnsRight: number;
  findSheet(name: string): S | undefined;
  usedBox(sheet: S): Box | undefined;
  read(sheet: S, box: Box): Scalar[][];
  name(name: string): RangeAt<S> | Expression | undefined;
  structured(text: string): RangeAt<S> | undefined;
  /** Throws for an unknown function. */
  outside(call: OutsideCall<S>): Argument;
}

type Value<S> = Argument | RangeAt<S>;

function isRange<S>(value: Value<S>): value is RangeAt<S> {
  return typeof value === 'object' && 'box' in value;
}

function located<S>(reference: Reference, scope: Scope<S>): RangeAt<S> {
  const here = translateReference(reference, scope.rowsDown, scope.columnsRight);
  const sheet =
    reference.sheetName === undefined ? scope.sheet : scope.findSheet(reference.sheetName);
  if (here === undefined || sheet === undefined) throw FormulaError.of('#REF!');
  return { sheet, box: referenceBox(here) };
}

/** The values of a range; a long range is cut to the used cells. */
function contents<S>({ sheet, box }: RangeAt<S>, scope: Scope<S>): Scalar[][] {
  if (box.rows * box.columns <= 10_000) return scope.read(sheet, box);
  const used = scope.usedBox(sheet) ?? boxOf(0, 0);
  const filled = intersection(box, {
    ...used,
    row: 0,
    column: 0,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
  });
  return filled === undefined ? [['']] : scope.read(sheet, filled);
}

function argumentOf<S>(value: Value<S>, scope: Scope<S>): Argument {
  return isRange(value) ? contents(value, scope) : value;
}

function scalar<S>(expression: Expression, scope: Scope<S>): Scalar {
  const value = evaluated(expression, scope);
  if (!isRange(value)) return checked(single(value));
  const { sheet, box } = value;
  // A range where one value is asked: the cell in the formula's own row or column.
  const ownRow = scope.row >= box.row && scope.row < box.row + box.rows && box.columns === 1;
  const ownColumn =
    scope.column >= box.column && scope.column < box.column + box.columns && box.rows === 1;
  const row = ownRow && box.rows > 1 ? scope.row : box.row;
  const column = ownColumn && box.columns > 1 ? scope.column : box.column;
  return checked(scope.read(sheet, boxOf(row, column))[0]![0]!);
}

function arithmetic(operator: string, left: number, right: number): number {
  if (operator === '/' && right === 0) throw FormulaError.of('#DIV/0!');
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  const result = operator === '/' ? left / right : left ** right;
  if (!Number.isFinite(result)) throw FormulaError.of('#NUM!');
  return result;
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

function operate(operator: string, left: Scalar, right: Scalar): Scalar {
  const comparison = COMPARISONS[operator];
  if (comparison !== undefined) return comparison(compare(left, right));
  if (operator === '&') return toText(left) + toText(right);
  return arithmetic(operator, toNumber(left), toNumber(right));
}

/** Evaluation of the parts of an array formula. */
function spreading<S>(scope: Scope<S>): Spreading {
  return {
    whole: (expression) => argumentOf(evaluated(expression, scope), scope),
    box: (expression) => {
      const value = evaluated(expression, scope);
      return isRange(value) ? value.box : undefined;
    },
    operate,
  };
}

function attempt<S>(work: () => Value<S>, otherwise: (error: string) => Value<S>): Value<S> {
  try {
    return work();
  } catch (error) {
    if (error instanceof FormulaError) return otherwise(error.value);
    throw error;
  }
}

/** Functions that choose which argument is evaluated, or need their own cell. */
function special<S>(
  name: string,
  args: readonly Expression[],
  scope: Scope<S>,
): { value: Value<S> } | undefined {
  const [first, second, third] = args;
  const pick = (chosen: Expression | undefined, missing: Scalar): Value<S> =>
    chosen === undefined ? missing : evaluated(chosen, scope);
  if (name === 'IF' && first !== undefined) {
    return { value: toTruth(scalar(first, scope)) ? pick(second, true) : pick(third, false) };
  }
  if ((name === 'IFERROR' || name === 'IFNA') && first !== undefined) {
    const only = name === 'IFNA' ? '#N/A' : undefined;
    return {
      value: attempt<S>(
        () => scalar(first, scope),
        (error) => (only === undefined || error === only ? pick(second, '') : error),
      ),
    };
  }
  if (name === 'SUMPRODUCT') return { value: sumProduct(args, spreading(scope)) };
  if (name !== 'ROW' && name !== 'COLUMN') return undefined;
  const range = first === undefined ? undefined : evaluated(first, scope);
  const at = range !== undefined && isRange(range) ? range.box : scope;
  return { value: (name === 'ROW' ? at.row : at.column) + 1 };
}

function called<S>(name: string, args: readonly Expression[], scope: Scope<S>): Value<S> {
  const chosen = special(name, args, scope);
  if (chosen !== undefined) return chosen.value;
  const builtIn = BUILT_INS[name];
  // A function sees an error in an argument as a value (ISERROR), so errors don't fly here.
  const values = args.map((arg) =>
    attempt<S>(
      () => evaluated(arg, scope),
      (error) => error,
    ),
  );
  const plain = values.map((value) => argumentOf(value, scope));
  if (builtIn !== undefined) return builtIn(plain);
  const ranges = values.map((value) => (isRange(value) ? value : undefined));
  return scope.outside({ name, args: plain, ranges });
}

function evaluated<S>(expression: Expression, scope: Scope<S>): Value<S> {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'missing':
      return undefined;
    case 'reference':
      return located(expression.reference, scope);
    case 'name': {
      const meaning = scope.name(expression.name);
      if (meaning === undefined) throw FormulaError.of('#NAME?');
      return 'box' in meaning ? meaning : evaluated(meaning, scope);
    }
    case 'structured': {
      const range = scope.structured(expression.text);
      if (range === undefined) throw FormulaError.of('#REF!');
      return range;
    }
    case 'call':
      return called(expression.name, expression.args, scope);
    case 'array':
      return expression.rows.map((row) => row.map((item) => scalar(item, scope)));
    case 'unary': {
      const number = toNumber(scalar(expression.operand, scope));
      return expression.operator === '-'
        ? -number
        : expression.operator === '%'
          ? number / 100
          : number;
    }
    case 'binary':
      return operate(
        expression.operator,
        scalar(expression.left, scope),
        scalar(expression.right, scope),
      );
  }
}

/** A formula's value: one, or rows of values that spill. Errors are their text. */
export function evaluate<S>(expression: Expression, scope: Scope<S>): Scalar | Scalar[][] {
  try {
    const value = evaluated(expression, scope);
    const plain = argumentOf(value, scope);
    if (plain === undefined) return 0;
    if (typeof plain !== 'object') return plain;
    if (plain.length === 1 && plain[0]?.length === 1)
      return isRange(value) && plain[0][0] === '' ? 0 : plain[0][0]!;
    return plain.map((row) => [...row]);
  } catch (error) {
    if (error instanceof FormulaError) return error.value;
    throw error;
  }
}
