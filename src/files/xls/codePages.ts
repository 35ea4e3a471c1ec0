import * as XLSX from '@e965/xlsx';

/** Encodings by the numbers that Excel 5 and 95 note in a workbook. */
const ENCODINGS: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1200, 'utf-16le'],
  [1201, 'utf-16be'],
  [10_000, 'macintosh'],
  [65_001, 'utf-8'],
  ...Array.from({ length: 9 }, (_, n) => [1250 + n, `windows-${1250 + n}`] as const),
]);

function decode(codePage: number, bytes: Uint8Array | readonly number[]): string {
  const decoder = new TextDecoder(ENCODINGS.get(codePage) ?? 'windows-1252');
  return decoder.decode(Uint8Array.from(bytes));
}

/**
 * Lets SheetJS read texts of Excel 5 and 95, which are not Unicode. It brings half a megabyte of tables
 * for that, of which Node has all.
 */
export function useCodePages(): void {
  XLSX.set_cptable({ utils: { decode } });
}
