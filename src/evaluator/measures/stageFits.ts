import type { Rulebook } from '../../rulebook';
import { Memo } from '../memo';
import { foldText } from '../text/foldText';
import type { MeasureFunction } from './helpers';

const STAGES = ['fresh', 'growing', 'premium', 'hot'] as const;

type Stage = (typeof STAGES)[number];

/** 1 if the promotion plan is one of those for the stage that the product is in, else 0. */
export function stageFits(
  { promotionPlans, newForDays }: Rulebook['settings'],
  asOf: number,
): MeasureFunction {
  const stagesOf = new Memo<string, ReadonlySet<Stage>>((plan) => {
    const text = foldText(plan);
    return new Set(
      STAGES.filter((stage) => promotionPlans[stage].some((name) => text.includes(foldText(name)))),
    );
  });
  return (frame, out) => {
    const { promotionPlan, tier, listedOn } = frame.catalogue.columns;
    for (let i = 0; i < frame.count; i++) {
      const row = frame.start + i;
      const code = promotionPlan?.codes[row] ?? -1;
      const tierCode = tier?.codes[row] ?? -1;
      const stage = stageOf(
        tierCode < 0 ? undefined : tier!.entries[tierCode],
        asOf - (listedOn?.values[row] ?? NaN),
        newForDays,
      );
      if (code < 0 || stage === undefined) out[i] = NaN;
      else out[i] = stagesOf.get(promotionPlan!.entries[code]!).has(stage) ? 1 : 0;
    }
  };
}

function stageOf(tier: string | undefined, age: number, newForDays: number): Stage | undefined {
  if (tier === 'hot' || tier === 'premium') return tier;
  if (Number.isNaN(age)) return undefined;
  return age <= newForDays ? 'fresh' : 'growing';
}
