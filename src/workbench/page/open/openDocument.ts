import { createWorkbook, type Workbook } from '../../host/model';
import type { BookPiece, OnPiece } from './BookPiece';
import { BookFiller } from './fill/BookFiller';
import { readBook } from './readBook';

/** Name of the initial sheet, which goes once the file's are there. */
const PLACEHOLDER = '…';
/** First id for sheets without one, beyond those in files. */
const LAST_ID = 1_000_000;

/** Options of opening a file. */
export interface OpenOptions {
  /** Reader of the bytes; in this thread if absent. */
  readonly read?: (name: string, bytes: Uint8Array, onPiece: OnPiece) => Promise<void>;
  /** Receives the share that has been read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Reads an .xlsx, .xls or .csv into a new workbook. Of an .xlsx: values, formulas with their results, formats, sizes,
 * hidden rows, columns and sheets, merged cells, frozen panes, conditional formats, notes and comments, tables and
 * filters, names, links, validations, charts, custom XML parts and settings of add-ins. Of an .xls: values, formulas,
 * number formats, widths, hidden rows, columns and sheets, merged cells.
 *
 * @throws OpenError for what is none of these; anything else that is thrown means that the file is damaged
 */
export async function openDocument(
  name: string,
  bytes: Uint8Array,
  { read = readBook, onProgress }: OpenOptions = {},
): Promise<Workbook> {
  const workbook = createWorkbook({ name, sheetNames: [PLACEHOLDER], lastId: LAST_ID });
  const filler = new BookFiller(workbook);
  await read(name, bytes, (piece: BookPiece) => {
    filler.take(piece);
    if (piece.kind === 'cells') onProgress?.(piece.share);
  });
  return workbook;
}
