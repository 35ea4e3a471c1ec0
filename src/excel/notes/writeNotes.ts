import { columnLetters } from '../../catalogue';
import {
  CHUNK_BYTES,
  isRefused,
  jsonBytes,
  refuse,
  refuseIfAborted,
  runExcel,
  type Result,
} from '../gateway';
import { LEDGER, noteHash, type NoteEntry } from '../ledger';
import { queueSave, readStore, type SheetKey, type StoreDocument } from '../store';
import { noteSize } from './noteSize';
import { notesOfExcel, type NotesDoor, type SheetRemarks } from './notesDoor';
import { selectedRows } from './selectedRows';
import type { NoteOptions, WrittenNotes } from './types';
import { wantedNotes, type WantedNote } from './wantedNotes';

/** Queues a message full of notes at a time. */
async function addAll(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  notes: readonly WantedNote[],
  door: NotesDoor,
  budget: number,
): Promise<void> {
  let bytes = 0;
  for (const note of notes) {
    const more = jsonBytes(note.text);
    if (bytes > 0 && bytes + more > budget) {
      await context.sync();
      bytes = 0;
    }
    door.add(sheet, note, note.text);
    bytes += more;
  }
}

/** Gives existing notes a box for their text, in a request of its own: without it they can be read too. */
async function resizeAll(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  notes: readonly WantedNote[],
  door: NotesDoor,
): Promise<void> {
  if (door.resize === undefined || notes.length === 0) return;
  for (const note of notes) door.resize(sheet, note, noteSize(note.text));
  await context.sync().catch((error: unknown) => {
    if (!isRefused(error)) throw error;
  });
}

/** The notes of the sheet's rows that the add-in wrote, by the ledger, and the cells that are not free. */
function ownAndTaken(
  { notes, commented }: SheetRemarks,
  document: StoreDocument,
  isWanted: (row: number) => boolean,
) {
  const hashes = new Set(document.get(LEDGER).notes.map(({ hash }) => hash));
  const isOwn = ({ text, row }: SheetRemarks['notes'][number]): boolean =>
    isWanted(row) && hashes.has(noteHash(text));
  const own = notes.filter(isOwn);
  return { own, taken: [...commented, ...notes.filter((note) => !isOwn(note))] };
}

function remember(
  document: StoreDocument,
  sheet: SheetKey,
  gone: readonly string[],
  written: readonly WantedNote[],
): void {
  const ledger = document.get(LEDGER);
  // Several cells may have the same text: each note that goes takes one entry along.
  const going = new Map<string, number>();
  for (const hash of gone) going.set(hash, (going.get(hash) ?? 0) + 1);
  const kept = ledger.notes.filter(({ hash }) => {
    const count = going.get(hash) ?? 0;
    if (count > 0) going.set(hash, count - 1);
    return count === 0;
  });
  const added = written.map(({ row, column, text }): NoteEntry => ({
    sheet,
    cell: `${columnLetters(column + 1)}${row + 1}`,
    hash: noteHash(text),
  }));
  document.set(LEDGER, { ...ledger, notes: [...kept, ...added] });
}

async function write(
  context: Excel.RequestContext,
  options: NoteOptions,
  door: NotesDoor,
): Promise<WrittenNotes> {
  const { check, selectionOnly, signal, chunkBytes = CHUNK_BYTES } = options;
  const sheet = { id: check.data.sheetId, name: check.data.name };
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  worksheet.load('name');
  worksheet.protection.load('protected');
  const document = await readStore(context);
  if (worksheet.protection.protected) refuse({ code: 'protected', sheet: sheet.name });
  const isWanted = selectionOnly === true ? await selectedRows(context, sheet) : () => true;
  const remarks = await door.inSheet(context, worksheet);
  const { own, taken } = ownAndTaken(remarks, document, isWanted);
  const wanted = await wantedNotes(options, isWanted, taken);
  refuseIfAborted(signal);
  // First the ledger, so that notes of a run that is broken off are known as the add-in's.
  remember(
    document,
    sheet,
    own.map(({ text }) => noteHash(text)),
    wanted.notes,
  );
  queueSave(context, document);
  for (const note of own) note.remove();
  await addAll(context, worksheet, wanted.notes, door, chunkBytes);
  await context.sync();
  await resizeAll(context, worksheet, wanted.notes, door);
  return { written: wanted.notes.length, left: wanted.left, taken: wanted.taken };
}

/**
 * Writes a note with the explanation on each failing cell, worst findings first, up to a limit. Cells
 * that have a note or a comment keep it; the add-in's notes of an earlier run are replaced.
 *
 * Problems besides those of Excel: `oldExcel` where there are no notes (before ExcelApi 1.18),
 * `protected`, `selectionOutside`, `cancelled`.
 */
export function writeNotes(options: NoteOptions): Promise<Result<WrittenNotes>> {
  const { check, signal, timeoutMs } = options;
  const notes = notesOfExcel();
  if (notes === undefined) {
    return Promise.resolve({ ok: false, problem: { code: 'oldExcel', detail: 'ExcelApi 1.18' } });
  }
  return runExcel((context) => write(context, options, notes), {
    access: 'write',
    about: { sheet: check.data.name },
    ...(signal && { signal }),
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
}
