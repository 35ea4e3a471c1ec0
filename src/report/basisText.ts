import type { Basis } from '../rulebook';
import { text, type Lang } from '../strings';
import { referenceText } from './referenceText';

/** What every rule, pool and requirement says of its origin. */
export interface Origin {
  readonly basis: Basis;
  readonly reference: string;
  readonly reviewedOn: string;
}

/** Where a number comes from, in a word. */
export function basisText(basis: Basis, lang: Lang): string {
  return text(lang, `basis.${basis}`);
}

/** Where a rule comes from, with its source and the day of its last review. */
export function originText(origin: Origin, lang: Lang): string {
  return text(lang, 'basis.origin', {
    basis: text(lang, `basis.long.${origin.basis}`),
    reference: referenceText(origin.reference, lang),
    date: origin.reviewedOn,
  });
}
