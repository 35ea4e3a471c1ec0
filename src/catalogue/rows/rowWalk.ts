import type { Row } from '../blankRow';
import type { RowSorter } from './rowSorter';
import type { LeftOutWhy } from './types';

/** Goes down the rows of a sheet: the kind of some depends on those above. */
export class RowWalk {
  private hasProducts = false;
  /** Whether no product has come since a blank row. */
  private isGap = false;
  /** Whether another table has begun, which ends with its last row, or where the header comes again. */
  private isOtherTable = false;
  /** Whether no product has come since a total; terms and notes follow it. */
  private isBelowTotal = false;

  constructor(private readonly sorter: RowSorter) {}

  /** Takes note of a blank row. */
  blank(): void {
    this.isGap = true;
  }

  /** Why the next row that is not blank is no product; undefined where it is one. */
  next(row: Row, isMerged: boolean): LeftOutWhy | undefined {
    const own = this.sorter.why(row, isMerged) ?? this.whyBelowTotal(row);
    if (own === 'total') this.isBelowTotal = true;
    const why = this.isOtherTable ? this.inOtherTable(row, own) : this.afterGap(row, own);
    if (why !== undefined) return why;
    this.hasProducts = true;
    this.isGap = false;
    this.isBelowTotal = false;
    return undefined;
  }

  private whyBelowTotal(row: Row): LeftOutWhy | undefined {
    const { sorter } = this;
    if (!this.isBelowTotal || sorter.isMarked(row)) return undefined;
    return sorter.isBeside(row) || sorter.isLone(row) ? 'note' : undefined;
  }

  private afterGap(row: Row, own: LeftOutWhy | undefined): LeftOutWhy | undefined {
    if (!this.isGap || !this.hasProducts || own !== undefined) return own;
    const { sorter } = this;
    if (sorter.isPlain(row) || sorter.isMarked(row) || !sorter.isOtherHeader(row)) return undefined;
    this.isOtherTable = true;
    this.isGap = false;
    return 'otherTable';
  }

  /** Kind of a row in another table, where a number in the column of IDs proves nothing. */
  private inOtherTable(row: Row, own: LeftOutWhy | undefined): LeftOutWhy | undefined {
    if (own === 'header') this.isOtherTable = false;
    const isProduct = this.sorter.isPriced(row) || (this.isGap && this.sorter.isPlain(row));
    if (own !== undefined) return own;
    if (isProduct || this.sorter.isMarked(row)) {
      this.isOtherTable = false;
      return undefined;
    }
    return 'otherTable';
  }
}
