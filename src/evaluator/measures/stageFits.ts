import type { Rulebook } from '../../rulebook';
import { CodeCache } from '../codeCache';
import { foldText } from '../text/foldText';
import type { MeasureFunction } from './helpers';

const STAGES = ['fresh', 'growing', 'premium', 'hot'] as const;

type Stage = (typeof STAGES)[number];

const FRESH = STAGES.indexOf('fresh');
const GROWING = STAGES.indexOf('growing');
const PREMIUM = STAGES.indexOf('premium');
const HOT = STAGES.indexOf('hot');

/** Stages possible where the tier is missing, beside the one by age. */
const OPEN_STAGES = (1 << PREMIUM) | (1 << HOT);

/**
 * 1 if the promotion plan fits the product's stage, else 0. Where the tier is missing the product may be
 * premium or hot as well, and all stages must agree.
 */
export function stageFits(
  { promotionPlans, newForDays }: Rulebook['settings'],
  asOf: number,
): MeasureFunction {
  const names = STAGES.map((stage) => promotionPlans[stage].map(foldText));
  const fits = new CodeCache<string>((plan) => {
    const text = foldText(plan);
    return bitsWhere(names, (some) => some.some((name) => text.includes(name)));
  });
  const ofTier = new CodeCache<string>((tier) => STAGES.indexOf(tier as Stage));
  return (frame, out) => {
    const { columns, size } = frame.catalogue;
    const { promotionPlan, tier, listedOn } = columns;
    for (let i = 0; i < frame.count; i++) {
      const row = frame.start + i;
      const plan = promotionPlan === undefined ? -1 : promotionPlan.codes[row]!;
      const code = tier === undefined ? -1 : tier.codes[row]!;
      const known = code < 0 ? -1 : ofTier.of(tier!, code, size);
      const listed = listedOn === undefined ? NaN : listedOn.values[row]!;
      const stage = known === PREMIUM || known === HOT ? known : byAge(asOf - listed, newForDays);
      const possible = code < 0 ? OPEN_STAGES | (1 << stage) : 1 << stage;
      if (plan < 0 || stage < 0) out[i] = NaN;
      else {
        const fitting = fits.of(promotionPlan!, plan, size) & possible;
        out[i] = fitting === possible ? 1 : fitting === 0 ? 0 : NaN;
      }
    }
  };
}

/** Bit set of the items of a list that pass a test. */
function bitsWhere<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return list.reduce((bits, one, bit) => (holds(one) ? bits | (1 << bit) : bits), 0);
}

/** The stage of a product without a tier; -1 where its age is unknown. */
function byAge(days: number, newForDays: number): number {
  if (Number.isNaN(days)) return -1;
  return days <= newForDays ? FRESH : GROWING;
}
