import { readTags } from '../xml/readXml';
import type { Package } from './Package';

/** Formats with a number of their own that name dollars, where a workbook does not write them out. */
const DOLLARS: readonly number[] = [5, 6, 7, 8, 37, 38, 39, 40, 41, 42, 43, 44];
const WITH_DOLLARS: readonly number[] = [5, 6, 7, 8, 42, 44];
/** Formats with a number of their own that show dates, those of East Asian Excel among them. */
const DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** The number format of each cell style, by the number that a cell names: a code, or '' for General. */
export type CellFormats = readonly string[];

/** Reads the number formats of the part `styles`. */
export async function readCellFormats(file: Package, part: string): Promise<CellFormats> {
  const entry = file.find(part);
  if (!entry) return [];
  const codes = new Map<string, string>();
  const styles: string[] = [];
  const attributes = ['numFmtId', 'formatCode'];
  const tags = ['numFmts', 'numFmt', 'cellXfs', 'xf'];
  await readTags(file.small(entry), tags, attributes, (tag, found, within) => {
    const id = found['numFmtId'] ?? '0';
    if (tag === 'numFmt' && within.at(-1) === 'numFmts') codes.set(id, found['formatCode'] ?? '');
    if (tag === 'xf' && within.at(-1) === 'cellXfs') styles.push(id);
  });
  return styles.map((id) => codes.get(id) ?? builtIn(Number(id)));
}

/** Formats of plain numbers that a file names by number alone. */
export const PLAIN_FORMATS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
};

function builtIn(id: number): string {
  if (WITH_DOLLARS.includes(id)) return '"$"#,##0.00';
  if (DOLLARS.includes(id)) return '#,##0.00';
  return DATES.some(([first, last]) => id >= first && id <= last)
    ? 'yyyy-mm-dd'
    : (PLAIN_FORMATS[id] ?? '');
}

/** Whether a number format shows a date or a time; Chinese Excel writes its marks of forenoon and afternoon into the code. */
export function isDateFormat(code: string): boolean {
  const letters = code
    .replace(/"[^"]*"?|\\.|_.|\*./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi, '')
    .replace(/general/gi, '')
    .replace(/E[+-]/g, '');
  return /[ymdhsge]|上午|下午/i.test(letters.split(';', 1)[0]!);
}
