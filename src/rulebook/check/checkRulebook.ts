import {
  KNOWN_TO,
  leafProblems,
  leavesOf,
  leavesOfRule,
  scopeProblems,
  thresholdProblems,
  usesThreshold,
  type PlacedLeaf,
  type RuleTests,
} from './conditionTests';
import { nearestKey } from '../../base/nearestKey';
import {
  problem,
  shown,
  type ProblemCode,
  type ProblemPath,
  type RulebookProblem,
} from './problem';
import type { Pool, Requirement, Rule, Rulebook, Star } from '../schema';

interface WithId {
  readonly id: string;
}

interface Dated {
  readonly effectiveFrom?: string | undefined;
  readonly effectiveUntil?: string | undefined;
}

const valuePath = ({ path }: PlacedLeaf): ProblemPath => [...path, 'value'];

/** Ids that occur twice in a list; the second is the mistake. */
function duplicates(list: readonly WithId[], path: ProblemPath): RulebookProblem[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, i) => {
    if (seen.has(id)) return [problem('duplicateId', [...path, i, 'id'], { found: shown(id) })];
    seen.add(id);
    return [];
  });
}

/** Ids that name nothing. */
export function unknownIds(
  code: ProblemCode,
  ids: readonly string[],
  known: ReadonlySet<string>,
  path: ProblemPath,
): RulebookProblem[] {
  return ids.flatMap((id, i) =>
    known.has(id)
      ? []
      : [problem(code, [...path, i], { found: shown(id), suggest: () => nearestKey(id, known) })],
  );
}

/** A last day before the first. */
export function periodProblems(dated: Dated, path: ProblemPath): RulebookProblem[] {
  const { effectiveFrom: from, effectiveUntil: until } = dated;
  if (from === undefined || until === undefined || until >= from) return [];
  return [
    problem('range', [...path, 'effectiveUntil'], { expected: `>=${from}`, found: shown(until) }),
  ];
}

/** Mistakes of one rule that need no other part of the book. */
export function ruleProblems(
  rule: RuleTests & Dated & { readonly threshold?: Rule['threshold'] },
  path: ProblemPath,
): RulebookProblem[] {
  const leaves = leavesOfRule(rule, path);
  const { threshold } = rule;
  const wanting = !threshold && leaves.some(usesThreshold);
  return [
    ...leaves.flatMap(leafProblems),
    ...(threshold ? thresholdProblems(threshold, rule, [...path, 'threshold']) : []),
    ...(wanting ? [problem('required', [...path, 'threshold'], { expected: 'object' })] : []),
    ...periodProblems(rule, path),
  ];
}

type RequirementIds = Pick<Requirement, 'shownBy' | 'when'> & Dated;

/** Ids that a requirement names: certificates that show it, traits on which it depends. */
export function requirementProblems(
  requirement: RequirementIds,
  certificates: ReadonlySet<string>,
  traits: ReadonlySet<string>,
  path: ProblemPath,
): RulebookProblem[] {
  const { shownBy, when } = requirement;
  return [
    ...shownBy.flatMap((group, i) =>
      unknownIds('unknownId', group, certificates, [...path, 'shownBy', i]),
    ),
    ...unknownIds('unknownId', when.traits ?? [], traits, [...path, 'when', 'traits']),
    ...unknownIds('unknownId', when.notTraits ?? [], traits, [...path, 'when', 'notTraits']),
    ...periodProblems(requirement, path),
  ];
}

function poolProblems(
  pool: Pool,
  rules: ReadonlyMap<string, Rule>,
  path: ProblemPath,
): RulebookProblem[] {
  const allowed = KNOWN_TO[pool.scope];
  const applies = pool.applies ? leavesOf(pool.applies, [...path, 'applies']) : [];
  return [
    ...applies.flatMap(leafProblems),
    ...applies
      .filter(usesThreshold)
      .map((leaf) => problem('required', [...leaf.path, 'limit'], { expected: 'number' })),
    ...scopeProblems(applies, allowed, valuePath),
    ...unknownIds('unknownRule', pool.conditions, new Set(rules.keys()), [...path, 'conditions']),
    ...pool.conditions.flatMap((id, i) => {
      const rule = rules.get(id);
      const at = [...path, 'conditions', i];
      return rule ? scopeProblems(leavesOfRule(rule, []), allowed, () => at) : [];
    }),
  ];
}

/** Cut-offs that do not rise. */
function starProblems(star: Star, path: ProblemPath): RulebookProblem[] {
  return star.versions.flatMap(({ cutOffs }, v) =>
    cutOffs.flatMap((cutOff, i) => {
      const before = cutOffs[i - 1];
      if (before === undefined || cutOff > before) return [];
      const at = [...path, 'versions', v, 'cutOffs', i];
      return [problem('range', at, { expected: `>${before}`, found: String(cutOff) })];
    }),
  );
}

const idsOf = (list: readonly WithId[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));

function duplicateProblems(book: Rulebook): RulebookProblem[] {
  const { certificates, star } = book;
  return [
    ...duplicates(book.models, ['models']),
    ...duplicates(book.bands, ['bands']),
    ...duplicates(book.pools, ['pools']),
    ...duplicates(book.rules, ['rules']),
    ...duplicates(book.governance, ['governance']),
    ...duplicates(certificates.names, ['certificates', 'names']),
    ...duplicates(certificates.traits, ['certificates', 'traits']),
    ...duplicates(certificates.requirements, ['certificates', 'requirements']),
    ...duplicates(certificates.coreParts, ['certificates', 'coreParts']),
    ...duplicates(star.capabilities, ['star', 'capabilities']),
    ...duplicates(star.versions, ['star', 'versions']),
  ];
}

function governanceProblems(book: Rulebook, rules: ReadonlyMap<string, Rule>): RulebookProblem[] {
  return book.governance.flatMap((item, i) => {
    const path = ['governance', i, 'rules'];
    return [
      ...unknownIds('unknownRule', item.rules, new Set(rules.keys()), path),
      ...item.rules.flatMap((id, r) => {
        const leaves = leavesOfRule(rules.get(id) ?? {}, []);
        return scopeProblems(leaves, KNOWN_TO.governance, () => [...path, r]);
      }),
    ];
  });
}

/** What is wrong in a whole book that its schema can't see; empty for a sound book. */
export function checkRulebook(book: Rulebook): RulebookProblem[] {
  const rules = new Map(book.rules.map((rule) => [rule.id, rule]));
  const pools = idsOf(book.pools);
  const names = idsOf(book.certificates.names);
  const traits = idsOf(book.certificates.traits);
  return [
    ...duplicateProblems(book),
    ...book.rules.flatMap((rule, i) => ruleProblems(rule, ['rules', i])),
    ...book.pools.flatMap((pool, i) => poolProblems(pool, rules, ['pools', i])),
    ...book.models.flatMap((model, i) =>
      unknownIds('unknownPool', model.pools, pools, ['models', i, 'pools']),
    ),
    ...governanceProblems(book, rules),
    ...book.certificates.requirements.flatMap((requirement, i) =>
      requirementProblems(requirement, names, traits, ['certificates', 'requirements', i]),
    ),
    ...book.certificates.together.flatMap((one, i) =>
      (['traits', 'gives', 'takes'] as const).flatMap((key) =>
        unknownIds('unknownId', one[key], traits, ['certificates', 'together', i, key]),
      ),
    ),
    ...starProblems(book.star, ['star']),
  ];
}
