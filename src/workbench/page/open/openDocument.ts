import { createWorkbook, type Workbook } from '../../host/model';
import type { BookPiece, OnPiece } from './BookPiece';
import { BookFiller } from './fill/BookFiller';
import { readBook } from './readBook';

/** A workbook always has a sheet; this one goes when the file's are there. */
const PLACEHOLDER = '…';
/** Beyond the ids that files have: what the file gives none gets one of its own. */
const LAST_ID = 1_000_000;

/** How a file is opened. */
export interface OpenOptions {
  /** Who reads the bytes: this thread unless given. */
  readonly read?: (name: string, bytes: Uint8Array, onPiece: OnPiece) => Promise<void>;
  /** How much has been read so far, 0 to 1. */
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
