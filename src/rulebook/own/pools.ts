import { KNOWN_TO, leavesOfRule, scopeProblems, type RuleTests } from '../check/conditionTests';
import { nearestKey } from '../../base/nearestKey';
import type { OwnParts, PoolPart } from './ownParts';
import { problem, shown, type ProblemPath, type RulebookProblem } from '../check/problem';
import type { ModelVersion, Pool, Rulebook } from '../schema';

/** What the pools of an own book are checked against. */
interface Context {
  readonly base: Rulebook;
  readonly parts: OwnParts;
  /** Every rule that a pool may name: those of the book beneath and the own ones. */
  readonly rules: ReadonlyMap<string, RuleTests>;
  readonly offRules: ReadonlySet<string>;
  readonly changes: ReadonlyMap<string, PoolPart>;
}

function contextOf(parts: OwnParts, base: Rulebook): Context {
  const rules = new Map<string, RuleTests>();
  for (const rule of parts.addRules) {
    const { id, test, applies } = rule;
    if (id !== undefined) rules.set(id, { ...(test && { test }), ...(applies && { applies }) });
  }
  for (const rule of base.rules) rules.set(rule.id, rule);
  return {
    base,
    parts,
    rules,
    offRules: new Set(parts.rules.filter(({ off }) => off).map(({ id }) => id)),
    changes: new Map(parts.pools.map((change) => [change.id, change])),
  };
}

function addProblems(
  pool: Pool,
  id: string,
  path: ProblemPath,
  { rules, offRules }: Context,
): RulebookProblem[] {
  const rule = rules.get(id);
  const found = shown(id);
  if (!rule) {
    return [problem('unknownRule', path, { found, suggest: () => nearestKey(id, rules.keys()) })];
  }
  if (offRules.has(id)) return [problem('switchedOff', path, { found })];
  return scopeProblems(leavesOfRule(rule, []), KNOWN_TO[pool.scope], () => path);
}

function changeProblems(change: PoolPart, context: Context): RulebookProblem[] {
  const path = ['pools', change.id];
  const { pools } = context.base;
  const pool = pools.find(({ id }) => id === change.id);
  if (!pool) {
    const known = pools.map(({ id }) => id);
    const suggest = (): string | undefined => nearestKey(change.id, known);
    return [problem('unknownPool', path, { found: shown(change.id), suggest })];
  }
  return [
    ...change.add.flatMap((id, i) => addProblems(pool, id, [...path, 'add', i], context)),
    ...change.remove.flatMap((id, i) => {
      if (pool.conditions.includes(id)) return [];
      const suggest = (): string | undefined => nearestKey(id, pool.conditions);
      return [problem('unknownRule', [...path, 'remove', i], { found: shown(id), suggest })];
    }),
  ];
}

/** The conditions of a pool after the changes of an own book. */
export function conditionsOf(
  pool: Pool,
  change: { add?: readonly string[] | undefined; remove?: readonly string[] | undefined },
  offRules: ReadonlySet<string>,
): string[] {
  const removed = new Set(change.remove);
  const kept = pool.conditions.filter((id) => !removed.has(id));
  return [...new Set([...kept, ...(change.add ?? [])])].filter((id) => !offRules.has(id));
}

/** A pool without conditions would take every product. */
function emptyProblems(pool: Pool, { changes, offRules }: Context): RulebookProblem[] {
  const change = changes.get(pool.id);
  if (change?.off || change?.sound === false) return [];
  if (conditionsOf(pool, change ?? {}, offRules).length > 0) return [];
  const off = pool.conditions.findLast((id) => offRules.has(id));
  const path =
    change && (change.remove.length > 0 || off === undefined)
      ? ['pools', pool.id, 'remove']
      : ['rules', off ?? '', 'off'];
  return [problem('emptyPool', path, { found: shown(pool.id) })];
}

function modelProblems(model: ModelVersion, { changes }: Context): RulebookProblem[] {
  const last = model.pools.at(-1);
  if (last === undefined || !model.pools.every((id) => changes.get(id)?.off)) return [];
  return [problem('noModelPool', ['pools', last, 'off'], { found: shown(model.id) })];
}

/** Mistakes in what an own book does to pools, whether by name or by switching rules off. */
export function poolProblems(parts: OwnParts, base: Rulebook): RulebookProblem[] {
  const context = contextOf(parts, base);
  return [
    ...parts.pools.flatMap((change) => changeProblems(change, context)),
    ...base.pools.flatMap((pool) => emptyProblems(pool, context)),
    ...base.models.flatMap((model) => modelProblems(model, context)),
  ];
}
