import {
  loadDefault,
  parseRulebookText,
  type Rulebook,
  type RulebookProblem,
} from '../../rulebook';

/** The rules in force, and what keeps the workbook's own from being so. */
export interface Book {
  readonly book: Rulebook;
  readonly problems: readonly RulebookProblem[];
}

let last: { readonly text: string | undefined; readonly book: Book } | undefined;

/**
 * The workbook's own rules laid over the default ones; the default ones where they are faulty. Read
 * once as long as they stay the same.
 */
export function bookOf(ownRules: string | undefined): Book {
  if (last === undefined || last.text !== ownRules) last = { text: ownRules, book: read(ownRules) };
  return last.book;
}

function read(ownRules: string | undefined): Book {
  const base = loadDefault();
  if (ownRules === undefined) return { book: base, problems: [] };
  const result = parseRulebookText(base, ownRules);
  return result.ok
    ? { book: result.rulebook, problems: [] }
    : { book: base, problems: result.problems };
}
