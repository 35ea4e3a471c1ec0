import { FileFailure } from './fileFailure';
import { withoutResultHeaders } from './resultHeaders';
import type { OnProgress, PickedSheet, ReadOptions, SheetContent } from './types';

/** A workbook of any kind, opened: its worksheets are known, their cells are read on demand. */
export interface OpenWorkbook {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  /** Reads the sheet at `index`; its grid has no blank rows at its end. */
  read(index: number, onProgress: OnProgress): Promise<SheetContent>;
}

/**
 * Reads the sheet of that name (Excel's names ignore case), else the best of the visible ones with a
 * cell: the first where nothing ranks them. Only the best one so far is kept.
 *
 * Throws `noSuchSheet` with the names there are, or `empty`.
 */
export async function pickSheet(
  book: OpenWorkbook,
  { sheet: wanted, rank = () => Infinity }: ReadOptions,
  onProgress: OnProgress,
): Promise<PickedSheet> {
  const candidates = wanted === undefined ? visibleSheets(book) : [findSheet(book, wanted)];
  let best: PickedSheet | undefined;
  let bestRank = -Infinity;
  for (const index of candidates) {
    const content = await book.read(index, onProgress).catch((error: unknown) => {
      if (bestRank < 1) throw error;
      return undefined;
    });
    if (content === undefined || content.grid.length === 0) continue;
    const grid = withoutResultHeaders(content.grid);
    const picked = { sheet: book.sheets[index]!.name, ...content, grid };
    const rankOf = wanted === undefined ? rank(picked) : Infinity;
    if (rankOf > bestRank) [best, bestRank] = [picked, rankOf];
    if (rankOf === Infinity) break;
  }
  if (best) return best;
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
