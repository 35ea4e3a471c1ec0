import type { CodedColumn } from '../../catalogue';
import type { NumericFieldKey } from '../../fields';
import { CodeCache } from '../codeCache';
import { numbersOf, type Frame } from '../frame/frame';

/** Writes the measure of each row of the frame to `out`; NaN where it is unknown. */
export type MeasureFunction = (frame: Frame, out: Float64Array) => void;

export function fillNaN({ count }: Frame, out: Float64Array): void {
  out.fill(NaN, 0, count);
}

/** `a / b`; NaN unless `b` is positive. */
export function ratio(a: number, b: number): number {
  return b > 0 ? a / b : NaN;
}

/*
 * Loops that take a number from each row are written out: a callback would be called for every row and its
 * number boxed, which costs several times the measure itself.
 */

/** The ratio of two fields (see `ratio`). */
export function ratioOf(first: NumericFieldKey, second: NumericFieldKey): MeasureFunction {
  return (frame, out) => {
    const a = numbersOf(frame, first);
    const b = numbersOf(frame, second);
    if (a === undefined || b === undefined) {
      fillNaN(frame, out);
      return;
    }
    const { start, count } = frame;
    for (let i = 0; i < count; i++) out[i] = ratio(a[start + i]!, b[start + i]!);
  };
}

/** A measure of the value in a coded column. */
export function eachEntry<T>(
  columnOf: (frame: Frame) => CodedColumn<T> | undefined,
  figure: (entry: T) => number,
): MeasureFunction {
  const figures = new CodeCache(figure);
  return (frame, out) => {
    const column = columnOf(frame);
    if (column === undefined) {
      fillNaN(frame, out);
      return;
    }
    const { start, count, catalogue } = frame;
    const { codes } = column;
    for (let i = 0; i < count; i++) {
      const code = codes[start + i]!;
      out[i] = code < 0 ? NaN : figures.of(column, code, catalogue.size);
    }
  };
}

/** A measure that the block's texts already hold. */
export function ofTexts(pick: (texts: Frame['texts']) => Float64Array): MeasureFunction {
  return (frame, out) => {
    const figures = pick(frame.texts);
    for (let i = 0; i < frame.count; i++) out[i] = figures[i]!;
  };
}
