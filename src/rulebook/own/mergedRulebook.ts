import { INDUSTRY_KEYS, placesIn } from '../../fields';
import type { ThresholdChange } from '../check/conditionTests';
import { itemOf, pooledIds } from './ownProblems';
import { conditionsOf } from './pools';
import type {
  Certificates,
  OwnRule,
  OwnRulebook,
  Rule,
  Rulebook,
  RulebookInput,
  Threshold,
} from '../schema';

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Without the members that are undefined, so that a spread does not erase what it is laid over. */
function defined<T extends object>(partial: T): Partial<Defined<T>> {
  const entries = Object.entries(partial).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Defined<T>>;
}

const layered = <T extends object>(base: T | undefined, own: T | undefined): T | undefined =>
  base && own ? { ...base, ...own } : (own ?? base);

/** A threshold with the entries of another laid over it one by one; a null is an entry too. */
export function mergeThreshold(base: Threshold | undefined, own: ThresholdChange): Threshold {
  const value = own.default === undefined ? base?.default : own.default;
  const byIndustry = layered(base?.byIndustry, own.byIndustry);
  const byMarket = layered(base?.byMarket, own.byMarket);
  const byIndustryMarket = layered(base?.byIndustryMarket, own.byIndustryMarket);
  return {
    default: value ?? null,
    ...(byIndustry && { byIndustry }),
    ...(byMarket && { byMarket }),
    ...(byIndustryMarket && { byIndustryMarket }),
  };
}

type RuleChange = NonNullable<OwnRulebook['rules']>[string];

/** A sentence says the same as the title, and of another threshold only what it names. */
function fitsStill(found: Rule['found'], { title, threshold }: RuleChange): boolean {
  if (title !== undefined) return false;
  return threshold === undefined || placesIn(found?.zh ?? '').includes('needed');
}

function changedRule(rule: Rule, change: RuleChange | undefined): Rule {
  if (!change) return rule;
  const { severity, effort, title, why, fix, threshold } = change;
  const base = { ...rule };
  if (!fitsStill(rule.found, change)) delete base.found;
  return {
    ...base,
    ...defined({ severity, effort, title, found: change.found, why, fix }),
    ...(threshold && { threshold: mergeThreshold(rule.threshold, threshold) }),
  };
}

/** The last day on which anything of a book was reviewed. */
function reviewedLast(book: Rulebook): string {
  return [...book.rules, ...book.models].reduce(
    (last, { reviewedOn }) => (reviewedOn > last ? reviewedOn : last),
    '',
  );
}

function ruleOf(own: OwnRule, reviewedOn: string): Rule {
  const rule = { ...own, reviewedOn: own.reviewedOn ?? reviewedOn };
  delete rule.item;
  return rule;
}

function uniqueWords(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const key = word.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

function mergedIndustries(
  base: Rulebook['industries'],
  own: OwnRulebook['industries'],
): Rulebook['industries'] {
  if (!own) return base;
  const moved = new Set(
    Object.values(own).flatMap((words) => words.map((word) => word.toLowerCase())),
  );
  const listed = new Set(base.map(({ industry }) => industry));
  const further = INDUSTRY_KEYS.filter((industry) => own[industry] && !listed.has(industry));
  return [...base, ...further.map((industry) => ({ industry, words: [] }))].map(
    ({ industry, words }) => ({
      industry,
      words: uniqueWords([
        ...words.filter((word) => !moved.has(word.toLowerCase())),
        ...(own[industry] ?? []),
      ]),
    }),
  );
}

function mergedNames(
  base: Certificates['names'],
  own: NonNullable<OwnRulebook['certificates']>['names'] = [],
): Certificates['names'] {
  const changes = new Map(own.map((name) => [name.id, name]));
  const known = new Set(base.map(({ id }) => id));
  return [
    ...base.map((name) => {
      const change = changes.get(name.id);
      if (!change) return name;
      const aliases = uniqueWords([...name.aliases, ...change.aliases]);
      return { ...name, name: change.name ?? name.name, aliases };
    }),
    ...own.flatMap(({ id, name, aliases }) =>
      known.has(id) || !name ? [] : [{ id, name, aliases: uniqueWords(aliases) }],
    ),
  ];
}

function mergedCertificates(
  base: Certificates,
  own: OwnRulebook['certificates'],
  reviewedOn: string,
): Certificates {
  if (!own) return base;
  const changes = new Map(Object.entries(own.requirements ?? {}));
  const isOff = (id: string | undefined): boolean =>
    id !== undefined && changes.get(id)?.off === true;
  return {
    ...base,
    expiringWithinDays: own.expiringWithinDays ?? base.expiringWithinDays,
    names: mergedNames(base.names, own.names),
    requirements: [
      ...base.requirements.filter(({ id, splitFrom }) => !isOff(id) && !isOff(splitFrom)),
      ...(own.addRequirements ?? []).map((requirement) => ({
        ...requirement,
        reviewedOn: requirement.reviewedOn ?? reviewedOn,
      })),
    ],
  };
}

function mergedGovernance(
  base: Rulebook['governance'],
  own: OwnRulebook,
  offRules: ReadonlySet<string>,
): Rulebook['governance'] {
  const pooled = pooledIds(Object.values(own.pools ?? {}));
  return base.map((item) => ({
    ...item,
    rules: [
      ...item.rules.filter((id) => !offRules.has(id)),
      ...(own.addRules ?? [])
        .filter((rule) => itemOf(rule, pooled) === item.id)
        .map(({ id }) => id),
    ],
  }));
}

/** An own book without mistakes (see `ownProblems`) laid over another; neither is changed. */
export function mergedRulebook(base: Rulebook, own: OwnRulebook): RulebookInput {
  const reviewedOn = reviewedLast(base);
  const changes = new Map(Object.entries(own.rules ?? {}));
  const poolChanges = new Map(Object.entries(own.pools ?? {}));
  const offRules = new Set([...changes].filter(([, { off }]) => off).map(([id]) => id));
  const stays = (id: string): boolean => !poolChanges.get(id)?.off;
  const { promotionPlans, ...settings } = own.settings ?? {};
  return {
    ...base,
    id: own.id,
    version: own.version ?? base.version,
    title: own.title ?? base.title,
    settings: {
      ...base.settings,
      ...defined(settings),
      promotionPlans: { ...base.settings.promotionPlans, ...defined(promotionPlans ?? {}) },
    },
    industries: mergedIndustries(base.industries, own.industries),
    models: base.models.map((model) => ({ ...model, pools: model.pools.filter(stays) })),
    pools: base.pools
      .filter(({ id }) => stays(id))
      .map((pool) => ({
        ...pool,
        conditions: conditionsOf(pool, poolChanges.get(pool.id) ?? {}, offRules),
      })),
    rules: [
      ...base.rules
        .filter(({ id }) => !offRules.has(id))
        .map((rule) => changedRule(rule, changes.get(rule.id))),
      ...(own.addRules ?? []).map((rule) => ruleOf(rule, reviewedOn)),
    ],
    governance: mergedGovernance(base.governance, own, offRules),
    certificates: mergedCertificates(base.certificates, own.certificates, reviewedOn),
  };
}
