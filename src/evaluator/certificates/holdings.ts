import type { CertificateEntry } from '../../catalogue';
import type { Requirement } from '../../rulebook';
import type { StatedCertificate } from '../types';
import type { CertificateRecogniser } from './recognise';

/** The entries of a cell for one certificate, combined. */
export interface Holding {
  /** The latest last day among the entries; undefined where none has one. */
  readonly dated: number | undefined;
  /** Whether an entry has no day of its own, so that the row's counts. */
  readonly undated: boolean;
  /** Whether holding it is uncertain: applied for, or named among unknown words. */
  readonly open: boolean;
  /** The entries with a status: pending or expired. */
  readonly stated: readonly StatedCertificate[];
}

/** Holdings of a cell, by certificate id. */
export type Holdings = ReadonlyMap<string, Holding>;

/** Combines the entries of one cell by certificate. */
export function holdingsOf(
  entries: readonly CertificateEntry[],
  recogniser: CertificateRecogniser,
): Holdings {
  const holdings = new Map<string, Holding>();
  for (const entry of entries) {
    const { ids, unsure } = recogniser.readEntry(entry.name);
    for (const id of ids) holdings.set(id, together(holdings.get(id), holdingOf(entry)));
    for (const id of unsure) holdings.set(id, together(holdings.get(id), OPEN));
  }
  return holdings;
}

const OPEN: Holding = { dated: undefined, undated: false, open: true, stated: [] };

function holdingOf({ name, validity, standing }: CertificateEntry): Holding {
  const stated = standing === undefined ? [] : [{ name, standing }];
  if (standing === 'pending') return { ...OPEN, stated };
  if (standing === 'expired') return { dated: -Infinity, undated: false, open: false, stated };
  return { dated: validity?.to, undated: validity === undefined, open: false, stated };
}

function together(known: Holding | undefined, next: Holding): Holding {
  if (known === undefined) return next;
  const dated = Math.max(known.dated ?? -Infinity, next.dated ?? -Infinity);
  return {
    dated: known.dated === undefined && next.dated === undefined ? undefined : dated,
    undated: known.undated || next.undated,
    open: known.open || next.open,
    stated: [...known.stated, ...next.stated],
  };
}

/**
 * The last day of the longest-lived evidence: Infinity if it never ends; NaN if all certain days are past
 * and an unreadable day or uncertain evidence may be later; undefined without evidence.
 *
 * @param group ids of the certificates that are evidence, each by itself
 * @param rowValidTo last day stated for the whole row (Infinity: none, NaN: unreadable)
 */
export function lastDay(
  group: readonly string[],
  holdings: Holdings,
  rowValidTo: number,
  asOf: number,
): number | undefined {
  let shown = false;
  let readable = -Infinity;
  let unreadable = false;
  for (const id of group) {
    const held = holdings.get(id);
    if (held === undefined) continue;
    shown = true;
    const { dated = -Infinity, undated, open } = held;
    const ofRow = undated ? rowValidTo : -Infinity;
    if (open || Number.isNaN(dated) || Number.isNaN(ofRow)) unreadable = true;
    if (dated > readable) readable = dated;
    if (ofRow > readable) readable = ofRow;
  }
  if (!shown) return undefined;
  return readable < asOf && unreadable ? NaN : readable;
}

/** The stated statuses of the certificates that would show a requirement. */
export function statedOf({ shownBy }: Requirement, holdings: Holdings): StatedCertificate[] {
  const stated: StatedCertificate[] = [];
  for (const group of shownBy) {
    for (const id of group) {
      for (const each of holdings.get(id)?.stated ?? []) {
        const isKnown = stated.some(
          ({ name, standing }) => name === each.name && standing === each.standing,
        );
        if (!isKnown) stated.push(each);
      }
    }
  }
  return stated;
}
