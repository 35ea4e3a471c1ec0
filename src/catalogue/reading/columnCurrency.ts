import type { CurrencyKey } from '../../fields';
import type { ColumnReading } from '../types';
import { rowReadings, type ColumnFormats } from './columnFormats';
import { currencyNamed } from './currencyNamed';
import { currencyOfFormat } from './numberFormat';
import { settled } from './settled';

/**
 * The currency of prices that name none, by their header and number formats; where these name several, row
 * by row.
 *
 * @param first row number in Excel of the grid's first row
 */
export function columnCurrency(
  header: string,
  formats: ColumnFormats | undefined,
  first: number,
): Pick<ColumnReading, 'currency' | 'rows'> {
  const ofHeader = currencyNamed(header);
  const currencies = currenciesOf(formats);
  const [one, ...more] = currencies;
  if (formats === undefined || one === undefined) return reading(ofHeader);
  if (more.length === 0) return reading(settled([ofHeader, one]));
  const rows = rowReadings(formats, first, (code) => {
    const named = currencyOfFormat(code);
    return named === undefined ? {} : reading(settled([ofHeader, named]));
  });
  return { currency: null, rows };
}

/** The currencies that the formats of a column name; null among them is one that is not known here. */
export function currenciesOf(formats: ColumnFormats | undefined): Set<CurrencyKey | null> {
  const codes = [...(formats?.used ?? [])].map((number) => formats!.codes[number - 1]!);
  return new Set(codes.map(currencyOfFormat).filter((currency) => currency !== undefined));
}

function reading(currency: CurrencyKey | null | undefined): Pick<ColumnReading, 'currency'> {
  return currency === undefined ? {} : { currency };
}
