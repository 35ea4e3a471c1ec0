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

/** Rows for each entry of a column from which on it pays to remember the figures of entries. */
const ROWS_WORTH_REMEMBERING = 4;
const NOT_YET = -Infinity;

/** Whether it pays to remember what the entries of a column come to, in a catalogue of `size` rows. */
export function recurs({ entries }: CodedColumn<unknown>, size: number): boolean {
  return entries.length * ROWS_WORTH_REMEMBERING <= size;
}

/** A measure of the value in a coded column; where values recur, worked out once for each distinct one. */
export function eachEntry<T extends object>(
  columnOf: (frame: Frame) => CodedColumn<T> | undefined,
  figure: (entry: T) => number,
): MeasureFunction {
  let known: CodedColumn<T> | undefined;
  let figures = new Float64Array(0);
  return (frame, out) => {
    const column = columnOf(frame);
    if (column === undefined) {
      fillNaN(frame, out);
      return;
    }
    const { start, count, catalogue } = frame;
    const { codes, entries } = column;
    if (!recurs(column, catalogue.size)) {
      for (let i = 0; i < count; i++) {
        const code = codes[start + i]!;
        out[i] = code < 0 ? NaN : figure(entries[code]!);
      }
      return;
    }
    if (column !== known) {
      known = column;
      figures = new Float64Array(entries.length).fill(NOT_YET);
    }
    for (let i = 0; i < count; i++) {
      const code = codes[start + i]!;
      if (code < 0) out[i] = NaN;
      else {
        if (figures[code] === NOT_YET) figures[code] = figure(entries[code]!);
        out[i] = figures[code]!;
      }
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
