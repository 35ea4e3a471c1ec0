import {
  periodProblems,
  requirementProblems,
  ruleProblems,
  unknownIds,
} from '../check/checkRulebook';
import {
  KNOWN_TO,
  leafProblems,
  leavesOfRule,
  scopeProblems,
  thresholdProblems,
} from '../check/conditionTests';
import { nearestKey } from '../../base/nearestKey';
import type { AddRulePart, OwnParts, RulePart } from './ownParts';
import { poolProblems } from './pools';
import { problem, shown, type RulebookProblem } from '../check/problem';
import type { Rulebook } from '../schema';

/** Where own rules go that name no item and are in no pool. */
export const DEFAULT_ITEM = 'competitiveness';

const idsOf = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id));

function ruleChangeProblems(part: RulePart, base: Rulebook): RulebookProblem[] {
  const path = ['rules', part.id];
  const rule = base.rules.find(({ id }) => id === part.id);
  if (!rule) {
    const suggest = (): string | undefined => nearestKey(part.id, idsOf(base.rules));
    return [problem('unknownRule', path, { found: shown(part.id), suggest })];
  }
  if (!part.threshold) return [];
  const wrong = thresholdProblems(part.threshold, rule, [...path, 'threshold']);
  if (wrong.length > 0 || rule.threshold || part.threshold.default !== undefined) return wrong;
  return [problem('required', [...path, 'threshold', 'default'], { expected: 'number' })];
}

/** The governance item of an own rule; undefined for a rule that is only a pool's condition. */
export function itemOf(
  rule: { readonly id?: string | undefined; readonly item?: string | undefined },
  pooled: ReadonlySet<string>,
): string | undefined {
  if (rule.item !== undefined) return rule.item;
  return rule.id !== undefined && pooled.has(rule.id) ? undefined : DEFAULT_ITEM;
}

/** Ids of the rules that the own book adds to a pool which stays. */
export function pooledIds(
  pools: readonly { off?: boolean | undefined; add?: readonly string[] | undefined }[],
): Set<string> {
  return new Set(pools.flatMap(({ off, add }) => (off ? [] : (add ?? []))));
}

function itemProblems(
  rule: AddRulePart,
  index: number,
  base: Rulebook,
  pooled: ReadonlySet<string>,
): RulebookProblem[] {
  const item = itemOf(rule, pooled);
  if (item === undefined) return [];
  const path = ['addRules', index];
  const items = idsOf(base.governance);
  if (!items.has(item)) {
    const at = [...path, 'item'];
    const expected = [...items].join('|');
    return rule.item === undefined
      ? [problem('required', at, { expected })]
      : [
          problem('unknownId', at, {
            expected,
            found: shown(item),
            suggest: () => nearestKey(item, items),
          }),
        ];
  }
  const leaves = leavesOfRule(rule, path);
  return scopeProblems(leaves, KNOWN_TO.governance, (leaf) => [...leaf.path, 'value']);
}

function addRuleProblems(rule: AddRulePart, index: number): RulebookProblem[] {
  const path = ['addRules', index];
  const readable = rule.test !== undefined && rule.hasThreshold === (rule.threshold !== undefined);
  if (readable) return ruleProblems(rule, path);
  return [...leavesOfRule(rule, path).flatMap(leafProblems), ...periodProblems(rule, path)];
}

/** Ids that are taken: by the book beneath, or by an earlier entry of the own book. */
function takenIds(
  parts: readonly { readonly id: string | undefined }[],
  taken: Set<string>,
  path: readonly (string | number)[],
): RulebookProblem[] {
  return parts.flatMap(({ id }, i) => {
    if (id === undefined) return [];
    if (taken.has(id)) return [problem('duplicateId', [...path, i, 'id'], { found: shown(id) })];
    taken.add(id);
    return [];
  });
}

/** A word that the own book gives to two industries. */
function industryProblems({ industries }: OwnParts): RulebookProblem[] {
  const ownerOf = new Map<string, string>();
  return industries.flatMap(([industry, words]) =>
    words.flatMap((word, i) => {
      const key = word.toLowerCase();
      const owner = ownerOf.get(key) ?? industry;
      ownerOf.set(key, owner);
      return owner === industry
        ? []
        : [problem('duplicateId', ['industries', industry, i], { found: shown(word) })];
    }),
  );
}

function certificateProblems(parts: OwnParts, base: Rulebook): RulebookProblem[] {
  const { names, traits, requirements } = base.certificates;
  const known = idsOf(names);
  const ownNames = new Set(parts.names.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const all = new Set([...known, ...ownNames]);
  const requirementIds = idsOf(requirements);
  return [
    ...takenIds(parts.names, new Set(), ['certificates', 'names']),
    ...parts.names.flatMap(({ id, hasName }, i) =>
      id === undefined || hasName || known.has(id)
        ? []
        : [problem('required', ['certificates', 'names', i, 'name'], { expected: 'object' })],
    ),
    ...parts.requirements.flatMap((id) =>
      unknownIds('unknownId', [id], requirementIds, []).map((wrong) => ({
        ...wrong,
        path: ['certificates', 'requirements', id],
      })),
    ),
    ...takenIds(parts.addRequirements, requirementIds, ['certificates', 'addRequirements']),
    ...parts.addRequirements.flatMap((requirement, i) =>
      requirementProblems(requirement, all, idsOf(traits), ['certificates', 'addRequirements', i]),
    ),
  ];
}

/** What an own book asks of the book beneath that can't be; every mistake for itself. */
export function ownProblems(parts: OwnParts, base: Rulebook): RulebookProblem[] {
  const pooled = pooledIds(parts.pools);
  const poolsReadable = parts.pools.every(({ sound }) => sound);
  return [
    ...parts.rules.flatMap((part) => ruleChangeProblems(part, base)),
    ...takenIds(parts.addRules, idsOf(base.rules), ['addRules']),
    ...parts.addRules.flatMap(addRuleProblems),
    ...parts.addRules.flatMap((rule, i) =>
      // An unreadable pool does not say which rules it has.
      rule.item !== undefined || poolsReadable ? itemProblems(rule, i, base, pooled) : [],
    ),
    ...poolProblems(parts, base),
    ...industryProblems(parts),
    ...certificateProblems(parts, base),
  ];
}
