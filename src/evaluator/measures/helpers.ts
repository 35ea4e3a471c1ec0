import type { CodedColumn } from '../../catalogue';
import type { NumericFieldKey } from '../../fields';
import { numbersOf, type Frame } from '../program/frame';

/** Writes the measure of each row of the frame to `out`; NaN where it can't be told. */
export type MeasureFunction = (frame: Frame, out: Float64Array) => void;

export function fillNaN({ count }: Frame, out: Float64Array): void {
  out.fill(NaN, 0, count);
}

/** `a / b`; NaN unless `b` is positive. */
export function ratio(a: number, b: number): number {
  return b > 0 ? a / b : NaN;
}

/** A measure of the two numbers of a row that two fields hold. */
export function ofTwo(
  first: NumericFieldKey,
  second: NumericFieldKey,
  figure: (a: number, b: number) => number,
): MeasureFunction {
  return (frame, out) => {
    const a = numbersOf(frame, first);
    const b = numbersOf(frame, second);
    if (a === undefined || b === undefined) {
      fillNaN(frame, out);
      return;
    }
    for (let i = 0; i < frame.count; i++) out[i] = figure(a[frame.start + i]!, b[frame.start + i]!);
  };
}

/** A measure of the value in a coded column, worked out once for each distinct value. */
export function eachEntry<T extends object>(
  columnOf: (frame: Frame) => CodedColumn<T> | undefined,
  figure: (entry: T) => number,
): MeasureFunction {
  const known = new WeakMap<T, number>();
  const figureOf = (entry: T): number => {
    let value = known.get(entry);
    if (value === undefined) known.set(entry, (value = figure(entry)));
    return value;
  };
  return (frame, out) => {
    const column = columnOf(frame);
    for (let i = 0; i < frame.count; i++) {
      const code = column === undefined ? -1 : column.codes[frame.start + i]!;
      out[i] = code < 0 ? NaN : figureOf(column!.entries[code]!);
    }
  };
}

/** A measure that the block's texts already hold. */
export function ofTexts(pick: (texts: Frame['texts']) => Float64Array): MeasureFunction {
  return (frame, out) => {
    out.set(pick(frame.texts).subarray(0, frame.count));
  };
}
