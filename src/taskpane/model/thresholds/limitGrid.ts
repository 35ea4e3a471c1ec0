import {
  FIELDS,
  INDUSTRY_KEYS,
  MARKET_KEYS,
  type FieldKey,
  type IndustryKey,
  type MarketKey,
} from '../../../fields';
import type { Comparison } from '../../../report/condition/mainTest';
import { boundsOf, type NumberKey, type Threshold } from '../../../rulebook';
import type { Concerned } from './concerned';
import { limitAt, scopesOf, type Limit, type Scope } from './ownDraft';

type Entries = Parameters<typeof limitAt>[0];

/** Rows and columns of a grid of numbers; undefined: every industry, every market. */
export interface LimitGrid {
  readonly industries: readonly (IndustryKey | undefined)[];
  readonly markets: readonly (MarketKey | undefined)[];
}

/** Whether the numbers of a rule differ by market, so that they make a grid. */
export const isGrid = (threshold: Threshold, own: Entries): boolean =>
  scopesOf(threshold, own).some(({ market }) => market !== undefined);

/**
 * The grid of a rule: industries and markets that the sheet has products of or that have a number of their
 * own, of the seller's or just added; or all that the rule names too.
 */
export function limitGrid(
  threshold: Threshold,
  own: Entries,
  concerned: Concerned | undefined,
  added: readonly Scope[],
  isWhole: boolean,
): LimitGrid {
  const named = [...scopesOf({ default: null }, own), ...added];
  const scopes =
    isWhole || concerned === undefined ? [...scopesOf(threshold, own), ...named] : named;
  const industries = new Set(scopes.map(({ industry }) => industry));
  const markets = new Set<string | undefined>(scopes.map(({ market }) => market));
  return {
    industries: [
      undefined,
      ...INDUSTRY_KEYS.filter((key) => industries.has(key) || concerned?.industries.has(key)),
    ],
    markets: [
      undefined,
      ...MARKET_KEYS.filter((key) => markets.has(key) || concerned?.markets.has(key)),
    ],
  };
}

/** The number for exactly this scope: the seller's, else that of the default rules. */
export const statedLimit = (threshold: Threshold, own: Entries, scope: Scope): Limit =>
  limitAt(own, scope) === undefined ? limitAt(threshold, scope) : limitAt(own, scope);

/** What holds where a scope has no number of its own: that of its market, of its industry, of everybody. */
export function inheritedLimit(threshold: Threshold, own: Entries, scope: Scope): Limit {
  const { industry, market } = scope;
  const wider: Scope[] = [
    ...(industry && market ? [{ market }, { industry }] : []),
    ...((industry ?? market) ? [{}] : []),
  ];
  return wider.map((each) => statedLimit(threshold, own, each)).find((each) => each !== undefined);
}

/** By how much a preset changes each number. */
const STEP = 0.05;

/** Types of fields whose numbers have no fractions. */
const WHOLE: readonly string[] = ['integer', 'days'];

const hasNoFractions = (measure: NumberKey): boolean =>
  measure in FIELDS && WHOLE.includes(FIELDS[measure as FieldKey].type);

/** A number that asks for more, or for less: whole where there are no fractions, else with three figures. */
export function presetLimit(
  limit: number,
  { kind, measure }: { readonly kind: Comparison['kind']; readonly measure: NumberKey },
  isStricter: boolean,
): number {
  const rises = (kind === 'atLeast' || kind === 'above') === isStricter;
  const changed = limit * (rises ? 1 + STEP : 1 - STEP);
  const round = rises ? Math.ceil : Math.floor;
  const rounded = hasNoFractions(measure) ? round(changed) : Number(changed.toPrecision(3));
  return Math.min(boundsOf(measure)?.to ?? Infinity, rounded);
}
