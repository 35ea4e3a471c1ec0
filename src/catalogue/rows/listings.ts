import { isBlankCell, isInk, type Row } from '../blankRow';
import { codeAt } from '../cells/codeAt';
import { readId } from '../cells/readId';
import type { Grid, Layout, RawCell } from '../types';
import { leavesOutMost, listingColumns } from './listingFields';
import type { MergedCells } from './mergedCells';
import type { RowSorter } from './rowSorter';
import { isProductId } from './productId';
import { titlesAgree } from './titlesAgree';

/** The first row of a listing, of which more rows may follow. */
interface Head {
  /** Number of the product row. */
  readonly index: number;
  /** Row of the grid. */
  readonly at: number;
  /** Its cells, merged ones filled. */
  readonly row: Row;
}

/** Least number of cells left out: any product may lack a remark and a picture. */
const FEWEST_LEFT_OUT = 3;

const textOf = (cell: RawCell | undefined): string =>
  isBlankCell(cell) ? '' : String(cell).trim();

/** Whether a cell needs no trimming: a number, or a text without spaces at its ends. */
function isTight(cell: RawCell | undefined): boolean {
  if (typeof cell !== 'string' || cell === '') return typeof cell === 'number';
  return isInk(codeAt(cell, 0)) && isInk(codeAt(cell, cell.length - 1));
}

/** Whether two cells are equal once trimmed; compared as they are where possible, at a tenth of the cost. */
function saySame(a: RawCell | undefined, b: RawCell | undefined): boolean {
  if (a === b) return true;
  if (typeof a === typeof b && isTight(a) && isTight(b)) return false;
  return textOf(a) === textOf(b);
}

/** Whether two cells are one ID, as written or as read (`="1600"`, full-width digits); plain ones need no reading. */
function areOneId(a: RawCell, b: RawCell | undefined): boolean {
  if (saySame(a, b)) return true;
  if (b === undefined || (isProductId(a) && isProductId(b))) return false;
  const [first, second] = [readId(a), readId(b)];
  return first.state === 'ok' && second.state === 'ok' && first.value === second.value;
}

/** Whether two rows differ in any cell: an exact repeat is no SKU. */
function differs(row: Row, other: Row): boolean {
  for (let at = 0; at < Math.max(row.length, other.length); at++)
    if (textOf(row[at]) !== textOf(other[at])) return true;
  return false;
}

/**
 * Finds the rows that are one listing, a row for each SKU: they follow each other and have one product ID,
 * or one merged cell for ID or title, or leave both empty. What is left empty in them holds from the first.
 */
export class Listings {
  /** Number of the first row of each row's listing; undefined as long as every row is its own. */
  heads: Int32Array | undefined;
  private head: Head | undefined;
  /** The row before, as it is. */
  private last: Row = [];
  private readonly shared: readonly number[];
  private readonly idAt: number;
  private readonly titleAt: number;
  private readonly priceAt: number;
  /** Columns of the fields that rows of one listing share. */
  private readonly constant: readonly number[];

  constructor(
    layout: Layout,
    private readonly grid: Grid,
    private readonly merged: MergedCells | undefined,
    private readonly sorter: RowSorter,
  ) {
    const { columns } = layout;
    this.idAt = columns.productId ?? -1;
    this.titleAt = columns.title ?? -1;
    this.priceAt = columns.price ?? -1;
    this.shared = listingColumns(layout);
    this.constant = [columns.category, columns.industry].filter((at) => at !== undefined);
  }

  /** Called at a row that is no product: ends the listing, unless it is a repeated header. */
  end(): void {
    this.head = undefined;
  }

  /** The cells of the next product row, completed by its listing.
   *
   * @param index number of the product row
   * @param at row of the grid
   */
  take(row: Row, index: number, at: number): Row {
    const { head } = this;
    if (this.heads !== undefined) this.heads[index] = index;
    const goesOn = head !== undefined && this.goesOn(row, head, at);
    this.last = row;
    if (!goesOn) {
      this.head = { index, at, row };
      return row;
    }
    this.heads ??= Int32Array.from({ length: this.grid.length }, (_, each) => each);
    this.heads[index] = head.index;
    return this.filled(row, head);
  }

