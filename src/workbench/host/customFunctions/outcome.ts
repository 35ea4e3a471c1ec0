import type { Json } from '../protocol/types';
import type { FunctionMetadata } from './metadata';

/** Result of a call for its cell. Only #VALUE! and #N/A carry a message. */
export type FunctionOutcome =
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'error'; readonly error: string; readonly message?: string }
  | { readonly kind: 'cancelled' };

const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  // No metadata, or no code associated with the id.
  9: '#NAME?',
  10: '#NAME?',
};
const WITH_MESSAGE: readonly string[] = ['#VALUE!', '#N/A'];

/** Reads one result of the runtime: [id, succeeded, value or message, error code, …]. */
export function readOutcome(result: readonly Json[], metadata: FunctionMetadata): FunctionOutcome {
  const [, succeeded, value = null, code] = result;
  if (succeeded !== true) return functionError(ERRORS[Number(code)] ?? '#VALUE!', value);
  const error = errorObject(value);
  if (error) return functionError(error.code, error.message);
  return shapeFits(value, metadata)
    ? { kind: 'value', value: withErrorTexts(value) }
    : functionError('#VALUE!', null);
}

export function functionError(error: string, message: Json): FunctionOutcome {
  const carried = WITH_MESSAGE.includes(error) && typeof message === 'string' && message !== '';
  return { kind: 'error', error, ...(carried ? { message } : {}) };
}

/** A function with a matrix result must answer rows; one with a scalar result must not. */
function shapeFits(value: Json, metadata: FunctionMetadata): boolean {
  const rows = Array.isArray(value) && value.every((row) => Array.isArray(row));
  return metadata.result?.dimensionality === 'matrix' ? rows : !Array.isArray(value);
}

/** Errors inside an array become their text, as a cell shows them. */
function withErrorTexts(value: Json): Json {
  if (isList(value)) return value.map((item) => errorObject(item)?.code ?? withErrorTexts(item));
  return value;
}

/** `CustomFunctions.Error` as it comes over the wire. */
function errorObject(value: Json): { code: string; message: Json } | undefined {
  if (typeof value !== 'object' || value === null || isList(value)) return undefined;
  const { valueType, code, message } = value;
  if (valueType !== 'CustomFunctionError' || typeof code !== 'string') return undefined;
  return { code, message: message ?? null };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
