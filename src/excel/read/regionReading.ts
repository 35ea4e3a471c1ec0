import { EVIDENCE_ROWS, type Grid, type GridFormats, type RawCell } from '../../catalogue';
import { rangeOf, rowsWithin, topOf, type Area } from './area';
import { cellOf } from './cellOf';
import { gatherFormats } from './gatherFormats';
import { RowReader } from './rowReader';
import type { SheetMeta } from './sheetMeta';
import type { ReadOptions } from './types';
import { withoutTrailing } from './withoutTrailing';

/** Rows at the top of the data: the header, and the cells below it that say how columns are read. */
export const HEAD_ROWS = EVIDENCE_ROWS;

const KEYS = ['firstRow', 'firstColumn', 'rowCount', 'columnCount'] as const;

export interface RegionCells {
  readonly grid: Grid;
  readonly area: Area;
  /** The row after the last of the region, whose rows may be more than those of the area. */
  readonly end: number;
  readonly head?: { readonly grid: Grid; readonly firstRow: number };
  /** Number formats of the first rows: of `head` where there is one, else of `grid`. */
  readonly formats?: GridFormats | undefined;
}

/** The reading of the wanted rows of a region, and of its first rows where the former begin lower. */
export class RegionReading {
  /** The rows and columns that are read. */
  readonly area: Area;
  private readonly rows: RowReader;
  private headRange: Excel.Range | undefined;
  private readonly region: Area;

  constructor(
    private readonly meta: SheetMeta,
    region: Area,
    options: ReadOptions,
  ) {
    this.region = withoutTrailing(region, meta.ours);
    const wanted = meta.selected ? rowsWithin(this.region, meta.selected) : this.region;
    this.area = options.headOnly === true ? topOf(wanted, HEAD_ROWS) : wanted;
    this.rows = new RowReader(meta.sheet, this.area, options, !this.needsHead);
  }

  get needsHead(): boolean {
    return this.area.firstRow > this.region.firstRow;
  }

  isOf(region: Area): boolean {
    const other = withoutTrailing(region, this.meta.ours);
    return KEYS.every((key) => this.region[key] === other[key]);
  }

  /** Queues the first rows of the region, where they are wanted for their header. */
  queueHead(): void {
    if (!this.needsHead || this.area.rowCount === 0) return;
    this.headRange = rangeOf(this.meta.sheet, topOf(this.region, HEAD_ROWS));
    this.headRange.load('values,numberFormat');
  }

  queueRows(): void {
    this.rows.queue();
  }

  takeRows(): void {
    this.rows.take();
  }

  /** The first rows were too large to be answered: they are asked for again, in smaller parts. */
  rowsTooLarge(): void {
    this.rows.tooLarge();
  }

  /** The rows that were taken so far. */
  get taken(): Grid {
    return this.rows.taken;
  }

  /** @param queueAlongside queues what goes with the next chunk of rows, if there is one */
  async rest(context: Excel.RequestContext, queueAlongside?: () => void): Promise<RegionCells> {
    const end = this.region.firstRow + this.region.rowCount;
    const grid = this.blanked(await this.rows.rest(context, queueAlongside));
    if (!this.needsHead || this.headRange === undefined) {
      return { grid, area: this.area, end, formats: gatherFormats(this.rows.numberFormats) };
    }
    const head = (this.headRange.values as unknown[][]).map((row) => row.map(cellOf));
    return {
      grid,
      area: this.area,
      end,
      head: { grid: this.blanked(head), firstRow: this.region.firstRow },
      formats: gatherFormats(this.headRange.numberFormat),
    };
  }

  /** Our own columns between others are blanked, so that the others keep their places. */
  private blanked(rows: RawCell[][]): RawCell[][] {
    const { firstColumn, columnCount } = this.area;
    const columns = this.meta.ours
      .map((column) => column - firstColumn)
      .filter((column) => column >= 0 && column < columnCount);
    for (const row of columns.length > 0 ? rows : [])
      for (const column of columns) row[column] = '';
    return rows;
  }
}
