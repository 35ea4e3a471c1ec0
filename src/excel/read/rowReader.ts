import { runToEnd } from '../../base/runToEnd';
import { columnLetters, type RawCell } from '../../catalogue';
import { runSlices } from '../gateway/runSlices';
import { jsonBytes, problemOf, refuse, refuseIfAborted, syncToRead } from '../gateway';
import { rangeOf, type Area } from './area';
import { cellOf } from './cellOf';
import { ChunkSizer } from './chunkSizer';
import type { ReadOptions } from './types';

type Row = RawCell[];

/** Rows between two looks at the clock. */
const SLICE_ROWS = 200;

/**
 * Reads the values of an area in chunks, each as large as an answer of Excel may be, and the number formats
 * of the first of them where they are wanted.
 */
export class RowReader {
  private readonly rows: Row[] = [];
  private readonly sizer: ChunkSizer;
  private matrix: unknown[][] | undefined;
  private asked: { readonly range: Excel.Range; readonly count: number } | undefined;

  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly area: Area,
    private readonly options: Pick<ReadOptions, 'onProgress' | 'signal'>,
    private readonly wantsFormats = false,
  ) {
    this.sizer = new ChunkSizer(area.columnCount);
  }

  /** Queues the next chunk, so that it may go with other requests. */
  queue(): void {
    const { area, rows } = this;
    const left = area.rowCount - rows.length;
    const count = Math.min(this.sizer.next(left), left);
    if (count <= 0) return;
    const firstRow = area.firstRow + rows.length;
    const range = rangeOf(this.sheet, { ...area, firstRow, rowCount: count });
    // Formats of the first rows only: of all they would double what is read.
    const isFirst = this.wantsFormats && rows.length === 0;
    range.load(isFirst ? 'values,numberFormat' : 'values');
    this.asked = { range, count };
  }

  /** After the sync: takes what was queued; for the first rows, which are few. */
  take(): void {
    runToEnd(this.taking());
  }

  /** Number formats of the first rows, row by row; undefined before they were read. */
  get numberFormats(): readonly (readonly unknown[])[] | undefined {
    return this.matrix;
  }

  /** The same for many rows, yielding now and then. */
  private *taking(): Generator<void, void> {
    if (this.asked === undefined) return;
    const { range, count } = this.asked;
    this.asked = undefined;
    const values = range.values as unknown[][] | null;
    if (values === null) {
      this.retrySmaller(count);
      return;
    }
    if (this.wantsFormats && this.rows.length === 0) this.matrix = range.numberFormat;
    let bytes = 2;
    for (const [at, row] of values.entries()) {
      if (at % SLICE_ROWS === SLICE_ROWS - 1) yield;
      bytes += jsonBytes(row) + 1;
      this.rows.push(row.map(cellOf));
    }
    this.sizer.took(count, bytes);
    this.options.onProgress?.({ done: this.rows.length, total: this.area.rowCount });
  }

  /** The rows that were taken so far. */
  get taken(): readonly Row[] {
    return this.rows;
  }

  /**
   * All rows: whatever was not taken yet, one sync for each chunk.
   *
   * @param queueAlongside queues what goes with the first sync that is answered, if there is one
   */
  async rest(context: Excel.RequestContext, queueAlongside?: () => void): Promise<Row[]> {
    let queueMore = queueAlongside;
    while (this.rows.length < this.area.rowCount) {
      refuseIfAborted(this.options.signal);
      this.queue();
      queueMore?.();
      if (await this.sync(context)) queueMore = undefined;
      await runSlices(this.taking(), undefined, this.options.signal);
    }
    return this.rows;
  }

  /** A sync after which too large an answer is asked for in smaller parts; whether it was answered. */
  private async sync(context: Excel.RequestContext): Promise<boolean> {
    try {
      await syncToRead(context);
      return true;
    } catch (error) {
      if (problemOf(error).code !== 'tooLarge') throw error;
      this.tooLarge();
      return false;
    }
  }

  /** What was queued is too large to be answered: it is asked for again, in smaller parts. */
  tooLarge(): void {
    const count = this.asked?.count ?? 0;
    this.asked = undefined;
    this.retrySmaller(count);
  }

  private retrySmaller(count: number): void {
    if (this.sizer.failed(count)) return;
    const row = this.area.firstRow + this.rows.length + 1;
    refuse({ code: 'tooLarge', cell: `${columnLetters(this.area.firstColumn + 1)}${row}` });
  }
}
