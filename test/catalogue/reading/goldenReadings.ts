import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  CELL,
  CURRENCY,
  FormatGatherer,
  buildCatalogue,
  findHeader,
  layoutOf,
  type Catalogue,
  type GridFormats,
  type HeaderMapping,
  type Layout,
  type RawCell,
} from '../../../src/catalogue';
import { columnIndex } from '../../../src/catalogue/header/columnIndex';
import { qualityOutOf5 } from '../../../src/evaluator/measures/quality';
import { moneyOf } from '../../../src/evaluator/moneyOf';
import type { Frame } from '../../../src/evaluator/frame/frame';
import { CURRENCIES, FIELDS, type FieldKey } from '../../../src/fields';

/**
 * A sheet as it comes, number formats by cell, and what its rows come to: prices with their currency (`?`
 * unknown, `? (unsaid)` where nothing names one), of tiers the currency alone, days as dates, everything else as a number; null where a value is
 * missing or unknown.
 */
export interface GoldenReading {
  readonly name: string;
  readonly grid: RawCell[][];
  readonly formats?: Readonly<Record<string, string>>;
  readonly expect: Readonly<Record<string, readonly (string | number | null)[]>>;
}

const FOLDER = join(__dirname, '../../golden/readings');

export const GOLDEN_READINGS = readdirSync(FOLDER).map((file) => ({
  file,
  cases: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as GoldenReading[],
}));

/** Formats by cell as a reader of files gathers them. */
export function formatsOf(formats: Readonly<Record<string, string>>): GridFormats | undefined {
  const gatherer = new FormatGatherer();
  for (const [cell, code] of Object.entries(formats)) {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    gatherer.put(Number(row) - 1, columnIndex(letters), code);
  }
  return gatherer.finish();
}

/** The layout of a grid whose header is found. */
export function readingOf(
  grid: readonly (readonly RawCell[])[],
  formats?: GridFormats,
  mapping: HeaderMapping = {},
): Layout {
  const header = findHeader(grid, { mapping });
  if (header.kind !== 'found') throw new Error('expected a header');
  return layoutOf(header, { grid, formats });
}

const dateOf = (serial: number): string =>
  new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

function moneyText(
  catalogue: Catalogue,
  field: 'price' | 'previousPrice' | 'priceTiers',
  row: number,
) {
  const { currency, ...columns } = catalogue.columns;
  const code = moneyOf(columns[field], currency)(row);
  const isAssumed =
    columns[field]!.currency[row] === CURRENCY.none &&
    columns[field]!.sheetCurrency === CURRENCY.none &&
    (currency?.codes[row] ?? -1) < 0;
  if (code === CURRENCY.unsaid) return '? (unsaid)';
  return `${CURRENCIES[code] ?? '?'}${isAssumed ? ' (assumed)' : ''}`;
}

function qualityOf(catalogue: Catalogue, row: number): number | null {
  const out = new Float64Array(1);
  qualityOutOf5(undefined)({ catalogue, start: row, count: 1 } as Frame, out);
  return Number.isNaN(out[0]) ? null : Number(out[0]!.toPrecision(12));
}

/** What a row says of a field, or of the measure of quality, in the words of the golden files. */
export function saidOf(catalogue: Catalogue, key: string, row: number): string | number | null {
  if (key === 'quality.outOf5') return qualityOf(catalogue, row);
  const field = key as FieldKey;
  const column = catalogue.columns[field];
  if (column?.state[row] !== CELL.ok) return null;
  if (column.kind === 'range') {
    const [low, high] = [column.low[row]!, column.high[row]!];
    const money = moneyText(catalogue, field as 'price', row);
    return `${low === high ? low : `${low}-${high}`} ${money}`;
  }
  if (column.kind === 'tiers') return moneyText(catalogue, 'priceTiers', row);
  if (column.kind !== 'number') throw new Error(`no words for ${key}`);
  const value = column.values[row]!;
  return ['date', 'validity'].includes(FIELDS[field].type)
    ? dateOf(value)
    : Number(value.toPrecision(12));
}

/** What every row of a grid says of it. */
export function allSaid(
  grid: GoldenReading['grid'],
  formats: GridFormats | undefined,
  key: string,
): (string | number | null)[] {
  const catalogue = buildCatalogue(grid, readingOf(grid, formats));
  return Array.from({ length: catalogue.size }, (_, row) => saidOf(catalogue, key, row));
}
