import type { IndustryKey, MarketKey } from '../../../fields';
import type { OwnRulebookInput, Threshold } from '../../../rulebook';

/** For whom a number holds: everybody, an industry, a market, or an industry in a market. */
export interface Scope {
  readonly industry?: IndustryKey | undefined;
  readonly market?: MarketKey | undefined;
}

/** A number of a threshold: null where it is not asked, undefined where nothing is said. */
export type Limit = number | null | undefined;

type RuleChange = NonNullable<OwnRulebookInput['rules']>[string];
/** A threshold, or what the own rules say of one. */
type Entries = NonNullable<RuleChange['threshold']>;

/** The own rules that a sound text holds; those of a workbook that has none yet. */
export function draftOf(text: string | undefined): OwnRulebookInput {
  if (text === undefined || text.trim() === '') return { id: 'own' };
  // Sound means that `parseRulebookText` took it, which has checked it against this very type.
  return JSON.parse(text.replace(/^\uFEFF/, '')) as OwnRulebookInput;
}

/** The text of own rules as it is kept in the workbook; undefined where they change nothing. */
export function draftText(draft: OwnRulebookInput): string | undefined {
  const { id, version, title, ...changes } = draft;
  const says = Object.values(changes).some((change) => change !== undefined && !isEmpty(change));
  if (!says && id === 'own' && version === undefined && title === undefined) return undefined;
  return JSON.stringify(draft, null, 2);
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/** What a threshold says for exactly this scope. */
export function limitAt(threshold: Entries | undefined, { industry, market }: Scope): Limit {
  if (!threshold) return undefined;
  if (industry && market) return threshold.byIndustryMarket?.[`${industry}*${market}`];
  if (market) return threshold.byMarket?.[market];
  return industry ? threshold.byIndustry?.[industry] : threshold.default;
}

/** What the own rules say for exactly this scope of a rule. */
export function ownLimit(draft: OwnRulebookInput, rule: string, scope: Scope): Limit {
  return limitAt(draft.rules?.[rule]?.threshold, scope);
}

/** The own rules with another number for a scope of a rule; undefined takes the own number back. */
export function withLimit(
  draft: OwnRulebookInput,
  rule: string,
  scope: Scope,
  limit: Limit,
): OwnRulebookInput {
  const { threshold = {}, ...rest } = draft.rules?.[rule] ?? {};
  const changed = withEntry(threshold, scope, limit);
  return withChange(draft, rule, {
    ...rest,
    ...(!isEmpty(changed) && { threshold: changed }),
  });
}

/** Whether the own rules switch a rule off. */
export function isOff(draft: OwnRulebookInput, rule: string): boolean {
  return draft.rules?.[rule]?.off === true;
}

/** The own rules with a rule switched off, or on again. */
export function withOff(draft: OwnRulebookInput, rule: string, off: boolean): OwnRulebookInput {
  const rest = { ...draft.rules?.[rule] };
  delete rest.off;
  return withChange(draft, rule, off ? { off: true, ...rest } : rest);
}

function withChange(draft: OwnRulebookInput, rule: string, change: RuleChange): OwnRulebookInput {
  const { rules = {}, ...rest } = draft;
  const changed = withMember(rules, rule, isEmpty(change) ? undefined : change);
  return isEmpty(changed) ? rest : { ...rest, rules: changed };
}

function withEntry(threshold: Entries, { industry, market }: Scope, limit: Limit): Entries {
  if (!industry && !market) return withMember(threshold, 'default', limit);
  const list = industry && market ? 'byIndustryMarket' : market ? 'byMarket' : 'byIndustry';
  const key = [industry, market].filter(Boolean).join('*');
  const entries = withMember(threshold[list] ?? {}, key, limit);
  return withMember(threshold, list, isEmpty(entries) ? undefined : entries);
}

/** The object with one member set, or without it. */
function withMember<T extends object>(object: T, key: string, value: unknown): T {
  const others = Object.entries(object).filter(([name]) => name !== key);
  const members = value === undefined ? others : [...others, [key, value]];
  // Keys and values are those of T by the callers above.
  return Object.fromEntries(members) as T;
}

/** Every scope for which a threshold, or the own change of it, has a number; the general one first. */
export function scopesOf(threshold: Threshold, own: Entries = {}): Scope[] {
  const keys = (list: 'byIndustry' | 'byMarket' | 'byIndustryMarket'): string[] => [
    ...new Set([...Object.keys(threshold[list] ?? {}), ...Object.keys(own[list] ?? {})]),
  ];
  return [
    {},
    ...keys('byIndustry').map((industry): Scope => ({ industry: industry as IndustryKey })),
    ...keys('byMarket').map((market): Scope => ({ market: market as MarketKey })),
    ...keys('byIndustryMarket').map((pair): Scope => {
      const [industry, market] = pair.split('*');
      return { industry: industry as IndustryKey, market: market as MarketKey };
    }),
  ];
}

/** What a person calls the own rules; undefined where they have no name. */
export const draftName = ({ title }: OwnRulebookInput): string | undefined => title?.zh;

/** The own rules by another name, which is the same in both languages; by none if it is empty. */
export function withName(draft: OwnRulebookInput, name: string): OwnRulebookInput {
  return withMember(draft, 'title', name === '' ? undefined : { zh: name, en: name });
}

/** How many rules the own rules change or switch off. */
export function changedRules(draft: OwnRulebookInput): number {
  return Object.keys(draft.rules ?? {}).length + (draft.addRules ?? []).length;
}
