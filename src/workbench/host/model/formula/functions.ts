import type { Scalar } from '../cellTypes';
import { cellText } from '../numberText';
import { criterionTest, wildcardPattern } from './matches';
import { checked, compare, FormulaError, isError, toNumber, toText, toTruth } from './values';

/** An argument: a value, or rows of values of a range. */
export type Argument = Scalar | readonly (readonly Scalar[])[] | undefined;

type BuiltIn = (args: readonly Argument[]) => Scalar;

/** A range as one value: its first cell. */
export function single(argument: Argument): Scalar {
  if (argument === undefined) return '';
  return typeof argument === 'object' ? (argument[0]?.[0] ?? '') : argument;
}

function all(args: readonly Argument[]): Scalar[] {
  return args.flatMap((argument) =>
    typeof argument === 'object' ? argument.flat() : argument === undefined ? [] : [argument],
  );
}

/** Numbers as SUM takes them: texts and truths in ranges don't count, typed ones do. */
function numbers(args: readonly Argument[]): number[] {
  return args.flatMap((argument) => {
    if (argument === undefined) return [];
    if (typeof argument !== 'object') return [toNumber(argument)];
    return argument
      .flat()
      .map(checked)
      .filter((value) => typeof value === 'number');
  });
}

function truths(args: readonly Argument[]): boolean[] {
  return all(args)
    .filter((value) => value !== '')
    .map(toTruth);
}

function found(args: readonly Argument[], find: (needle: string, hay: string) => number): number {
  const start = args[2] === undefined ? 1 : toNumber(single(args[2]));
  const hay = toText(single(args[1]));
  const at = start < 1 ? -1 : find(toText(single(args[0])), hay.slice(start - 1));
  if (at < 0) throw FormulaError.of('#VALUE!');
  return at + start;
}

function searched(needle: string, hay: string): number {
  const pattern = wildcardPattern(needle).source.slice(1, -1);
  return hay.search(new RegExp(pattern, 'i'));
}

function count(argument: Argument, fallback: number): number {
  const number = argument === undefined ? fallback : Math.trunc(toNumber(single(argument)));
  if (number < 0) throw FormulaError.of('#VALUE!');
  return number;
}

function sum(values: readonly number[]): number {
  return Number(values.reduce((total, value) => total + value, 0).toPrecision(15));
}

function average(values: readonly number[]): number {
  if (values.length === 0) throw FormulaError.of('#DIV/0!');
  return sum(values) / values.length;
}

function round(args: readonly Argument[]): number {
  const places = toNumber(single(args[1]));
  const value = toNumber(single(args[0]));
  return (Math.sign(value) * Math.round(Number(`${Math.abs(value)}e${places}`))) / 10 ** places;
}

function matched(args: readonly Argument[]): number {
  const wanted = checked(single(args[0]));
  const line = all([args[1]]);
  const kind = args[2] === undefined ? 1 : toNumber(single(args[2]));
  const exact = criterionTest(wanted);
  const at =
    kind === 0
      ? line.findIndex(exact)
      : line.findLastIndex((value) => value !== '' && compare(value, wanted) * kind <= 0);
  if (at < 0) throw FormulaError.of('#N/A');
  return at + 1;
}

function indexed(args: readonly Argument[]): Scalar {
  const [rows] = args;
  if (typeof rows !== 'object') return single(rows);
  const first = count(args[1], 1);
  const second = args[2] === undefined ? 0 : count(args[2], 0);
  const flat = rows.length === 1 && args[2] === undefined;
  const value = flat
    ? rows[0]?.[first - 1]
    : rows[Math.max(first, 1) - 1]?.[Math.max(second, 1) - 1];
  if (value === undefined) throw FormulaError.of('#REF!');
  return value;
}

function subtotal(args: readonly Argument[]): Scalar {
  const [kind, ...rest] = args;
  const name = ['', 'AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MIN', '', '', '', 'SUM'][
    toNumber(single(kind)) % 100
  ];
  const inner = name === undefined ? undefined : BUILT_INS[name];
  if (inner === undefined) throw FormulaError.of('#VALUE!');
  return inner(rest);
}

/** Functions of values; those that need the cell (ROW) or may skip an argument (IF) are the evaluator's. */
export const BUILT_INS: Readonly<Record<string, BuiltIn>> = {
  TRUE: () => true,
  FALSE: () => false,
  NA: () => '#N/A',
  AND: (args) => truths(args).every(Boolean),
  OR: (args) => truths(args).some(Boolean),
  NOT: ([value]) => !toTruth(single(value)),
  ISNUMBER: ([value]) => typeof single(value) === 'number',
  ISTEXT: ([value]) =>
    typeof single(value) === 'string' && single(value) !== '' && !isError(single(value)),
  ISBLANK: ([value]) => single(value) === '',
  ISERROR: ([value]) => isError(single(value)),
  ISNA: ([value]) => single(value) === '#N/A',
  FIND: (args) => found(args, (needle, hay) => hay.indexOf(needle)),
  SEARCH: (args) => found(args, searched),
  LEN: ([text]) => toText(single(text)).length,
  LEFT: ([text, length]) => toText(single(text)).slice(0, count(length, 1)),
  RIGHT: ([text, length]) => {
    const whole = toText(single(text));
    return whole.slice(Math.max(0, whole.length - count(length, 1)));
  },
  MID: ([text, start, length]) =>
    toText(single(text))
      .slice(count(start, 1) - 1)
      .slice(0, count(length, 0)),
  UNICODE: ([text]) => {
    const code = toText(single(text)).codePointAt(0);
    // Excel has no number for half of a character.
    if (code === undefined || (code >= 0xd800 && code <= 0xdfff)) throw FormulaError.of('#VALUE!');
    return code;
  },
  UPPER: ([text]) => toText(single(text)).toUpperCase(),
  LOWER: ([text]) => toText(single(text)).toLowerCase(),
  TRIM: ([text]) => toText(single(text)).trim().replace(/ +/g, ' '),
  EXACT: ([a, b]) => toText(single(a)) === toText(single(b)),
  CONCATENATE: (args) => args.map((text) => toText(single(text))).join(''),
  CONCAT: (args) => all(args).map(toText).join(''),
  TEXT: ([value, format]) => cellText(checked(single(value)), toText(single(format))),
  VALUE: ([value]) => toNumber(single(value)),
  SUM: (args) => sum(numbers(args)),
  AVERAGE: (args) => average(numbers(args)),
  MIN: (args) => Math.min(...numbers(args), ...(numbers(args).length === 0 ? [0] : [])),
  MAX: (args) => Math.max(...numbers(args), ...(numbers(args).length === 0 ? [0] : [])),
  COUNT: (args) => all(args).filter((value) => typeof value === 'number').length,
  COUNTA: (args) => all(args).filter((value) => value !== '').length,
  COUNTBLANK: (args) => all(args).filter((value) => value === '').length,
  COUNTIF: ([range, criterion]) => all([range]).filter(criterionTest(single(criterion))).length,
  ABS: ([value]) => Math.abs(toNumber(single(value))),
  INT: ([value]) => Math.floor(toNumber(single(value))),
  ROUND: round,
  MOD: ([value, by]) => {
    const divisor = toNumber(single(by));
    if (divisor === 0) throw FormulaError.of('#DIV/0!');
    const number = toNumber(single(value));
    return number - divisor * Math.floor(number / divisor);
  },
  MATCH: matched,
  INDEX: indexed,
  SUBTOTAL: subtotal,
  HYPERLINK: ([link, name]) => single(name ?? link),
};
