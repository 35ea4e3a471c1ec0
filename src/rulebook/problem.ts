export type ProblemCode =
  | 'syntax'
  | 'type'
  | 'unknownKey'
  | 'unknownRule'
  | 'unknownPool'
  | 'unknownField'
  | 'unknownIndustry'
  | 'unknownMarket'
  | 'unknownMeasure'
  /** An id of a governance item, certificate, trait or requirement that the book doesn't have. */
  | 'unknownId'
  | 'badPattern'
  | 'badDate'
  | 'range'
  | 'duplicateId'
  | 'emptyPool'
  | 'noModelPool'
  | 'required'
  /** A threshold for a rule whose tests all bring their own limits, or have none. */
  | 'noThreshold'
  /** A measure that this place can't know, e.g. `premium` in a pool, which would be circular. */
  | 'measureScope'
  /** A rule that the same book switches off. */
  | 'switchedOff'
  | 'other';

export type ProblemPath = readonly (string | number)[];

/** One mistake in a rulebook. `expected` and `found` are terse and of no language. */
export interface RulebookProblem {
  readonly path: ProblemPath;
  readonly code: ProblemCode;
  /** What would be right: a type, a range such as `0..1` or `>=1`, or keys parted by `|`. */
  readonly expected?: string;
  /** What is there, as in JSON; objects and lists only by their type. */
  readonly found?: string;
  /** The nearest known key. */
  readonly suggestion?: string;
  /** Both from 1; only where the book was read from text. */
  readonly line?: number;
  readonly column?: number;
}

const LONGEST_SHOWN = 60;

/** A value in a few characters, for `found`. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'object' && value !== null) return 'object';
  if (typeof value !== 'string') return String(value);
  const characters = Array.from(value);
  const short =
    characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : value;
  return JSON.stringify(short);
}

/** A problem without the keys that say nothing. */
export function problem(
  code: ProblemCode,
  path: ProblemPath,
  more: { expected?: string; found?: string; suggestion?: string | undefined } = {},
): RulebookProblem {
  const { suggestion, ...rest } = more;
  return { path, code, ...rest, ...(suggestion !== undefined && { suggestion }) };
}
