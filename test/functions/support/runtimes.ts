import { findHeader, layoutOf, type Grid } from '../../../src/catalogue';
import type { FunctionsHost } from '../../../src/functions';
import { FunctionsRuntime } from '../../../src/functions/runtime/FunctionsRuntime';
import type { LayoutAnswer, HeaderSource } from '../../../src/functions/headerSource';
import { answerRows, type Ask } from '../../../src/functions/rows/answerRows';
import { loadDefault } from '../../../src/rulebook';

export const TODAY = '2026-11-23';
export const book = loadDefault();

/** A workbook whose sheets have their header in the first row, and a count of what was asked of it. */
export class Headers implements HeaderSource {
  asked = 0;

  constructor(private readonly sheets: Readonly<Record<string, Grid>>) {}

  layoutFor(sheet: string, firstColumn: number, columnCount: number): Promise<LayoutAnswer> {
    this.asked++;
    const grid = this.sheets[sheet];
    if (!grid) return Promise.resolve({ ok: false, problem: { code: 'headerNotFound', sheet } });
    const found = findHeader(grid, { headerRow: 1 });
    if (found.kind !== 'found') throw new Error('the sheet of a test has a header');
    const columns = Object.entries(layoutOf(found, { grid }).columns)
      .map(([field, column]) => [field, column - firstColumn] as const)
      .filter(([, column]) => column >= 0 && column < columnCount);
    return Promise.resolve({
      ok: true,
      value: { columns: Object.fromEntries(columns), firstRow: 1 },
    });
  }
}

/** No sheet completes another. */
export const NO_PARTNERS: FunctionsHost['partners'] = {
  of: () => Promise.resolve({ ok: true, value: undefined }),
};

/** A quiet world; parts of it may be set. */
export const worldWith = (host: Partial<FunctionsHost> = {}): FunctionsHost => ({
  headers: new Headers({}),
  partners: NO_PARTNERS,
  emptyCells: { of: () => Promise.resolve(undefined) },
  rulebook: () => Promise.resolve(book),
  datesFrom1904: () => Promise.resolve(false),
  lang: () => 'zh',
  today: () => TODAY,
  ...host,
});

/** A runtime in a quiet world. */
export const runtimeWith = (host: Partial<FunctionsHost> = {}): FunctionsRuntime =>
  new FunctionsRuntime(worldWith(host));

export interface Call {
  readonly rows: unknown;
  readonly headers?: unknown;
  readonly address?: string;
}

/** Asks as a formula does that is not cancelled. */
export function askRows(
  runtime: FunctionsRuntime,
  { rows, headers = null, address }: Call,
  ask: Ask,
): Promise<readonly string[]> {
  return answerRows(runtime, { rows, headers, addresses: [address] }, ask);
}
