import type { Catalogue } from '../../catalogue';
import type { FieldKey, TierKey } from '../../fields';
import type { NumberKey } from '../../rulebook';
import { MET, UNKNOWN } from '../kleene';
import type { PlatformTarget, PlatformWord, Premium, Summary } from '../types';

/** Whether a tier is premium to the platform. */
const PREMIUM_TIER: Readonly<Record<TierKey, boolean>> = {
  hot: true,
  premium: true,
  potential: false,
  ordinary: false,
  low: false,
};

type TargetField = Extract<FieldKey, `target${string}`>;

/**
 * The measure of each target. The rate has none: the platform counts it over other days than its
 * visitors, so that no column of the sheet compares with it.
 */
const TARGETS: readonly { readonly field: TargetField; readonly value?: NumberKey & FieldKey }[] = [
  { field: 'targetVisitors', value: 'visitors' },
  { field: 'targetInquiries', value: 'inquiries' },
  { field: 'targetPayingBuyers', value: 'payingBuyers' },
  { field: 'targetInquiryRate' },
];

/** The tier that the platform shows for a row; undefined where the sheet does not say. */
export function tierAt({ columns: { tier } }: Catalogue, row: number): TierKey | undefined {
  const code = tier?.codes[row] ?? -1;
  return code < 0 ? undefined : (tier!.entries[code] as TierKey);
}

/** The figures that the platform asks a row to reach. */
export function targetsAt({ columns }: Catalogue, row: number): PlatformTarget[] {
  const targets: PlatformTarget[] = [];
  for (const { field, value } of TARGETS) {
    const target = columns[field]?.values[row] ?? NaN;
    if (Number.isNaN(target)) continue;
    targets.push(value === undefined ? { field, target } : { field, target, value });
  }
  return targets;
}

/** The platform's judgement of a row; undefined where the sheet has none. */
export function platformWord(
  catalogue: Catalogue,
  row: number,
  premium: Premium,
): PlatformWord | undefined {
  const tier = tierAt(catalogue, row);
  const targets = targetsAt(catalogue, row);
  if (tier === undefined && targets.length === 0) return undefined;
  const differs = tier !== undefined && premium !== 'unknown' && !agrees(tier, premium);
  return tier === undefined ? { targets, differs } : { tier, targets, differs };
}

/** Whether tier and verdict agree on premium; an unknown verdict agrees with any. */
export function agrees(tier: TierKey, premium: Premium): boolean {
  return premium === (PREMIUM_TIER[tier] ? 'yes' : 'no');
}

/** Compares the tiers of all rows with their verdicts (bytes of truth); empty where the sheet has no tiers. */
export function comparePlatform(
  { columns: { tier }, size }: Catalogue,
  premium: Uint8Array,
): Pick<Summary, 'platform'> {
  if (tier === undefined) return {};
  const isPremium = tier.entries.map((entry) => PREMIUM_TIER[entry as TierKey]);
  const premiumThere: number[] = [];
  const premiumHere: number[] = [];
  let compared = 0;
  for (let row = 0; row < size; row++) {
    const code = tier.codes[row]!;
    if (code < 0 || premium[row] === UNKNOWN) continue;
    compared++;
    const there = isPremium[code]!;
    if (there === (premium[row] === MET)) continue;
    (there ? premiumThere : premiumHere).push(row);
  }
  return { platform: { compared, premiumThere, premiumHere } };
}
