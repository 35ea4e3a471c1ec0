import type { Grid, MergedRange } from '../../catalogue';
import { capabilities } from '../capabilities';
import { syncToRead } from '../gateway';
import type { Area } from './area';
import { headerZone, mayBeMerged } from './mayBeMerged';
import { queueMerges } from './mergedRanges';
import { HEAD_ROWS, type RegionCells } from './regionReading';
import type { SheetMeta } from './sheetMeta';
import type { ReadOptions } from './types';

/** Rows whose merged cells are asked for: so many that the answer stays small, were all of them merged. */
const MERGE_ROWS = 2_000;

/**
 * Merged cells of the first rows, where any may be there: in some Excels the question takes away what the user
 * could undo (OfficeDev/office-js#5918), so it is put only where cells are blank that would be. For formulas only
 * the header counts.
 */
export class MergeQuestion {
  /** In cells of the sheet. */
  found: () => readonly MergedRange[] = () => [];
  private isAsked = false;

  constructor(
    private readonly meta: SheetMeta,
    private readonly options: ReadOptions,
  ) {}

  areLikely(grid: Grid, { firstColumn }: Area): boolean {
    const rows = this.options.headOnly === true ? headerZone(grid) : grid.slice(0, MERGE_ROWS);
    return mayBeMerged(rows, new Set(this.meta.ours.map((column) => column - firstColumn)));
  }

  queue(): void {
    const { sheet, used } = this.meta;
    this.isAsked = true;
    this.found = queueMerges(sheet, used, this.options.headOnly === true ? HEAD_ROWS : MERGE_ROWS);
  }

  /** Asks by itself, where it did not go with rows. */
  async ask(context: Excel.RequestContext, { grid, head, area }: RegionCells): Promise<void> {
    const areLikely = this.areLikely(grid, area) || (head && this.areLikely(head.grid, area));
    if (this.isAsked || !areLikely || !capabilities().hasMergedAreas) return;
    this.queue();
    await syncToRead(context);
  }
}
