import type { FreezePanes } from './partTypes';

/** How many rows and columns of a sheet stay in view. */
export class FrozenPanes implements FreezePanes {
  rows = 0;
  columns = 0;

  freeze(rows: number, columns: number): void {
    this.rows = rows;
    this.columns = columns;
  }

  unfreeze(): void {
    this.freeze(0, 0);
  }
}
