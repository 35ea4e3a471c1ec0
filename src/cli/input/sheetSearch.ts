import {
  findHeader,
  nearestHeader,
  otherSheet,
  type HeaderFound,
  type HeaderResult,
  type OtherSheet,
} from '../../catalogue';
import type { PickedSheet } from '../../files';
import type { SheetOptions } from '../arguments/sheetOptions';
import type { SeenSheet } from '../../report';

/** Known fields, the product's id or title among them, that make a sheet the one. */
const CLEARLY = 4;

/** The header of a sheet, and its kind where that is not products. */
export interface HeadedSheet {
  readonly header: HeaderResult;
  readonly other?: OtherSheet;
}

/** The header by the caller's options; a sheet with mapped columns counts as one of products. */
export function headSheet(
  { grid, merges }: PickedSheet,
  { headerRow, mapping }: SheetOptions,
): HeadedSheet {
  const isGiven = headerRow !== undefined;
  const header = findHeader(grid, { mapping, merges, ...(isGiven && { headerRow }) });
  if (header.kind !== 'found' || isGiven || Object.keys(mapping).length > 0) return { header };
  const other = otherSheet(header, grid);
  return other === undefined ? { header } : { header, other };
}

const fieldCount = ({ columns }: HeaderFound): number =>
  new Set(columns.flatMap(({ field }) => (field === null ? [] : [field]))).size;

const hasRows = ({ grid }: PickedSheet, { firstRow }: HeaderFound): boolean =>
  grid.some((row, index) => index >= firstRow && row.some((cell) => cell !== ''));

/** Looks for the sheet of products among those of a workbook, and remembers what it saw. */
export class SheetSearch {
  readonly seen: SeenSheet[] = [];

  constructor(private readonly options: SheetOptions) {}

  /** The better a sheet looks like one of products; below 1 it is none, and 0 where it has no header. */
  readonly rank = (sheet: PickedSheet): number => {
    const { header, other } = headSheet(sheet, this.options);
    this.remember(sheet, header);
    if (header.kind !== 'found') return 0;
    const known = fieldCount(header);
    // A sheet without rows or of another kind is better than one without a header: it has a reason to report.
    if (other !== undefined || !hasRows(sheet, header)) return known / (known + 1);
    const isIdentified = !header.absent.includes('productId') || !header.absent.includes('title');
    return known >= CLEARLY && isIdentified ? Infinity : known + 1;
  };

  private remember({ sheet, grid }: PickedSheet, header: HeaderResult): void {
    const nearest = header.kind === 'notFound' ? nearestHeader(grid, header.looked) : undefined;
    this.seen.push({ sheet, ...(nearest && { nearest }) });
  }
}
