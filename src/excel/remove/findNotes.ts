import { LEDGER } from '../ledger';
import { noteHash } from '../notes/noteHash';
import type { FoundNote, NotesDoor } from '../notes/notesDoor';
import type { StoreDocument } from '../store';

/** The add-in's notes that are unchanged: those with a text that the ledger knows, wherever they are now. */
export async function findNotes(
  context: Excel.RequestContext,
  document: StoreDocument,
  door: NotesDoor | undefined,
): Promise<readonly FoundNote[]> {
  const { notes } = document.get(LEDGER);
  if (notes.length === 0 || door === undefined) return [];
  const hashes = new Set(notes.map(({ hash }) => hash));
  return (await door.all(context)).filter(({ text }) => hashes.has(noteHash(text)));
}
