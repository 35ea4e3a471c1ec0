import { schemaProblems } from '../check/schemaProblems';
import { deepFreeze } from '../deepFreeze';
import { ownProblems } from './ownProblems';
import { mergedRulebook } from './mergedRulebook';
import { ownParts } from './ownParts';
import { firstProblems, problem, type RulebookProblem } from '../check/problem';
import { prototypeKeys } from '../check/prototypeKeys';
import { ownRulebook, rulebook, type Rulebook } from '../schema';

export type OwnBookResult =
  | { readonly ok: true; readonly rulebook: Rulebook }
  | { readonly ok: false; readonly problems: readonly RulebookProblem[] };

/** Deeper nesting is no rulebook, and would exhaust the stack of a walk over it. */
export const DEEPEST = 60;

function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((v): unknown[] =>
      typeof v === 'object' && v !== null ? Object.values(v) : [],
    );
  }
  return false;
}

/**
 * Lays a seller's own book (any value; see the schema `ownRulebook`) over another. Gives the whole
 * book, frozen, or its first mistakes and their count, and nothing; the book beneath is never changed.
 */
export function applyOwnRulebook(base: Rulebook, input: unknown): OwnBookResult {
  const result = layOver(base, input);
  return result.ok ? result : { ok: false, problems: firstProblems(result.problems) };
}

/** The same with every mistake. */
export function layOver(base: Rulebook, input: unknown): OwnBookResult {
  if (isTooDeep(input)) {
    return { ok: false, problems: [problem('other', [], { expected: `depth<=${DEEPEST}` })] };
  }
  const own = ownRulebook.safeParse(input);
  const found = [...schemaProblems(ownRulebook, input), ...ownProblems(ownParts(input), base)];
  const problems = [...found, ...prototypeKeys(input, found)];
  if (!own.success || problems.length > 0) return { ok: false, problems };
  const whole = mergedRulebook(base, own.data);
  const result = rulebook.safeParse(whole);
  return result.success
    ? { ok: true, rulebook: deepFreeze(result.data) }
    : { ok: false, problems: schemaProblems(rulebook, whole) };
}
