import { columnIndex } from '../../catalogue/header/columnIndex';

/** Where a range lies: 0-based places of its first cell. */
export interface RangePlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const FIRST_CELL = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::|$)/i;

/** `'My sheet'` → `My sheet`, `[Book 1.xlsx]Sheet1` → `Sheet1`. */
function sheetName(quoted: string): string {
  const isQuoted = quoted.startsWith("'") && quoted.endsWith("'") && quoted.length > 1;
  const name = isQuoted ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return name.slice(name.lastIndexOf(']') + 1);
}

/**
 * Sheet and first cell of an address as Excel gives it, such as `'My sheet'!$A$2:AD20`, whole columns
 * and rows included; undefined where the argument is no range.
 */
export function parseAddress(address: string | undefined | null): RangePlace | undefined {
  if (typeof address !== 'string') return undefined;
  const mark = address.lastIndexOf('!');
  const found = mark > 0 ? FIRST_CELL.exec(address.slice(mark + 1)) : null;
  if (!found) return undefined;
  const [, letters, digits] = found;
  if (letters === undefined && digits === undefined) return undefined;
  return {
    sheet: sheetName(address.slice(0, mark)),
    row: digits === undefined ? 0 : Number(digits) - 1,
    column: letters === undefined ? 0 : columnIndex(letters),
  };
}
