import type { Shift } from './cellTypes';
import { COLUMN_LIMIT } from './box';
import { shiftedIndex } from './shiftedIndex';

/** Sizes and hiding (by hand) of the rows, or of the columns, of a sheet. */
export class LineSizes {
  private sizes = new Map<number, number>();
  private hidden = new Set<number>();
  /** Lines whose size fits their content. */
  private fitted = new Set<number>();

  constructor(
    private readonly standard: number,
    private readonly limit: number,
  ) {}

  size(index: number): number {
    return this.sizes.get(index) ?? this.standard;
  }

  isHidden(index: number): boolean {
    return this.hidden.has(index);
  }

  setSize(start: number, count: number, size: number): void {
    for (let index = start; index < start + count; index += 1) {
      this.fitted.delete(index);
      if (size === this.standard) this.sizes.delete(index);
      else this.sizes.set(index, size);
    }
  }

  fit(index: number, size: number): void {
    this.setSize(index, 1, size);
    this.fitted.add(index);
  }

  isFitted(index: number): boolean {
    return this.fitted.has(index);
  }

  setHidden(start: number, count: number, hidden: boolean): void {
    if (hidden) for (let index = start; index < start + count; index += 1) this.hidden.add(index);
    else
      for (const index of [...this.hidden])
        if (index >= start && index < start + count) this.hidden.delete(index);
  }

  /** The size of all lines of the stretch, undefined when they differ. */
  commonSize(start: number, count: number): number | undefined {
    const first = this.size(start);
    const own = [...this.sizes.keys()].filter((index) => index >= start && index < start + count);
    const standardToo = own.length < count;
    const same =
      own.every((index) => this.size(index) === first) && (!standardToo || first === this.standard);
    return same ? first : undefined;
  }

  /** Where the line begins: hidden lines take no room. */
  offset(index: number): number {
    let total = index * this.standard;
    for (const [at, size] of this.sizes) if (at < index) total += size - this.standard;
    for (const at of this.hidden) if (at < index) total -= this.size(at);
    return total;
  }

  shift(kind: Shift['kind'], at: number, count: number): void {
    const place = (index: number): number => shiftedIndex(index, kind, at, count) ?? this.limit;
    const kept = (index: number): boolean => place(index) < this.limit;
    this.sizes = new Map(
      [...this.sizes].filter(([index]) => kept(index)).map(([index, size]) => [place(index), size]),
    );
    this.hidden = new Set([...this.hidden].filter(kept).map(place));
    this.fitted = new Set([...this.fitted].filter(kept).map(place));
    const left = this.sizes.get(at - 1);
    const inherits = kind === 'insert' && this.limit === COLUMN_LIMIT && left !== undefined;
    if (inherits) this.setSize(at, count, left);
  }

  describe(): unknown {
    return {
      sizes: [...this.sizes].sort(([a], [b]) => a - b),
      hidden: [...this.hidden].sort((a, b) => a - b),
    };
  }
}
