import type { PlatformTarget, PlatformTotals, PlatformWord } from '../evaluator';
import type { TierKey } from '../fields';
import { text, type Lang } from '../strings';
import { measureName } from './fieldName';
import { commaList, withNote } from './format/lists';
import { countText } from './format/values';
import { valueText } from './valueText';

/** The platform's word for a tier. */
export function tierName(tier: TierKey, lang: Lang): string {
  return text(lang, `tier.${tier}`);
}

function targetText({ field, target, value }: PlatformTarget, lang: Lang): string {
  const measure = measureName(value ?? 'conversion.inquiries', lang);
  return text(lang, 'platform.target', {
    measure,
    target: valueText(target, value ?? field, lang),
  });
}

/** The platform's own judgement of a product: its tier and targets. */
export function platformText({ tier, targets, differs }: PlatformWord, lang: Lang): string {
  const named = tier && text(lang, 'platform.tier', { tier: tierName(tier, lang) });
  const noted = named && differs ? withNote(named, text(lang, 'platform.differs'), lang) : named;
  const asked = targets.map((target) => targetText(target, lang));
  return commaList([...(noted === undefined ? [] : [noted]), ...asked], lang);
}

/** How the platform's tiers compare with the verdicts, in one line; undefined where there is nothing to compare. */
export function platformTotalsText(
  platform: PlatformTotals | undefined,
  lang: Lang,
): string | undefined {
  if (platform === undefined || platform.compared === 0) return undefined;
  const compared = countText(platform.compared);
  const n = platform.premiumThere.length + platform.premiumHere.length;
  if (n === 0) return text(lang, 'platform.agree', { compared });
  return text(lang, 'platform.disagree', { compared, n: countText(n) });
}
