import type { RawCell } from '../../catalogue';

/** A cell as Excel hands it over; blank for null, text for whatever is no plain value. */
export function cellOf(value: unknown): RawCell {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    default:
      return value === null || value === undefined ? '' : JSON.stringify(value);
  }
}
