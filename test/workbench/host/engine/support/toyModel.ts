import { typeToken } from '../../../../../src/workbench/host/engine/HostObject';
import {
  itemAlreadyExists,
  itemNotFound,
} from '../../../../../src/workbench/host/engine/HostError';
import { defineType, type HostTable } from '../../../../../src/workbench/host/engine/types';
import type { HostConnection, HostModel } from '../../../../../src/workbench/host/shim/HostModel';
import type { Json } from '../../../../../src/workbench/host/protocol/types';

/** A sheet of the toy: cells in one column, by row. */
export interface ToySheet {
  readonly id: string;
  name: string;
  readonly cells: Map<number, Json>;
}

interface ToyRange {
  readonly sheet: ToySheet;
  first: number;
  readonly rows: number;
}

const WORKBOOK = typeToken<Toy>('Workbook');
const SHEETS = typeToken<Toy>('WorksheetCollection');
const SHEET = typeToken<ToySheet>('Worksheet');
const RANGE = typeToken<ToyRange>('Range');
const FORMAT = typeToken<ToyRange>('RangeFormat');
const FILL = typeToken<ToyRange>('RangeFill');

/** A workbook with just enough of Excel to try the engine with the real client. */
export class Toy implements HostModel {
  readonly sheets: ToySheet[] = [];
  editing = false;
  color = '#FFFFFF';
  readonly kept: ToyRange[] = [];
  connection: HostConnection | undefined;
  subscriptions: string[] = [];
  readonly table: HostTable;

  constructor(...names: string[]) {
    for (const name of names) this.add(name);
    this.table = { types: toyTypes(), root: () => WORKBOOK.of(this) };
  }

  isEditing(): boolean {
    return this.editing;
  }

  connect(connection: HostConnection): void {
    this.connection = connection;
  }

  add(name: string): ToySheet {
    if (this.sheets.some((sheet) => sheet.name === name)) throw itemAlreadyExists();
    const sheet: ToySheet = { id: `{${this.sheets.length}}`, name, cells: new Map() };
    this.sheets.push(sheet);
    return sheet;
  }

  find(key: string): ToySheet | undefined {
    return this.sheets.find((sheet) => sheet.name === key || sheet.id === key);
  }

  /** Tells the client of a change in a cell of column A. */
  tellChanged(sheet: ToySheet, row: number): void {
    const range = RANGE.of({ sheet, first: row, rows: 1 });
    const message = JSON.stringify({
      address: `A${row}`,
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: sheet.id,
      referenceId: this.connection!.keep(range),
    });
    this.connection!.push([[65536, 10, sheet.id, message]]);
  }
}

function toyTypes() {
  return [
    defineType(WORKBOOK, {
      since: '1.1',
      get: { Name: { since: '1.7', read: () => 'Toy.xlsx' } },
      nav: { Worksheets: { since: '1.1', to: (toy) => SHEETS.of(toy) } },
      call: {
        _GetRangeForEventByReferenceId: {
          since: '1.8',
          invoke: (toy, args) => toy.connection!.kept(args.text(0)),
        },
      },
    }),
    defineType(SHEETS, {
      since: '1.1',
      items: (toy) => toy.sheets.map((sheet) => SHEET.of(sheet)),
      call: {
        GetItem: {
          since: '1.1',
          invoke: (toy, args) => {
            const sheet = toy.find(args.text(0));
            if (!sheet) throw itemNotFound();
            return SHEET.of(sheet);
          },
        },
        GetItemOrNullObject: {
          since: '1.4',
          invoke: (toy, args) => {
            const sheet = toy.find(args.text(0));
            return sheet ? SHEET.of(sheet) : null;
          },
        },
        GetCount: { since: '1.4', invoke: (toy) => toy.sheets.length },
        Add: { since: '1.1', invoke: (toy, args) => SHEET.of(toy.add(args.text(0))) },
      },
    }),
    defineType(SHEET, {
      since: '1.1',
      key: { name: 'Id', read: (sheet) => sheet.id },
      get: {
        Id: { since: '1.1', read: (sheet) => sheet.id },
        Name: { since: '1.1', read: (sheet) => sheet.name },
        TabColor: { since: '1.7', read: () => '#112233' },
      },
      set: {
        Name: {
          since: '1.1',
          write: (sheet, value) => {
            sheet.name = value as string;
          },
        },
      },
      call: {
        GetRange: {
          since: '1.1',
          invoke: (sheet, args) => RANGE.of(toyRange(sheet, args.text(0))),
        },
        GetRanges: {
          since: '1.9',
          addressArgument: 0,
          invoke: (sheet, args) => RANGE.of(toyRange(sheet, args.text(0))),
        },
      },
      events: { DataChanged: { since: '1.7' } },
    }),
    defineType(RANGE, {
      since: '1.1',
      tracked: true,
      get: {
        Address: {
          since: '1.1',
          read: ({ sheet, first, rows }) => `${sheet.name}!A${first}:A${first + rows - 1}`,
        },
        Values: {
          since: '1.1',
          cells: ({ rows }) => rows,
          read: ({ sheet, first, rows }) =>
            Array.from({ length: rows }, (_, row) => [sheet.cells.get(first + row) ?? '']),
        },
      },
      set: {
        Values: {
          since: '1.1',
          write: ({ sheet, first }, value) => {
            (value as Json[][]).forEach((row, index) => sheet.cells.set(first + index, row[0]!));
          },
        },
      },
      nav: { Format: { since: '1.1', to: (range) => FORMAT.of(range) } },
    }),
    defineType(FORMAT, {
      since: '1.1',
      get: { WrapText: { since: '1.1', read: () => false } },
      nav: { Fill: { since: '1.1', to: (range) => FILL.of(range) } },
    }),
    defineType(FILL, {
      since: '1.1',
      get: { Color: { since: '1.1', read: ({ sheet }) => sheet.cells.get(-1) ?? '#FFFFFF' } },
      set: {
        Color: {
          since: '1.1',
          write: ({ sheet }, value) => {
            sheet.cells.set(-1, value);
          },
        },
      },
    }),
  ];
}

/** `A2` or `A2:A9`. */
function toyRange(sheet: ToySheet, address: string): ToyRange {
  const [first = '', last = first] = address.split(':');
  const start = Number(first.slice(1));
  return { sheet, first: start, rows: Number(last.slice(1)) - start + 1 };
}
