import type { FieldKey } from '../../fields';
import { contained } from './contained';
import { LEXICON, type LexiconEntry } from './lexicon';
import { misspelt } from './misspelt';
import { cleanHeader, keyOf, splitBrackets, tokensOf } from './normalise';
import type { HeaderReading } from './types';
import { AFTER_WORDS, BEFORE_WORDS, isHarmlessInBrackets, isRefused } from './wording';

const LONGEST_HEADER = 100;
const REMEMBERED = 4096;

const UNKNOWN: HeaderReading = {
  field: null,
  known: false,
  why: 'unknown',
  confidence: 0,
  rank: 0,
  after: false,
};
const OTHER: HeaderReading = { ...UNKNOWN, known: true };

/** Fields of which the value before an edit is a field too. */
const PREVIOUS: Partial<Record<FieldKey, FieldKey>> = {
  price: 'previousPrice',
  moq: 'previousMoq',
  weight: 'previousWeight',
  leadTimeDays: 'previousLeadTimeDays',
};

/** How sure each way of recognising a header is. */
const CONFIDENCE = {
  exact: 1,
  synonym: 0.95,
  qualified: 0.9,
  bracket: 0.7,
  part: 0.6,
  misspelt: 0.5,
};

function fromEntry(entry: LexiconEntry): HeaderReading {
  const { field, exact, rank } = entry;
  if (field === null) return OTHER;
  const why = exact ? 'exact' : 'synonym';
  return { field, known: true, why, confidence: CONFIDENCE[why], rank, after: false };
}

const qualified = (field: FieldKey, rank: number): HeaderReading => ({
  field,
  known: true,
  why: 'synonym',
  confidence: CONFIDENCE.qualified,
  rank,
  after: false,
});

const loose = (field: FieldKey, rank: number, confidence: number): HeaderReading => ({
  field,
  known: false,
  why: 'loose',
  confidence,
  rank,
  after: false,
});

/** The key without one of the words at its beginning or end; undefined if it has none. */
function without(key: string, words: readonly string[]): string | undefined {
  for (const word of words) {
    if (key.startsWith(word)) return key.slice(word.length);
    if (key.endsWith(word)) return key.slice(0, -word.length);
  }
  return undefined;
}

/** `before.price`, `修改后起订量`: a column of a sheet that tells what an edit changed. */
function readEdit(key: string): HeaderReading | undefined {
  const before = without(key, BEFORE_WORDS);
  if (before) {
    const field = LEXICON.get(before)?.field;
    const previous = field && PREVIOUS[field];
    // Never the plain field: what was true before the edit is not what the sheet says now.
    return previous ? qualified(previous, 1) : OTHER;
  }
  const after = without(key, AFTER_WORDS);
  const entry = after ? LEXICON.get(after) : undefined;
  return entry && { ...fromEntry(entry), after: true };
}

/** A known header followed by something in brackets. */
function readBracketed(outside: string, inside: readonly string[]): HeaderReading | undefined {
  const entry = LEXICON.get(keyOf(outside));
  if (!entry || inside.length === 0) return undefined;
  const { field, rank } = entry;
  if (field === null) return OTHER;
  const agrees = (text: string): boolean => {
    const key = keyOf(text);
    return isHarmlessInBrackets(key) || LEXICON.get(key)?.field === field;
  };
  if (inside.every(agrees)) return { ...fromEntry(entry), confidence: CONFIDENCE.qualified };
  const contradicts = (text: string): boolean => {
    const tokens = tokensOf(text);
    const part = contained(tokens);
    const isOther = part === 'refused' || (part !== undefined && part.field !== field);
    return isOther || LEXICON.has(keyOf(text)) || isRefused(tokens);
  };
  return inside.some(contradicts) ? OTHER : loose(field, rank, CONFIDENCE.bracket);
}

function readContained(cleaned: string): HeaderReading | undefined {
  const part = contained(tokensOf(cleaned));
  if (!part) return undefined;
  if (part === 'refused') return UNKNOWN;
  return part.rest === 'other'
    ? loose(part.field, part.rank, CONFIDENCE.part)
    : qualified(part.field, part.rank);
}

function read(text: string): HeaderReading {
  const cleaned = cleanHeader(text);
  const key = keyOf(cleaned);
  if (key === '' || cleaned.length > LONGEST_HEADER) return UNKNOWN;
  const entry = LEXICON.get(key);
  if (entry) return fromEntry(entry);
  const { outside, inside } = splitBrackets(cleaned);
  const isPlain = inside.every((text) => isHarmlessInBrackets(keyOf(text)));
  const certain = readEdit(isPlain ? keyOf(outside) : key) ?? readBracketed(outside, inside);
  if (certain) return certain;
  const part = readContained(cleaned);
  if (part) return part;
  const near = misspelt(keyOf(outside));
  return near?.field ? loose(near.field, near.rank, CONFIDENCE.misspelt) : UNKNOWN;
}

/** Headers recur from sheet to sheet and from formula to formula; the readings are kept, up to a limit. */
const remembered = new Map<string, HeaderReading>();

/** What the text of a header means, whichever way it is written. */
export function readHeader(text: string): HeaderReading {
  const known = remembered.get(text);
  if (known) return known;
  const reading = read(text);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, reading);
  return reading;
}
