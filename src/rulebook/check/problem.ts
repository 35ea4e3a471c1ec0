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
  /** The last of a long list: `found` is how many mistakes are left out. */
  | 'more'
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

/** The beginning of a text that is long. */
export function shortened(text: string): string {
  // A character is of two units at most.
  const characters = Array.from(text.slice(0, 2 * LONGEST_SHOWN + 2));
  return characters.length > LONGEST_SHOWN
    ? `${characters.slice(0, LONGEST_SHOWN).join('')}…`
    : text;
}

/** A value in a few characters, for `found`. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'object' && value !== null) return 'object';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(shortened(value));
}

/**
 * A problem without the keys that say nothing. A suggestion is sought when it is read: of 100,000
 * mistakes few are shown.
 */
export function problem(
  code: ProblemCode,
  path: ProblemPath,
  more: { expected?: string; found?: string; suggest?: () => string | undefined } = {},
): RulebookProblem {
  const { suggest, ...rest } = more;
  if (!suggest) return { path, code, ...rest };
  return {
    path,
    code,
    ...rest,
    get suggestion() {
      return suggest();
    },
  } as RulebookProblem;
}

/** More mistakes than this are counted, not listed. */
const MOST_LISTED = 50;

/** The first mistakes of a list, their suggestions sought, and how many more there are. */
export function firstProblems(all: readonly RulebookProblem[]): readonly RulebookProblem[] {
  const first = all.slice(0, MOST_LISTED).map(({ suggestion, ...rest }) => ({
    ...rest,
    ...(suggestion !== undefined && { suggestion }),
  }));
  const left = all.length - first.length;
  return left === 0 ? first : [...first, problem('more', [], { found: String(left) })];
}

/** How many mistakes a list from `firstProblems` is of. */
export function countProblems(problems: readonly RulebookProblem[]): number {
  const last = problems.at(-1);
  return last?.code === 'more' ? problems.length - 1 + Number(last.found) : problems.length;
}
