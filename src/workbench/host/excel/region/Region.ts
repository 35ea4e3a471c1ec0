import { HostError, itemNotFound } from '../../engine/HostError';
import type { Box, Sheet, Workbook } from '../../model';
import { requireInGrid } from '../../model/box';

/**
 * One box or several in a sheet: the model behind `Range`, `RangeAreas` and their formats. While the
 * client keeps a reference to it, its boxes follow inserted and deleted cells (`trackRegion`).
 */
export class Region {
  private current: readonly Box[];

  constructor(
    private readonly home: Sheet,
    boxes: readonly Box[],
  ) {
    boxes.forEach(requireInGrid);
    this.current = boxes;
  }

  static of(sheet: Sheet, box: Box): Region {
    return new Region(sheet, [box]);
  }

  get workbook(): Workbook {
    return this.home.workbook;
  }

  /** The sheet; ItemNotFound once it was deleted. */
  get sheet(): Sheet {
    if (!this.home.alive) throw itemNotFound();
    return this.home;
  }

  /** The boxes; InvalidReference once all their cells were deleted. */
  get boxes(): readonly Box[] {
    if (this.current.length === 0) {
      throw new HostError(
        'InvalidReference',
        'This reference is not valid for the current operation.',
      );
    }
    return this.current;
  }

  /** True once the sheet or all the cells were deleted. */
  get isGone(): boolean {
    return !this.home.alive || this.current.length === 0;
  }

  /** The box of a range, the first one of an area. */
  get box(): Box {
    return this.boxes[0]!;
  }

  get cells(): number {
    return this.boxes.reduce((sum, box) => sum + box.rows * box.columns, 0);
  }

  /** Another box of the same sheet; InvalidArgument when it leaves the grid. */
  at(box: Box): Region {
    return Region.of(this.sheet, box);
  }

  /** Moves every box; undefined takes a box away. */
  move(where: (box: Box) => Box | undefined): void {
    this.current = this.current.map(where).filter((box) => box !== undefined);
  }

  isIn(sheet: Sheet): boolean {
    return this.home === sheet;
  }
}
