import type { Client, ClientClass } from './client';

const API_SET = '1.18';

/** What the client's own builder of classes calls the traits of a member; flags are added. */
const COLLECTION = 1;
const WRITABLE = 1;
const READ_ONLY = 1 + 2;
const READS = 2;
const ENDS_WITH_REQUEST = 8;
const INDEXER = 16;
/** A call that changes nothing, for the host. */
const PURE = 4;

/** `Excel.NoteCollection` and `Excel.Note`, after the reference types, in the form that the client's builder takes. */
const noteTypes = () => ({
  version: '1.0.0',
  name: 'Excel',
  defaultApiSetName: 'ExcelApi',
  hostName: 'Excel',
  apiSets: [[API_SET]],
  strings: [],
  enumTypes: [],
  clientObjectTypes: [
    [
      'NoteCollection',
      COLLECTION,
      0,
      0,
      [['getCount', 0, READS, 1, PURE]],
      [
        ['add', 'Excel.Note', 2, ENDS_WITH_REQUEST, 1],
        ['getItem', 'Excel.Note', 1, READS + INDEXER, 1],
        ['getItemAt', 'Excel.Note', 1, READS, 1, PURE],
        ['getItemOrNullObject', 'Excel.Note', 1, READS, 1, PURE],
      ],
      0,
      'Excel.Note',
    ],
    [
      'Note',
      0,
      [
        ['authorName', READ_ONLY, 1],
        ['content', WRITABLE, 1],
        ['height', WRITABLE, 1],
        ['visible', WRITABLE, 1],
        ['width', WRITABLE, 1],
      ],
      0,
      [['delete', 0, 0, 1]],
      [['getLocation', 'Excel.Range', 0, READS + ENDS_WITH_REQUEST, 1, PURE]],
    ],
  ],
});

interface HasNotes {
  _notes?: unknown;
}

/** Describes the notes of ExcelApi 1.18 to a client that ends before: its classes, and where they are found. */
export function describeNotes({ Excel, OfficeExtension }: Client): void {
  const { BatchApiHelper, LibraryBuilder, Utility } = OfficeExtension;
  new LibraryBuilder({
    metadata: noteTypes(),
    targetNamespaceObject: Excel,
    fullyInitialize: true,
  });
  const place = (type: ClientClass, name: string): void => {
    Object.defineProperty(type.prototype, 'notes', {
      configurable: true,
      enumerable: true,
      get(this: HasNotes) {
        Utility.throwIfApiNotSupported(`${name}.notes`, 'ExcelApi', API_SET, 'Excel');
        const { NoteCollection } = Excel;
        return (this._notes ??= BatchApiHelper.createPropertyObject(
          NoteCollection,
          this,
          'Notes',
          true,
          PURE,
        ));
      },
    });
  };
  place(Excel.Workbook, 'Workbook');
  place(Excel.Worksheet, 'Worksheet');
}