  /** The row of the grid that column `column` of a product row comes from. */
  sourceOf(index: number, at: number, column: number, rowOf: (index: number) => number): number {
    if (!isBlankCell(this.grid[at]?.[column])) return at;
    const top = this.merged?.topOf(at, column);
    if (top !== undefined) return top;
    const head = this.heads?.[index] ?? index;
    if (head === index || !this.isShared(column, this.grid[at] ?? [])) return at;
    const first = rowOf(head);
    const source = this.merged?.topOf(first, column) ?? first;
    return isBlankCell(this.grid[source]?.[column]) ? at : source;
  }

  private goesOn(row: Row, head: Head, at: number): boolean {
    const { idAt, titleAt } = this;
    if (this.isMergedWith(head, at)) return true;
    const id = row[idAt];
    const title = row[titleAt];
    const headId = head.row[idAt];
    if (id !== undefined && !isBlankCell(id)) {
      if (!areOneId(id, headId)) return false;
      return differs(row, this.last) && titlesAgree(textOf(title), textOf(head.row[titleAt]));
    }
    if (!isBlankCell(title)) {
      const isSame = saySame(title, head.row[titleAt]);
      return isSame && !isBlankCell(headId) && differs(row, this.last);
    }
    return this.sorter.isOfSku(row) && this.leavesOut(row, head);
  }

  /** Whether the ID or the title of a row is one merged cell with that of the first. */
  private isMergedWith({ at: first }: Head, at: number): boolean {
    const { merged } = this;
    if (merged === undefined) return false;
    return [this.idAt, this.titleAt].some((column) => {
      const top = merged.topOf(at, column);
      return top !== undefined && top === (merged.topOf(first, column) ?? first);
    });
  }

  /**
   * Whether a row without ID and title continues the listing above: it leaves empty most cells that the first
   * row has for the listing. Where the sheet has only one of the two, another cell must be empty too: else it
   * is a product whose name was forgotten.
   */
  private leavesOut(row: Row, { row: first }: Head): boolean {
    const named = [this.idAt, this.titleAt].filter((at) => !isBlankCell(first[at]));
    if (named.length === 0) return false;
    const isOther = (at: number): boolean =>
      !isBlankCell(row[at]) && textOf(row[at]) !== textOf(first[at]);
    if (this.constant.some(isOther)) return false;
    const others = this.shared.filter((at) => !named.includes(at) && !isBlankCell(first[at]));
    const empty = others.filter((at) => isBlankCell(row[at])).length;
    const isForgotten = named.length === 1 && others.length > 0 && empty === 0;
    if (!isForgotten && leavesOutMost(empty, others.length)) return true;
    return this.leavesOutElsewhere(row, first);
  }

  /**
   * Whether a row repeats a text of the first in a column without field, as shop exports repeat a listing's
   * handle, and leaves others there empty (body, vendor, tags). A row with just its name forgotten is as full
   * as any.
   */
  private leavesOutElsewhere(row: Row, first: Row): boolean {
    let repeated = 0;
    let leftOut = 0;
    for (let at = 0; at < first.length; at++) {
      const cell = first[at];
      if (isBlankCell(cell) || this.sorter.hasField(at)) continue;
      if (isBlankCell(row[at])) leftOut++;
      else if (typeof cell === 'string' && textOf(row[at]) === textOf(cell)) repeated++;
    }
    return repeated > 0 && leftOut >= FEWEST_LEFT_OUT;
  }

  private filled(row: Row, head: Head): Row {
    const filled = [...row];
    const fill = (at: number): void => {
      if (isBlankCell(filled[at])) filled[at] = head.row[at] ?? '';
    };
    for (const at of this.shared) fill(at);
    if (this.isShared(this.priceAt, row)) fill(this.priceAt);
    return filled;
  }

  /** Whether an empty cell takes the first row's value; a price only where ID and title are empty too. */
  private isShared(column: number, row: Row): boolean {
    if (column !== this.priceAt) return this.shared.includes(column);
    return column >= 0 && isBlankCell(row[this.idAt]) && isBlankCell(row[this.titleAt]);
  }
}
