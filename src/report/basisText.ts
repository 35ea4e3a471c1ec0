import type { ConditionResult } from '../evaluator';
import type { Basis } from '../rulebook';
import { text, type Lang } from '../strings';
import { referenceText } from './referenceText';

/** Origin of a rule, pool or requirement. */
export interface Origin {
  readonly basis: Basis;
  readonly reference: string;
  readonly reviewedOn: string;
}

/** A rule's basis; or `platform`, where the platform itself gives the number for the product. */
export type NumberBasis = Basis | 'platform';

/** Whether neither the platform nor a law publishes the number; then every text says so. */
export function isUnpublished(basis: NumberBasis): basis is 'assumed' | 'thirdParty' {
  return basis === 'assumed' || basis === 'thirdParty';
}

/** Where a number comes from, in a word. */
export function basisText(basis: NumberBasis, lang: Lang): string {
  return text(lang, `basis.${basis}`);
}

/** Where the number comes from that a condition needs of one row. */
export function basisOf({ source, rule }: ConditionResult): NumberBasis {
  return source === 'platform' ? 'platform' : rule.basis;
}

/** Where a rule comes from, with its source and the day of its last review. */
export function originText(origin: Origin, lang: Lang): string {
  return text(lang, 'basis.origin', {
    basis: text(lang, `basis.long.${origin.basis}`),
    reference: referenceText(origin.reference, lang),
    date: origin.reviewedOn,
  });
}
