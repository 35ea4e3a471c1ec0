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

/** The workbook's own rules laid over the default ones; the default ones where they are faulty. */
export function bookOf(ownRules: string | undefined): Book {
  const base = loadDefault();
  if (ownRules === undefined) return { book: base, problems: [] };
  const result = parseRulebookText(base, ownRules);
  return result.ok
    ? { book: result.rulebook, problems: [] }
    : { book: base, problems: result.problems };
}
