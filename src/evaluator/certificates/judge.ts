import type { Requirement } from '../../rulebook';
import type { CertificateStatus } from '../types';
import { lastDay, type Holdings } from './holdings';

/** From best to worst, in the order of reports: in order up to `expiring`, not from `expired` on. */
export const CERTIFICATE_STATUSES: readonly CertificateStatus[] = [
  'held',
  'expiring',
  'unknown',
  'expired',
  'missing',
];

/**
 * Status of one requirement. A certificate whose validity is stated nowhere counts as held: most
 * reports carry no end date. A validity that is stated but can't be read is unknown.
 *
 * @param holdings what the certificate cell names; undefined where it is empty or absent
 * @param rowValidTo last day stated for the whole row (Infinity: none, NaN: unreadable)
 */
export function judge(
  requirement: Requirement,
  applies: 'yes' | 'unknown',
  holdings: Holdings | undefined,
  rowValidTo: number,
  asOf: number,
  expiringWithin: number,
): { status: CertificateStatus; validTo?: number } {
  if (holdings === undefined) return { status: 'unknown' };
  const to = validTo(requirement, holdings, rowValidTo, asOf);
  if (to === undefined) {
    const hinted = requirement.openBy?.some((id) => holdings.has(id)) === true;
    const certain = applies === 'yes' && requirement.force !== 'duty' && !hinted;
    return { status: certain ? 'missing' : 'unknown' };
  }
  if (Number.isNaN(to)) return { status: 'unknown' };
  if (to === Infinity) return { status: 'held' };
  if (to < asOf) return { status: 'expired', ...(to > -Infinity && { validTo: to }) };
  return { status: to - asOf <= expiringWithin ? 'expiring' : 'held', validTo: to };
}

/**
 * Last day on which every group of evidence holds; undefined where a group has none, NaN where an
 * unreadable day decides.
 */
function validTo(
  { shownBy }: Requirement,
  holdings: Holdings,
  rowValidTo: number,
  asOf: number,
): number | undefined {
  let first = Infinity;
  let unreadable = false;
  for (const group of shownBy) {
    const best = lastDay(group, holdings, rowValidTo, asOf);
    if (best === undefined) return undefined;
    if (Number.isNaN(best)) unreadable = true;
    else first = Math.min(first, best);
  }
  return unreadable && first >= asOf ? NaN : first;
}
