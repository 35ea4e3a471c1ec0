import type { Json } from '../protocol/types';
import type { FunctionMetadata, ParameterMetadata } from './metadata';

/** Arguments ready for the wire, or the error that the cell shows without a call. */
export type PreparedArguments =
  | { readonly ok: true; readonly values: readonly Json[] }
  | { readonly ok: false; readonly error: string };

const ERROR_VALUES =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

/**
 * Arguments as Excel passes them: omitted ones as null, ranges as rows, a numeric text as a number where one
 * is expected; an error among them is the result, and so is #VALUE! for a wrong
 * kind. `undefined` is an argument left out, '' an empty cell. A range where one value is asked must be
 * one cell (Excel would spread it over many calls). Of the metadata's flags `allowErrors` has errors handed to
 * parameters of type any as they are, `allowRich` as objects.
 */
export function prepareArguments(
  metadata: FunctionMetadata,
  given: readonly (Json | undefined)[],
  flags: DataTypeFlags = {},
): PreparedArguments {
  try {
    return { ok: true, values: readAll(metadata, given, flags) };
  } catch (error) {
    if (error instanceof ArgumentError) return { ok: false, error: error.code };
    throw error;
  }
}

/** The metadata's flags for parameters of type any. */
export interface DataTypeFlags {
  readonly allowErrors?: boolean;
  readonly allowRich?: boolean;
}

/** Ends the preparation: the cell shows this error. */
class ArgumentError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

function readAll(
  metadata: FunctionMetadata,
  given: readonly (Json | undefined)[],
  flags: DataTypeFlags,
): Json[] {
  const { parameters } = metadata;
  const repeating = parameters.at(-1)?.repeating ? parameters.at(-1) : undefined;
  const single = repeating ? parameters.slice(0, -1) : parameters;
  if (!repeating && given.length > parameters.length) throw new ArgumentError('#VALUE!');
  const values = single.map((parameter, index) => argument(parameter, given[index], flags));
  if (repeating)
    values.push(given.slice(single.length).map((value) => argument(repeating, value, flags)));
  return values;
}

function argument(
  parameter: ParameterMetadata,
  given: Json | undefined,
  { allowErrors = false, allowRich = false }: DataTypeFlags,
): Json {
  if (given === undefined) {
    if (parameter.optional || parameter.repeating) return null;
    throw new ArgumentError('#VALUE!');
  }
  const takesErrors = (allowErrors || allowRich) && isAny(parameter);
  const error = takesErrors ? undefined : firstError(given);
  if (error !== undefined) throw new ArgumentError(error);
  const read = (value: Json): Json =>
    takesErrors && !allowErrors && firstError(value) !== undefined
      ? { type: 'Error', basicType: 'Error', basicValue: value }
      : scalar(parameter, value);
  if (parameter.dimensionality !== 'matrix') return read(singleCell(given));
  const rows = isList(given) ? given.map((row) => (isList(row) ? row : [row])) : [[given]];
  return rows.map((row) => row.map(read));
}

function scalar(parameter: ParameterMetadata, value: Json): Json {
  if (isList(value)) throw new ArgumentError('#VALUE!');
  switch (parameter.type) {
    case 'number':
      return number(value);
    case 'string':
      return text(value);
    case 'boolean':
      return typeof value === 'boolean' ? value : number(value) !== 0;
    default:
      return value;
  }
}

function number(value: Json): number {
  const parsed = Number(value ?? 0);
  if (Number.isNaN(parsed)) throw new ArgumentError('#VALUE!');
  return parsed;
}

function text(value: Json): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

/** A range of one cell is its value. */
function singleCell(value: Json): Json {
  const row = isList(value) && value.length === 1 ? value[0] : undefined;
  if (row === undefined) return value;
  if (!isList(row)) return row;
  return row.length === 1 ? (row[0] ?? null) : value;
}

function firstError(value: Json): string | undefined {
  if (typeof value === 'string') return ERROR_VALUES.test(value) ? value : undefined;
  if (!isList(value)) return undefined;
  for (const item of value) {
    const error = firstError(item);
    if (error !== undefined) return error;
  }
  return undefined;
}

function isAny(parameter: ParameterMetadata): boolean {
  return parameter.type === undefined || parameter.type === 'any';
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
