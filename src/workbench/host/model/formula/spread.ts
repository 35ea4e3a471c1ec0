import type { Box, Scalar } from '../cellTypes';
import { BUILT_INS, type Argument } from './functions';
import type { Expression } from './parse';
import { FormulaError, isError } from './values';

/** Functions of one value that apply to each value of an array. */
const OF_EACH = new Set(
  'ABS EXACT INT ISNUMBER ISTEXT LEN LOWER MID MOD ROUND UNICODE UPPER'.split(' '),
);

/** Rows of values of one length; a single value counts for all. */
type Rows = readonly (readonly Scalar[])[];

/** Evaluators that an array formula needs. */
export interface Spreading {
  /** Anything that is no array formula itself. */
  whole(expression: Expression): Argument;
  /** The cells that an expression names. */
  box(expression: Expression): Box | undefined;
  /** An operator between two values. */
  operate(operator: string, left: Scalar, right: Scalar): Scalar;
}

/** The error value that was thrown. */
function errorOf(error: unknown): string {
  if (error instanceof FormulaError) return error.value;
  throw error;
}

/** Maps each place of several arrays; a single row or column is broadcast. */
function forEach(arrays: readonly Rows[], work: (values: readonly Scalar[]) => Scalar): Rows {
  let height = 0;
  let width = 0;
  for (const rows of arrays) {
    height = Math.max(height, rows.length);
    width = Math.max(width, rows[0]!.length);
  }
  const values: Scalar[] = arrays.map(() => '');
  const result: Scalar[][] = [];
  for (let row = 0; row < height; row++) {
    const lines = arrays.map((rows) => rows[rows.length === 1 ? 0 : row] ?? []);
    const line: Scalar[] = [];
    for (let column = 0; column < width; column++) {
      for (let at = 0; at < lines.length; at++)
        values[at] = lines[at]![lines[at]!.length === 1 ? 0 : column] ?? '#N/A';
      try {
        line.push(work(values));
      } catch (error) {
        line.push(errorOf(error));
      }
    }
    result.push(line);
  }
  return result;
}

function numbersOf(name: string, { row, column, rows, columns }: Box): Rows {
  if (name === 'ROW') return Array.from({ length: rows }, (_, at) => [row + at + 1]);
  return [Array.from({ length: columns }, (_, at) => column + at + 1)];
}

function spreadCall(
  expression: Extract<Expression, { kind: 'call' }>,
  by: Spreading,
): Rows | undefined {
  const { name, args } = expression;
  if (name === 'ROW' || name === 'COLUMN') {
    const box = args[0] && by.box(args[0]);
    return box && numbersOf(name, box);
  }
  const isOfEach = OF_EACH.has(name);
  if (!isOfEach && name !== 'IFERROR') return undefined;
  const arrays = args.map((arg) => spread(arg, by));
  if (!isOfEach) return forEach(arrays, ([value, other]) => (isError(value) ? other! : value!));
  return forEach(arrays, (values) => BUILT_INS[name]!(values));
}

/** The values of an expression where Excel works with whole arrays, as in SUMPRODUCT. */
export function spread(expression: Expression, by: Spreading): Rows {
  if (expression.kind === 'binary') {
    const { operator, left, right } = expression;
    return forEach([spread(left, by), spread(right, by)], ([a, b]) => by.operate(operator, a!, b!));
  }
  const rows = expression.kind === 'call' ? spreadCall(expression, by) : undefined;
  if (rows !== undefined) return rows;
  try {
    const value = by.whole(expression);
    return typeof value === 'object' ? value : [[value ?? '']];
  } catch (error) {
    return [[errorOf(error)]];
  }
}

/** The sum of the products of arrays, place by place. */
export function sumProduct(args: readonly Expression[], by: Spreading): number {
  const arrays = args.map((arg) => spread(arg, by));
  const products = forEach(arrays, (values) => {
    const error = values.find(isError);
    if (error !== undefined) throw FormulaError.of(String(error));
    return values.reduce<number>(
      (product, value) => product * (typeof value === 'number' ? value : 0),
      1,
    );
  });
  return products.flat().reduce<number>((total, value) => {
    if (isError(value)) throw FormulaError.of(String(value));
    return total + Number(value);
  }, 0);
}
