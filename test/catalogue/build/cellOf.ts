import type { Column } from '../../../src/catalogue';
import { tiersAt } from '../../../src/catalogue/columns/tiersSpace';
import { CURRENCIES } from '../../../src/fields';

/** What is in a row of a column, whatever its kind. */
export function cellOf(column: Column, row: number): unknown {
  switch (column.kind) {
    case 'number':
    case 'text':
    case 'id':
      return column.values[row];
    case 'range': {
      const currency = CURRENCIES[column.currency[row]!];
      return { low: column.low[row], high: column.high[row], ...(currency && { currency }) };
    }
    case 'tiers':
      return tiersAt(column, row);
    case 'coded':
      return column.codes[row]! < 0 ? undefined : column.entries[column.codes[row]!];
  }
}
