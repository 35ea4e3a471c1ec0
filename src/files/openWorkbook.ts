import { FileFailure } from './fileFailure';
import type { OnProgress, SheetContent } from './types';

/** A workbook of any kind, opened: its worksheets are known, their cells are read on demand. */
export interface OpenWorkbook {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  /** Reads the sheet at `index`; its grid has no blank rows at its end. */
  read(index: number, onProgress: OnProgress): Promise<SheetContent>;
}

interface PickedSheet extends SheetContent {
  readonly sheet: string;
}

/**
 * Reads the sheet called `wanted` (Excel's names ignore case), else the first visible one with a cell.
 * Throws `noSuchSheet` with the names there are, or `empty`.
 */
export async function pickSheet(
  book: OpenWorkbook,
  wanted: string | undefined,
  onProgress: OnProgress,
): Promise<PickedSheet> {
  const candidates = wanted === undefined ? visibleSheets(book) : [findSheet(book, wanted)];
  for (const index of candidates) {
    const content = await book.read(index, onProgress);
    if (content.grid.length > 0) return { sheet: book.sheets[index]!.name, ...content };
  }
  throw new FileFailure(
    wanted === undefined ? { code: 'empty' } : { code: 'empty', sheet: wanted },
  );
}

function visibleSheets(book: OpenWorkbook): number[] {
  return [...book.sheets.keys()].filter((index) => !book.sheets[index]!.hidden);
}

function findSheet(book: OpenWorkbook, wanted: string): number {
  const names = book.sheets.map((sheet) => sheet.name);
  const exact = names.indexOf(wanted);
  if (exact >= 0) return exact;
  const folded = wanted.trim().toLowerCase();
  const near = names.findIndex((name) => name.trim().toLowerCase() === folded);
  if (near >= 0) return near;
  throw new FileFailure({ code: 'noSuchSheet', sheet: wanted, sheets: names });
}
