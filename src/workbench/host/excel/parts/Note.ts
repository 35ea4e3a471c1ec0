import { HostError, invalidArgument, itemNotFound } from '../../engine/HostError';
import type { Json } from '../../protocol/types';
import { boxOf } from '../../model/box';
import type { Note, SheetPlace } from '../../model';
import { collectionType } from '../define/collection';
import { action, excelType, method, readOnly, readWrite } from '../define/excelType';
import { asFlag, asNumber, asText } from '../define/values';
import { placeInSheet } from '../range/rangeArgument';
import { boxAt, placeAt } from '../region/address';
import { Region } from '../region/Region';
import { NOTE, NOTES, RANGE, type PartOf, type Scope } from '../tokens';

/** Notes came with it. */
const SINCE = '1.18';

function noteOf({ workbook, id }: PartOf): Note {
  const found = workbook.notes.find((note) => note.id === id);
  if (!found) throw itemNotFound();
  return found;
}

type Look = 'visible' | 'width' | 'height';

/** A property of the box of a note. */
function look<K extends Look>(name: K, convert: (value: Json) => Note[K]) {
  const known = (target: PartOf): Note => {
    if (target.workbook.behaviours.has('noteBoxesUnknown'))
      throw new HostError('NotImplemented', `The ${name} of a note is not known here.`);
    return noteOf(target);
  };
  return readWrite<PartOf>(
    SINCE,
    (target) => known(target)[name],
    (target, value) => {
      target.workbook.updateNote(known(target), { [name]: convert(value) });
    },
  );
}

/** `Excel.Note`. */
export const noteType = excelType<PartOf>(NOTE, {
  since: SINCE,
  // Nothing in the reference identifies a note: its client is taken to find it again as others, by an id of its own.
  key: { name: '_Id', read: ({ id }) => id },
  scalars: {
    AuthorName: readOnly(SINCE, (target) => noteOf(target).author),
    Content: readWrite(
      SINCE,
      (target) => noteOf(target).content,
      (target, value) => {
        target.workbook.updateNote(noteOf(target), { content: asText(value) });
      },
    ),
    Height: look('height', asNumber),
    Visible: look('visible', asFlag),
    Width: look('width', asNumber),
  },
  call: {
    Delete: action(SINCE, (target) => {
      target.workbook.deleteNote(noteOf(target));
    }),
    GetLocation: method(SINCE, (target) => {
      const { sheet, row, column } = noteOf(target);
      return RANGE.of(Region.of(sheet, boxOf(row, column)));
    }),
  },
});

function notesOf({ workbook, sheet }: Scope): PartOf[] {
  return (sheet ?? workbook).notes.map(({ id }) => ({ workbook, id }));
}

const isCell = ({ box }: SheetPlace): boolean => box.rows === 1 && box.columns === 1;

/** A note by its own id or by the address of its cell. */
function noteAt(scope: Scope, key: string | number): PartOf | undefined {
  const { workbook, sheet } = scope;
  const notes = notesOf(scope);
  const byId = notes.find(({ id }) => id === key);
  if (byId || typeof key !== 'string') return byId;
  const isHere = sheet !== undefined && !key.includes('!');
  const place = isHere ? { sheet, box: boxAt(sheet, key) } : placeAt(workbook, key);
  return notes.find((target) => {
    const note = noteOf(target);
    const { row, column } = place.box;
    return note.sheet === place.sheet && note.row === row && note.column === column;
  });
}

/** `Excel.NoteCollection`: of the workbook or of one sheet. */
export const notesType = collectionType<Scope, PartOf>(NOTES, {
  since: SINCE,
  itemAtSince: SINCE,
  item: NOTE,
  list: notesOf,
  find: noteAt,
  call: {
    Add: method(SINCE, ({ workbook, sheet }, args) => {
      const place = placeInSheet(args, 0, sheet ?? workbook.activeSheet);
      if (!isCell(place)) throw invalidArgument();
      const { id } = workbook.addNote(place, args.text(1));
      return NOTE.of({ workbook, id });
    }),
  },
});
