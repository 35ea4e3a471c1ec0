/** Some rows next to each other. */
export interface Run {
  readonly row: number;
  readonly rows: number;
}

/** Rows of a sheet (0-based) that stay the same ones when rows above them come and go. */
export class RowSet {
  private rows: Set<number>;

  constructor(rows: Iterable<number> = []) {
    this.rows = new Set(rows);
  }

  get size(): number {
    return this.rows.size;
  }

  has(row: number): boolean {
    return this.rows.has(row);
  }

  /** In order. */
  list(): number[] {
    return [...this.rows].sort((a, b) => a - b);
  }

  add(row: number, count = 1): void {
    for (let at = row; at < row + count; at++) this.rows.add(at);
  }

  addAll(other: RowSet): void {
    for (const row of other.rows) this.rows.add(row);
  }

  removeAll(other: RowSet): void {
    for (const row of other.rows) this.rows.delete(row);
  }

  clear(): void {
    this.rows.clear();
  }

  insert(at: number, count: number): void {
    this.rows = new Set([...this.rows].map((row) => (row < at ? row : row + count)));
  }

  delete(at: number, count: number): void {
    const left = [...this.rows].filter((row) => row < at || row >= at + count);
    this.rows = new Set(left.map((row) => (row < at ? row : row - count)));
  }

  /** Neighbours together; up to `gap` rows that are not in the set are taken along between two that are. */
  runs(gap = 0): Run[] {
    const runs: { row: number; rows: number }[] = [];
    for (const row of this.list()) {
      const last = runs.at(-1);
      if (last !== undefined && row - (last.row + last.rows) <= gap) last.rows = row - last.row + 1;
      else runs.push({ row, rows: 1 });
    }
    return runs;
  }
}
