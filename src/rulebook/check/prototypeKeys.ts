import { problem, type ProblemPath, type RulebookProblem } from './problem';

const KEY = '__proto__';

/**
 * Mistakes for the keys `__proto__` of a value read from JSON, but those that are known already: the
 * schema passes over one in a list of entries, so that it would be ignored without a word.
 */
export function prototypeKeys(
  input: unknown,
  known: readonly RulebookProblem[],
): RulebookProblem[] {
  const knownPaths = new Set(known.map(({ path }) => JSON.stringify(path)));
  return pathsIn(input, [])
    .filter((path) => !knownPaths.has(JSON.stringify(path)))
    .map((path) => problem('unknownKey', path, { found: JSON.stringify(KEY) }));
}

function pathsIn(value: unknown, path: ProblemPath): ProblemPath[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return key === KEY ? [at] : pathsIn(inner, at);
  });
}
