import type { Basis, Rulebook } from './schema';

/** Why something of a book should be looked at: reviewed over a year ago, or it begins or ends soon. */
export type DueReason = 'review' | 'begins' | 'ends';

/** A rule or requirement to look at, with the ISO date that is the reason. */
export interface Due {
  readonly id: string;
  readonly title: Rulebook['title'];
  readonly basis: Basis;
  readonly reason: DueReason;
  readonly date: string;
}

/** Days before it begins or ends, or before a review grows old. */
const SOON = 90;
const YEAR = 365;
const DAY = 86_400_000;

const daysAfter = (asOf: string, date: string): number =>
  (Date.parse(date) - Date.parse(asOf)) / DAY;

const isSoon = (asOf: string, date: string): boolean => {
  const days = daysAfter(asOf, date);
  return days > 0 && days <= SOON;
};

/** The rules and requirements of a book that are due to be looked at on an ISO date, the earliest date first. */
export function dueRules({ rules, certificates }: Rulebook, asOf: string): Due[] {
  const due = [...rules, ...certificates.requirements].flatMap((one): Due[] => {
    const { id, title, basis, reviewedOn, effectiveFrom, effectiveUntil } = one;
    const because = (reason: DueReason, date: string): Due => ({ id, title, basis, reason, date });
    return [
      ...(daysAfter(asOf, reviewedOn) < -YEAR ? [because('review', reviewedOn)] : []),
      ...(effectiveFrom && isSoon(asOf, effectiveFrom) ? [because('begins', effectiveFrom)] : []),
      ...(effectiveUntil && isSoon(asOf, effectiveUntil) ? [because('ends', effectiveUntil)] : []),
    ];
  });
  return due.sort((a, b) => a.date.localeCompare(b.date));
}
