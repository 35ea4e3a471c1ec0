import type { CodedColumn } from '../../catalogue';
import type { NumericFieldKey } from '../../fields';
import { EntryNumbers } from '../entryNumbers';
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

/** A measure of the value in a coded column. */
export function eachEntry<T>(
  columnOf: (frame: Frame) => CodedColumn<T> | undefined,
  figure: (entry: T) => number,
): MeasureFunction {
  const figures = new EntryNumbers(figure);
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
