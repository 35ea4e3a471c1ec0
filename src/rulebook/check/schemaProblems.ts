import type { z } from 'zod';
import { FIELD_KEYS, INDUSTRY_KEYS, MARKET_KEYS, MEASURE_KEYS } from '../../fields';
import { nearestKey } from '../../base/nearestKey';
import {
  problem,
  shown,
  type ProblemCode,
  type ProblemPath,
  type RulebookProblem,
} from './problem';
import { knownKeys } from './schemaAt';

type Issue = z.core.$ZodIssue;

const INDUSTRY_SET = new Set<string>(INDUSTRY_KEYS);
const MARKET_SET = new Set<string>(MARKET_KEYS);
const FIELD_SET = new Set<string>(FIELD_KEYS);
const MEASURE_SET = new Set<string>(MEASURE_KEYS);

/** What is at a path of a value; undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: ProblemPath): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

/** Which vocabulary a list of allowed words is; undefined for any other list, such as severities. */
function vocabulary(words: readonly string[]): ProblemCode | undefined {
  const within = (set: ReadonlySet<string>) => words.every((word) => set.has(word));
  if (words.some((word) => MEASURE_SET.has(word))) return 'unknownMeasure';
  if (within(INDUSTRY_SET)) return 'unknownIndustry';
  if (within(MARKET_SET)) return 'unknownMarket';
  return within(FIELD_SET) ? 'unknownField' : undefined;
}

/** A word that is not among the allowed ones. */
function badWord(path: ProblemPath, words: readonly string[], value: unknown): RulebookProblem {
  const code = vocabulary(words);
  const allowed = words.join('|');
  if (value === undefined) {
    return problem('required', path, { expected: code ? 'string' : allowed });
  }
  const found = shown(value);
  if (typeof value !== 'string') {
    return problem('type', path, { expected: code ? 'string' : allowed, found });
  }
  const suggest = (): string | undefined => nearestKey(value, words);
  if (code) return problem(code, path, { found, suggest });
  return problem('type', path, { expected: allowed, found, suggest });
}

function badKeys(
  issue: Issue & { code: 'unrecognized_keys' },
  path: ProblemPath,
  schema: z.ZodType,
  input: unknown,
) {
  const known = knownKeys(schema, path, input);
  const code = (known.length > 0 ? vocabulary(known) : undefined) ?? 'unknownKey';
  return issue.keys.map((key) =>
    problem(code, [...path, key], { found: shown(key), suggest: () => nearestKey(key, known) }),
  );
}

/** A key of `byIndustryMarket`. */
function badPair(path: ProblemPath, key: string): RulebookProblem[] {
  const [industry, market, rest] = key.split('*');
  if (industry === undefined || market === undefined || rest !== undefined) {
    return [problem('unknownKey', path, { expected: 'industry*MARKET', found: shown(key) })];
  }
  const wrong: RulebookProblem[] = [];
  if (!INDUSTRY_SET.has(industry)) wrong.push(badWord(path, INDUSTRY_KEYS, industry));
  if (!MARKET_SET.has(market)) wrong.push(badWord(path, MARKET_KEYS, market));
  return wrong;
}

function badSize(
  issue: Issue & { code: 'too_small' | 'too_big' },
  path: ProblemPath,
  value: unknown,
): RulebookProblem {
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const sign = (issue.code === 'too_small' ? '>' : '<') + (issue.inclusive === false ? '' : '=');
  const sized = typeof value === 'string' || Array.isArray(value);
  return problem('range', path, {
    expected: `${sized ? 'length' : ''}${sign}${limit}`,
    found: sized ? `length=${value.length}` : shown(value),
  });
}

const TYPE_NAMES: Readonly<Record<string, string>> = { int: 'integer', record: 'object' };

function problemsOf(issue: Issue, schema: z.ZodType, input: unknown): RulebookProblem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const value = valueAt(input, path);
  switch (issue.code) {
    case 'invalid_type': {
      const expected = TYPE_NAMES[issue.expected] ?? issue.expected;
      if (value === undefined) return [problem('required', path, { expected })];
      return [problem('type', path, { expected, found: shown(value) })];
    }
    case 'invalid_value':
      return [badWord(path, issue.values.map(String), value)];
    case 'invalid_union':
      return [badWord(path, knownKeys(schema, path, input), value)];
    case 'unrecognized_keys':
      return badKeys(issue, path, schema, input);
    case 'invalid_key':
      return badPair(path, String(path.at(-1)));
    case 'invalid_format': {
      const date = issue.format === 'date';
      const expected = date ? 'YYYY-MM-DD' : (issue.pattern ?? issue.format);
      return [problem(date ? 'badDate' : 'other', path, { expected, found: shown(value) })];
    }
    case 'too_small':
    case 'too_big':
      return [badSize(issue, path, value)];
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return [problem('other', path, { expected: issue.message, found: shown(value) })];
  }
}

/** What the schema finds wrong in a value, every mistake for itself. */
export function schemaProblems(schema: z.ZodType, input: unknown): RulebookProblem[] {
  const result = schema.safeParse(input);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => problemsOf(issue, schema, input));
}
