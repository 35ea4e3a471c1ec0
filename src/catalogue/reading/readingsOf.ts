import { FIELDS, FIELD_KEYS, type FieldKey } from '../../fields';
import type { ColumnReading, Derivation, Grid, GridFormats, SheetReading } from '../types';
import { columnCurrency, currenciesOf } from './columnCurrency';
import { columnFormats, formatsOfBoth, type ColumnFormats } from './columnFormats';
import { dayOrderOfColumn, decimalsOf } from './columnOrder';
import { columnScale } from './columnScale';
import { dayUnitOf, pieceUnitOf, weightUnitOf } from './columnUnit';
import { cellsOf, evidenceRows, textsOf } from './evidence';
import { PRICES } from './prices';
import {
  isInChinese,
  namedInCells,
  namedInHeaders,
  namedInNotes,
  oneCurrency,
  type NamedCurrency,
} from './sheetCurrency';

/** A sheet whose columns have their meaning. */
export interface ReadSheet extends Pick<SheetReading, 'columns' | 'derived'> {
  /** Texts of the header by column of the grid, of every column that has one. */
  readonly headers: ReadonlyMap<number, string>;
  readonly grid: Grid;
  readonly firstRow: number;
  readonly formats?: GridFormats | undefined;
  /** Serials of dates count from 1904. */
  readonly from1904?: true | undefined;
  /** Row number in Excel of the grid's first row, minus 1. */
  readonly rowOffset?: number | undefined;
}

/** One field's cells as evidence. */
interface Evidence {
  readonly header: string;
  /** The texts in the first rows; lazy, since many fields need none. */
  readonly texts: () => readonly string[];
  readonly formats: ColumnFormats | undefined;
}

type Readings = Partial<Record<FieldKey, ColumnReading>>;

const columnsOfDerivation = (from: Derivation | undefined): readonly number[] =>
  from?.kind === 'range' ? [from.low, from.high] : [];

/** The number formats of the column of a field, or of the two that are its ends. */
function formatsIn(
  { grid, firstRow, formats }: ReadSheet,
  [one, other]: readonly number[],
): ColumnFormats | undefined {
  return other === undefined
    ? columnFormats(grid, firstRow, formats, one!)
    : formatsOfBoth(grid, firstRow, formats, [one!, other]);
}

/** Options of a sheet's columns, as far as header, number formats and first rows settle them. */
export function readingsOf(sheet: ReadSheet): Readings | undefined {
  const rows = evidenceRows(sheet.grid, sheet.firstRow);
  const evidence = new Map<FieldKey, Evidence>();
  const readings: Readings = {};
  for (const field of FIELD_KEYS) {
    const own = sheet.columns[field];
    const columns = own === undefined ? columnsOfDerivation(sheet.derived?.[field]) : [own];
    if (columns.length === 0) continue;
    const found: Evidence = {
      header: columns.map((at) => sheet.headers.get(at) ?? '').join(' '),
      texts: () => columns.flatMap((at) => textsOf(rows, at)),
      formats: formatsIn(sheet, columns),
    };
    evidence.set(field, found);
    const reading = readingOf(field, found, sheet);
    if (field === 'qualityScore')
      Object.assign(reading, columnScale(found.header, cellsOf(rows, columns[0]!)));
    if (Object.keys(reading).length > 0) readings[field] = reading;
  }
  addSheetCurrency(sheet, evidence, readings);
  return Object.keys(readings).length > 0 ? readings : undefined;
}

function readingOf(
  field: FieldKey,
  { header, texts, formats }: Evidence,
  { rowOffset = 0, from1904 }: ReadSheet,
): ColumnReading {
  const first = rowOffset + 1;
  switch (FIELDS[field].type) {
    case 'range':
      return { ...columnCurrency(header, formats, first), ...decimalsOf(texts(), false) };
    case 'tiers':
      return columnCurrency(header, formats, first);
    case 'weight':
      return { ...weightUnitOf(header, texts(), formats, first), ...decimalsOf(texts(), false) };
    case 'days':
      return dayUnitOf(header);
    case 'integer':
      return { ...pieceUnitOf(header), ...decimalsOf(texts(), true) };
    case 'number':
    case 'share':
      return decimalsOf(texts(), false);
    case 'date':
    case 'validity':
      return { ...dayOrderOfColumn(texts(), formats), ...(from1904 && { from1904 }) };
    default:
      return {};
  }
}

/** Gives each column of prices without a currency that of the rest of the sheet. */
function addSheetCurrency(
  sheet: ReadSheet,
  evidence: ReadonlyMap<FieldKey, Evidence>,
  readings: Readings,
): void {
  const inColumn = (field: FieldKey): NamedCurrency[] => {
    const { texts, formats } = evidence.get(field) ?? {};
    const ofFormats = [...currenciesOf(formats)];
    return [
      ...namedInCells(texts?.() ?? []),
      ...ofFormats.map((currency) => ({ currency, bySign: false })),
    ];
  };
  const stated = [
    ...inColumn('currency'),
    ...namedInNotes(sheet.grid.slice(0, Math.max(0, sheet.firstRow - 1))),
  ];
  const headers = [...sheet.headers.values()];
  const inHeaders = namedInHeaders(headers);
  for (const field of PRICES) {
    const found = evidence.get(field);
    if (found === undefined || readings[field]?.currency !== undefined) continue;
    // A column whose cells name their currency says nothing about other columns.
    const own = inColumn(field);
    const others = own.length > 0 ? own : [...PRICES.flatMap(inColumn), ...inHeaders];
    const named = oneCurrency([...others, ...stated]);
    const isUnsaid = named === undefined && isInChinese(found.header, headers);
    const sheetCurrency = isUnsaid ? 'unsaid' : named;
    if (sheetCurrency !== undefined) readings[field] = { ...readings[field], sheetCurrency };
  }
}
