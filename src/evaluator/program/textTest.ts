import { CELL, type CodedColumn } from '../../catalogue';
import type { FieldKey } from '../../fields';
import type { CompiledPattern } from '../../rulebook';
import { MET, UNKNOWN, UNMET } from '../kleene';
import type { Frame } from '../frame/frame';
import type { Node } from './node';

const NOT_YET = 255;

/** Tests the text of a field; cells that are empty, unreadable or absent are unknown. */
export function textTest(field: FieldKey, holds: (text: string) => boolean): Node {
  const truths = new EntryTruths(holds);
  return {
    perMarket: false,
    afterAll: false,
    readsTexts: false,
    slots: [],
    run(frame, out, at) {
      const { start, count, catalogue } = frame;
      const column = catalogue.columns[field];
      if (column === undefined) {
        out.fill(UNKNOWN, at, at + count);
        return;
      }
      const words = column.kind === 'coded' && isWords(column) ? column : undefined;
      for (let i = 0; i < count; i++) {
        const row = start + i;
        if (column.state[row] !== CELL.ok) out[at + i] = UNKNOWN;
        else if (words !== undefined) out[at + i] = truths.of(words, words.codes[row]!);
        else if (column.kind === 'text' || column.kind === 'id')
          out[at + i] = holds(column.values[row]!) ? MET : UNMET;
        else out[at + i] = holds(rawText(frame, field, row)) ? MET : UNMET;
      }
    },
  };
}

/** Tests the text of a field for a pattern; an invalid pattern matches nothing. */
export function patternTest(field: FieldKey, pattern: CompiledPattern): Node {
  return textTest(field, (text) => pattern.ok && pattern.test(text));
}

/** Cache of the truth of each entry of a coded column. */
class EntryTruths {
  private column: CodedColumn<string> | undefined;
  private truths = new Uint8Array(0);

  constructor(private readonly holds: (text: string) => boolean) {}

  of(column: CodedColumn<string>, code: number): number {
    if (column !== this.column) {
      this.column = column;
      this.truths = new Uint8Array(column.entries.length).fill(NOT_YET);
    }
    if (this.truths[code] === NOT_YET) {
      this.truths[code] = this.holds(column.entries[code]!) ? MET : UNMET;
    }
    return this.truths[code]!;
  }
}

function isWords(column: CodedColumn<unknown>): column is CodedColumn<string> {
  return typeof column.entries[0] === 'string';
}

/** The text of a cell whose value is not a text, such as a price or a list. */
function rawText({ catalogue }: Frame, field: FieldKey, row: number): string {
  return String(catalogue.raw(field, row)).trim();
}
