import type { Rulebook } from '../rulebook';
import { text, type Lang } from '../strings';
import { excelError } from './runtime/excelError';
import type { FunctionsRuntime } from './runtime/FunctionsRuntime';
import { answerRows, type Ask } from './rows/answerRows';
import { currentRuntime } from './runtime/currentRuntime';

/** Answers a formula; whatever goes wrong becomes an error of Excel's. */
export async function answered<T>(answer: (runtime: FunctionsRuntime) => Promise<T>): Promise<T> {
  const runtime = currentRuntime();
  try {
    return await answer(runtime);
  } catch (error) {
    throw excelError(error, runtime.host.lang());
  }
}

/** A column of results: Excel wants a matrix wherever addresses are asked for. */
const columnOf = (texts: readonly string[]): string[][] => texts.map((text) => [text]);

/** Selecting a part of a formula asks for its value at once, which is not worth judging a sheet for. */
const previewOf = (n: number, lang: Lang): Promise<string[][]> =>
  Promise.resolve([[text(lang, 'functions.preview', { n })]]);

/**
 * Answers a formula over rows: one result for each row, in one column. A call that Excel takes back
 * (its cells have changed meanwhile) is left off.
 */
export function answerEach(
  rows: unknown,
  headers: unknown,
  invocation: CustomFunctions.CancelableInvocation,
  ask: (runtime: FunctionsRuntime) => Ask,
): Promise<string[][]> {
  const hasMany = Array.isArray(rows) && rows.length > 1;
  if (invocation.isInValuePreview && hasMany)
    return answered((runtime) => previewOf(rows.length, runtime.host.lang()));
  // One row is judged without a pause, so nothing could stop it; and formulas come by the thousand.
  const stop = hasMany ? new AbortController() : undefined;
  if (stop) {
    invocation.onCanceled = () => {
      stop.abort();
    };
  }
  const given = { rows, headers, addresses: invocation.parameterAddresses };
  return answered((runtime) =>
    answerRows(runtime, given, ask(runtime), stop?.signal).then(columnOf),
  );
}

/** Answers a formula that asks the rules alone. */
export function answerFrom<T>(answer: (book: Rulebook, lang: Lang) => T): Promise<T> {
  return answered(async (runtime) => {
    const { book } = await runtime.rules();
    return answer(book, runtime.host.lang());
  });
}
