import type { FieldKey } from '../../fields';
import { alternativesTo } from './alternatives';
import { readBilingual } from './bilingual';
import { contained } from './contained';
import { readEdge } from './edges';
import { withoutHints } from './hints';
import { entryOf, type LexiconEntry } from './lexicon';
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

/** Fields whose value before an edit is a field too. */
const PREVIOUS: Partial<Record<FieldKey, FieldKey>> = {
  price: 'previousPrice',
  moq: 'previousMoq',
  weight: 'previousWeight',
  leadTimeDays: 'previousLeadTimeDays',
};

/** Confidence of each way of recognising a header. */
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
  if (field === null) return { ...OTHER, rank };
  const why = exact ? 'exact' : 'synonym';
  return { field, known: true, why, confidence: CONFIDENCE[why], rank, after: false };
}

/** The reading of a whole name, with its alternatives by cells. */
function withAlternatives(key: string, entry: LexiconEntry): HeaderReading {
  const { instead, mustFit } = alternativesTo(key, entry);
  return {
    ...fromEntry(entry),
    ...(instead.length > 0 && { instead }),
    ...(mustFit && { mustFit }),
  };
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

/** The field that a key names, harmless words aside: `重量kg`. */
function fieldIn(key: string): FieldKey | null | undefined {
  const entry = entryOf(key);
  if (entry) return entry.field;
  const part = contained(tokensOf(key));
  return part?.rest === 'names' || part?.rest === 'harmless' ? part.field : undefined;
}

/** `before.price`, `修改后起订量`: a column of a sheet of edits. */
function readEdit(key: string): HeaderReading | undefined {
  const before = without(key, BEFORE_WORDS);
  if (before) {
    const field = fieldIn(before);
    const previous = field && PREVIOUS[field];
    // Never the plain field: the value before an edit is no longer current.
    return previous ? qualified(previous, 1) : OTHER;
  }
  const after = without(key, AFTER_WORDS);
  const entry = after ? entryOf(after) : undefined;
  return entry && { ...fromEntry(entry), after: true };
}

/** A known header followed by something in brackets. */
function readBracketed(outside: string, inside: readonly string[]): HeaderReading | undefined {
  const name = keyOf(outside);
  const entry = entryOf(name);
  if (!entry || inside.length === 0) return undefined;
  const { field, rank } = entry;
  if (field === null) return withAlternatives(name, entry);
  const agrees = (text: string): boolean => {
    const key = keyOf(text);
    return isHarmlessInBrackets(key) || entryOf(key)?.field === field;
  };
  const agreesInParts = (text: string): boolean =>
    agrees(text) || text.split(/[,;、/]/).every(agrees);
  if (inside.every(agreesInParts))
    return { ...withAlternatives(name, entry), confidence: CONFIDENCE.qualified };
  const contradicts = (text: string): boolean => {
    const tokens = tokensOf(text);
    const part = contained(tokens);
    const isOther = part?.rest === 'refused' || (part !== undefined && part.field !== field);
    return isOther || entryOf(keyOf(text)) !== undefined || isRefused(tokens);
  };
  return inside.some(contradicts) ? OTHER : loose(field, rank, CONFIDENCE.bracket);
}

function readContained(cleaned: string): HeaderReading | undefined {
  const part = contained(tokensOf(cleaned));
  if (!part) return undefined;
  if (part.rest === 'refused') {
    const { field } = part;
    return field ? { ...UNKNOWN, suggestion: { field, reason: 'word' } } : UNKNOWN;
  }
  return part.rest === 'other'
    ? loose(part.field, part.rank, CONFIDENCE.part)
    : qualified(part.field, part.rank);
}

function read(text: string): HeaderReading {
  const cleaned = cleanHeader(text);
  const key = keyOf(cleaned);
  const entry = entryOf(key);
  if (entry) return withAlternatives(key, entry);
  const plain = withoutHints(cleaned);
  return plain === cleaned ? readName(cleaned, key) : read(plain);
}

function readName(cleaned: string, key: string): HeaderReading {
  if (key === '' || cleaned.length > LONGEST_HEADER) return UNKNOWN;
  const { outside, inside } = splitBrackets(cleaned);
  const isPlain = inside.every((text) => isHarmlessInBrackets(keyOf(text)));
  const edit = readEdit(isPlain ? keyOf(outside) : key);
  if (edit) return edit;
  const edge = readEdge(cleaned);
  if (edge) return { ...qualified(edge.field, edge.rank), part: edge.part };
  const certain = readBracketed(outside, inside);
  if (certain) return certain;
  const both = readBilingual(cleaned);
  if (both) return fromEntry(both);
  const part = readContained(cleaned);
  if (part) return part;
  const near = misspelt(keyOf(outside));
  return near?.field ? loose(near.field, near.rank, CONFIDENCE.misspelt) : UNKNOWN;
}

/** Cache, up to a limit: headers recur from sheet to sheet and from formula to formula. */
const remembered = new Map<string, HeaderReading>();

/** Reads the text of a header. */
export function readHeader(text: string): HeaderReading {
  const known = remembered.get(text);
  if (known) return known;
  const reading = read(text);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, reading);
  return reading;
}
