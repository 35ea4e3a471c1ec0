import { FIELDS, FIELD_KEYS, type Field, type FieldKey } from '../../fields';
import { cleanHeader, keyOf } from './normalise';
import { OTHER_HEADERS } from './otherHeaders';
import { phraseField } from './phrases';
import { isPictureName } from './pictures';

/** Meaning of a header in the vocabulary. */
export interface LexiconEntry {
  /** null: the header is known to mean no field. */
  readonly field: FieldKey | null;
  /** It is the field's own name or key. */
  readonly exact: boolean;
  /** Place among the field's names and synonyms, best first. */
  readonly rank: number;
}

/** A name of no field; where cells give it a meaning, it ranks behind every name of a field. */
const NO_FIELD: LexiconEntry = { field: null, exact: false, rank: 90 };

function buildLexicon(): Map<string, LexiconEntry> {
  const lexicon = new Map<string, LexiconEntry>();
  const add = (text: string, entry: LexiconEntry): void => {
    const key = keyOf(cleanHeader(text));
    if (!lexicon.has(key)) lexicon.set(key, entry);
  };
  for (const field of FIELD_KEYS) {
    const { name, synonyms }: Field = FIELDS[field];
    for (const own of [name.zh, name.en, field]) add(own, { field, exact: true, rank: 0 });
    synonyms.forEach((text, index) => {
      add(text, { field, exact: false, rank: index + 1 });
    });
  }
  for (const text of OTHER_HEADERS) add(text, NO_FIELD);
  return lexicon;
}

/** Every header that the vocabulary knows, by its key (see `keyOf`). */
export const LEXICON: ReadonlyMap<string, LexiconEntry> = buildLexicon();

/** Names that the grammar makes rank behind those of the vocabulary. */
const PHRASE_RANK = 50;

/** The entry of a key, or of the phrase it is composed of. */
export function entryOf(key: string): LexiconEntry | undefined {
  const entry = LEXICON.get(key);
  if (entry) return entry;
  if (isPictureName(key)) return NO_FIELD;
  const field = phraseField(key);
  return field && { field, exact: false, rank: PHRASE_RANK };
}
