import type { FieldKey } from '../../fields';
import { LEXICON } from './lexicon';
import { GENERAL_KEYS, isHarmless, isQualified, isRefused } from './wording';

/** Longer texts are sentences, not headers. */
const MOST_TOKENS = 24;
const LONGEST_NAME = 12;
/** A name must fill at least this share of a header that holds other words too. */
const LEAST_SHARE = 0.5;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly field: FieldKey | null;
  readonly rank: number;
}

/** A field's name with words that change its meaning; `field`: they only qualify it. */
export interface RefusedName {
  readonly rest: 'refused';
  readonly field?: FieldKey;
}

export interface Contained {
  readonly field: FieldKey;
  readonly rank: number;
  /** `names`: only names of one field; `harmless`: also words that change nothing. */
  readonly rest: 'names' | 'harmless' | 'other';
}

/** The names of fields among the tokens, longest match only. */
function spansIn(tokens: readonly string[]): Span[] {
  const spans: Span[] = [];
  let reached = 0;
  for (let start = 0; start < tokens.length; start++) {
    let key = '';
    let longest: Span | undefined;
    for (let end = start; end < Math.min(tokens.length, start + LONGEST_NAME); end++) {
      key += tokens[end]!;
      const entry = LEXICON.get(key);
      if (entry && end >= reached && !GENERAL_KEYS.has(key) && key.length > 1) {
        longest = { start, end: end + 1, field: entry.field, rank: entry.rank };
      }
    }
    if (longest) {
      spans.push(longest);
      reached = longest.end;
    }
  }
  return spans;
}

/** The stretches of tokens that no span covers. */
function restOf(tokens: readonly string[], spans: readonly Span[]): string[][] {
  const rest: string[][] = [];
  let from = 0;
  for (const span of spans) {
    if (span.start > from) rest.push(tokens.slice(from, span.start));
    from = Math.max(from, span.end);
  }
  if (from < tokens.length) rest.push(tokens.slice(from));
  return rest;
}

const REFUSED: RefusedName = { rest: 'refused' };

/**
 * The only field whose names a header contains; undefined if there is none, refused if there are several, or
 * words that change the meaning.
 */
export function contained(tokens: readonly string[]): Contained | RefusedName | undefined {
  if (tokens.length > MOST_TOKENS) return undefined;
  const spans = spansIn(tokens);
  if (spans.length === 0) return undefined;
  const field = spans[0]!.field;
  if (!field || spans.some((span) => span.field !== field)) return REFUSED;
  const rank = Math.min(...spans.map((span) => span.rank));
  const rest = restOf(tokens, spans);
  if (rest.length === 0) return { field, rank, rest: 'names' };
  if (rest.every((words) => isHarmless(words.join('')))) return { field, rank, rest: 'harmless' };
  if (rest.some(isQualified)) return { ...REFUSED, field };
  if (rest.some(isRefused)) return REFUSED;
  const length = (texts: readonly string[]): number => texts.join('').length;
  const share = 1 - length(rest.flat()) / length(tokens);
  return share >= LEAST_SHARE ? { field, rank, rest: 'other' } : REFUSED;
}
