import { CELL } from '../../catalogue';
import type { FieldKey } from '../../fields';
import { MET, UNKNOWN, UNMET } from '../kleene';
import { Memo } from '../memo';
import type { Frame } from './frame';
import type { Node } from './node';

/** Tests the text of a field; cells that are empty, unreadable or absent are unknown. */
export function textTest(field: FieldKey, holds: (text: string) => boolean): Node {
  const memo = new Memo<string, boolean>(holds, 10_000);
  const truth = (text: string): number => (memo.get(text) ? MET : UNMET);
  return {
    perMarket: false,
    afterAll: false,
    slots: [],
    run(frame, out, at) {
      const column = frame.catalogue.columns[field];
      if (column === undefined) {
        out.fill(UNKNOWN, at, at + frame.count);
      } else if (column.kind === 'text') {
        eachOk(frame, column.state, out, at, (row) => (holds(column.values[row]!) ? MET : UNMET));
      } else if (column.kind === 'coded') {
        eachOk(frame, column.state, out, at, (row) => {
          const entry = column.entries[column.codes[row]!];
          return truth(typeof entry === 'string' ? entry : textOf(frame, field, row));
        });
      } else {
        eachOk(frame, column.state, out, at, (row) => truth(textOf(frame, field, row)));
      }
    },
  };
}

function textOf(frame: Frame, field: FieldKey, row: number): string {
  return String(frame.catalogue.raw(field, row)).trim();
}

function eachOk(
  { start, count }: Frame,
  state: Uint8Array,
  out: Uint8Array,
  at: number,
  truth: (row: number) => number,
): void {
  for (let i = 0; i < count; i++) {
    const row = start + i;
    out[at + i] = state[row] === CELL.ok ? truth(row) : UNKNOWN;
  }
}
