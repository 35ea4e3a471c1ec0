import type { CellObject, WorkSheet } from '@e965/xlsx';
import { boxOf, type Scalar, type Visibility } from '../../host/model';
import { BARE_END, type LineSpec, NO_PARTS, type SheetParts, type OnPiece } from './BookPiece';
import { CellChunks } from './CellChunks';
import { OpenError } from './OpenError';

const POINTS_PER_PIXEL = 0.75;
const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** The little of SheetJS's reader of compound files that is used here; it comes without types. */
interface CompoundFiles {
  read(bytes: Uint8Array, options: { type: 'array' }): object;
  find(file: object, path: string): { readonly content?: Uint8Array } | null;
}

/** Reads an .xls; an .xlsx with a password comes in such a container too. */
export async function readXls(bytes: Uint8Array, onPiece: OnPiece): Promise<void> {
  const XLSX = await import('@e965/xlsx');
  refuseOthers(XLSX.CFB as CompoundFiles, bytes);
  const book = XLSX.read(bytes, {
    cellNF: true,
    cellStyles: true,
    cellFormula: true,
    cellHTML: false,
    dense: true,
  });
  const sheets = book.SheetNames.map((name) => book.Sheets[name]);
  let done = 0;
  const chunks = new CellChunks(onPiece, () => done / sheets.length);
  const formats = new Map<string, number>();
  const formatOf = (numberFormat: unknown): number => {
    if (typeof numberFormat !== 'string' || numberFormat === 'General') return 0;
    const known = formats.get(numberFormat) ?? chunks.addFormat({ numberFormat });
    formats.set(numberFormat, known);
    return known;
  };
  sheets.forEach((sheet, index) => {
    const visibility = VISIBILITIES[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'Visible';
    const name = book.SheetNames[index]!;
    onPiece({ kind: 'sheet', name, visibility, columns: columnsOf(sheet), newFormats: [] });
    readCells(sheet, (row, column, cell) => {
      const formula = cell.f === undefined ? undefined : `=${cell.f}`;
      chunks.add(row, column, valueOf(cell), formatOf(cell.z), formula);
    });
    done = index + 1;
    chunks.flush();
    onPiece(partsOf(sheet));
  });
  onPiece(BARE_END);
}

/** Refuses files of Word and PowerPoint, and encrypted ones, which have the same container. */
function refuseOthers(files: CompoundFiles, bytes: Uint8Array): void {
  const file = files.read(bytes, { type: 'array' });
  if (files.find(file, '/EncryptedPackage')) throw new OpenError('encrypted');
  const stream = files.find(file, '/Workbook') ?? files.find(file, '/Book');
  if (!stream?.content) throw new OpenError('notAWorkbook');
  if (hasFilePass(stream.content)) throw new OpenError('encrypted');
}

const FILE_PASS = 0x2f;
const END_OF_RECORDS = 0x0a;

/** Whether the workbook's own records, which come before the sheets', say that the rest is encrypted. */
function hasFilePass(records: Uint8Array): boolean {
  const word = (at: number): number => (records[at] ?? 0) + (records[at + 1] ?? 0) * 256;
  for (let at = 0; at + 4 <= records.length; at += 4 + word(at + 2)) {
    if (word(at) === FILE_PASS) return true;
    if (word(at) === END_OF_RECORDS) return false;
  }
  return false;
}

function readCells(
  sheet: WorkSheet | undefined,
  take: (row: number, column: number, cell: CellObject) => void,
): void {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet?.['!data'] ?? [];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell) take(row, column, cell);
    });
  });
}

function valueOf(cell: CellObject): Scalar {
  const value = cell.t === 'e' ? (cell.w ?? '#VALUE!') : (cell.v ?? '');
  return value instanceof Date ? '' : value;
}

function columnsOf(sheet: WorkSheet | undefined): LineSpec[] {
  return (sheet?.['!cols'] ?? []).flatMap((column, from) =>
    column.wpx === undefined && !column.hidden
      ? []
      : [
          {
            from,
            count: 1,
            ...(column.wpx ? { size: column.wpx * POINTS_PER_PIXEL } : {}),
            ...(column.hidden ? { hidden: true } : {}),
          },
        ],
  );
}

function partsOf(sheet: WorkSheet | undefined): SheetParts {
  const rows = (sheet?.['!rows'] ?? []).flatMap((row, from) =>
    row.hidden ? [{ from, count: 1, hidden: true }] : [],
  );
  const merges = (sheet?.['!merges'] ?? []).map(({ s, e }) =>
    boxOf(s.r, s.c, e.r - s.r + 1, e.c - s.c + 1),
  );
  return { ...NO_PARTS, rows, merges };
}
