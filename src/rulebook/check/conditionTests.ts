import { FIELDS, INDUSTRY_KEYS, MEASURES, type Measure } from '../../fields';
import { nearestKey } from '../../base/nearestKey';
import { compilePattern } from '../pattern';
import { problem, shown, type ProblemPath, type RulebookProblem } from './problem';
import type { NumberKey, Test, Threshold } from '../schema';

export type Leaf = Exclude<Test, { of: unknown }>;

/** A test that asks something of a cell, and its path in the condition. */
export interface PlacedLeaf {
  readonly leaf: Leaf;
  readonly path: ProblemPath;
}

export type MeasureScope = Measure['scope'];

/** The tests of a rule, as far as they can be read. */
export interface RuleTests {
  readonly test?: Test | undefined;
  readonly applies?: Test | undefined;
}

/** A threshold of which an own book may name any part. */
export type ThresholdChange = { readonly [K in keyof Threshold]?: Threshold[K] | undefined };

/** The leaves of a test in the order in which they are written. */
export function leavesOf(test: Test, path: ProblemPath): PlacedLeaf[] {
  if (!('of' in test)) return [{ leaf: test, path }];
  const { of } = test;
  return Array.isArray(of)
    ? of.flatMap((part, i) => leavesOf(part, [...path, 'of', i]))
    : leavesOf(of, [...path, 'of']);
}

/** The leaves of both tests of a rule, `applies` first. */
export function leavesOfRule(rule: RuleTests, path: ProblemPath): PlacedLeaf[] {
  const { applies, test } = rule;
  return [
    ...(applies ? leavesOf(applies, [...path, 'applies']) : []),
    ...(test ? leavesOf(test, [...path, 'test']) : []),
  ];
}

/** The measure that a leaf compares; undefined for a leaf that looks at a field. */
export function measureOf(leaf: Leaf): NumberKey | undefined {
  return 'value' in leaf ? leaf.value : undefined;
}

/** Whether a number is derived, and not a field's own. */
export const isMeasure = (key: NumberKey): key is NumberKey & keyof typeof MEASURES =>
  Object.hasOwn(MEASURES, key);

/** What a measure needs to know; a numeric field needs its row. */
export function scopeOf(key: NumberKey): MeasureScope {
  return isMeasure(key) ? MEASURES[key].scope : 'row';
}

/** Whether a leaf takes its limit from the rule's threshold. */
export function usesThreshold({ leaf }: PlacedLeaf): boolean {
  return 'value' in leaf && leaf.kind !== 'is' && leaf.limit === undefined;
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** Measures that are shares, or have a maximum, though they are no fields of such a type. */
const MEASURE_BOUNDS: Partial<Record<NumberKey, Bounds>> = {
  'conversion.clicks': { from: 0, to: 1 },
  'conversion.inquiries': { from: 0, to: 1 },
  'quality.outOf5': { from: 0, to: 5 },
};

/** Which numbers make sense as a limit; shares are 0 to 1, so 92 is a percentage gone astray. */
export function boundsOf(key: NumberKey): Bounds | undefined {
  if (isMeasure(key)) return MEASURE_BOUNDS[key];
  switch (FIELDS[key].type) {
    case 'share':
    case 'flag':
      return { from: 0, to: 1 };
    case 'date':
      return undefined;
    case 'number':
    case 'weight':
    case 'integer':
    case 'days':
      return { from: 0, to: Infinity };
  }
}

function limitProblems(key: NumberKey, limit: number, path: ProblemPath): RulebookProblem[] {
  const bounds = boundsOf(key);
  if (!bounds || (limit >= bounds.from && limit <= bounds.to)) return [];
  const expected = bounds.to === Infinity ? `>=${bounds.from}` : `${bounds.from}..${bounds.to}`;
  return [problem('range', path, { expected, found: String(limit) })];
}

/** Mistakes inside a leaf that its schema can't see. */
export function leafProblems({ leaf, path }: PlacedLeaf): RulebookProblem[] {
  if (leaf.kind === 'matches') {
    const pattern = compilePattern(leaf.pattern, leaf.ignoreCase);
    return pattern.ok
      ? []
      : [problem('badPattern', [...path, 'pattern'], { expected: 'RE2', found: pattern.message })];
  }
  if (leaf.kind === 'oneOf' && leaf.field === 'industry') {
    const known: readonly string[] = INDUSTRY_KEYS;
    return leaf.words.flatMap((word, i) =>
      known.includes(word)
        ? []
        : [
            problem('unknownIndustry', [...path, 'words', i], {
              found: shown(word),
              suggest: () => nearestKey(word, known),
            }),
          ],
    );
  }
  if (leaf.kind === 'is' || !('value' in leaf) || leaf.limit === undefined) return [];
  return limitProblems(leaf.value, leaf.limit, [...path, 'limit']);
}

/** Every number of a threshold with its place. */
function entriesOf(threshold: ThresholdChange, path: ProblemPath): [number, ProblemPath][] {
  const entries: [number | null | undefined, ProblemPath][] = [
    [threshold.default, [...path, 'default']],
  ];
  for (const by of ['byIndustry', 'byMarket', 'byIndustryMarket'] as const) {
    for (const [key, limit] of Object.entries(threshold[by] ?? {})) {
      entries.push([limit, [...path, by, key]]);
    }
  }
  return entries.filter((entry): entry is [number, ProblemPath] => typeof entry[0] === 'number');
}

/** Mistakes of a threshold, seen together with the tests that it serves. */
export function thresholdProblems(
  threshold: ThresholdChange,
  rule: RuleTests,
  path: ProblemPath,
): RulebookProblem[] {
  const leaves = leavesOfRule(rule, []);
  const served = new Set(leaves.filter(usesThreshold).map(({ leaf }) => measureOf(leaf)!));
  if (served.size === 0) {
    const kinds = [...new Set(leaves.map(({ leaf }) => leaf.kind))].join('|');
    return [problem('noThreshold', path, { expected: 'atLeast|atMost|above|below', found: kinds })];
  }
  return entriesOf(threshold, path).flatMap(([limit, at]) => {
    for (const key of served) {
      const wrong = limitProblems(key, limit, at);
      if (wrong.length > 0) return wrong;
    }
    return [];
  });
}

/** Measures that a place can't know. */
export function scopeProblems(
  leaves: readonly PlacedLeaf[],
  allowed: readonly MeasureScope[],
  pathOf: (placed: PlacedLeaf) => ProblemPath,
): RulebookProblem[] {
  return leaves.flatMap((placed) => {
    const key = measureOf(placed.leaf);
    if (key === undefined || allowed.includes(scopeOf(key))) return [];
    return [
      problem('measureScope', pathOf(placed), { expected: allowed.join('|'), found: shown(key) }),
    ];
  });
}

/** What pools and governance checks can know; `premium` in a pool would be circular. */
export const KNOWN_TO = {
  product: ['row'],
  market: ['row', 'market'],
  governance: ['row', 'catalogue'],
} as const satisfies Record<string, readonly MeasureScope[]>;
