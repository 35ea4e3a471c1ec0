import type { CertificateEntry } from '../../catalogue';
import type { CertificateRecogniser } from './recognise';

/** What a cell says of one certificate. */
export interface Holding {
  /** The latest last day of the entries that name one; undefined where none does. */
  readonly dated: number | undefined;
  /** Whether an entry names no day, and so lives by what is stated for the row. */
  readonly undated: boolean;
}

/** What a cell says of each certificate that it names. */
export type Holdings = ReadonlyMap<string, Holding>;

/** What the entries of one cell hold. */
export function holdingsOf(
  entries: readonly CertificateEntry[],
  recogniser: CertificateRecogniser,
): Holdings {
  const holdings = new Map<string, Holding>();
  for (const { name, validity } of entries) {
    for (const id of recogniser.recognise(name)) {
      holdings.set(id, together(holdings.get(id), validity?.to));
    }
  }
  return holdings;
}

function together(known: Holding | undefined, to: number | undefined): Holding {
  if (to === undefined) return { dated: known?.dated, undated: true };
  return { dated: Math.max(known?.dated ?? to, to), undated: known?.undated ?? false };
}

/**
 * The last day of the longest-lived evidence: Infinity where it never ends, NaN where a day that
 * can't be read may be later than all that are past, undefined where there is none.
 *
 * @param rowValidTo last day stated for the whole row (Infinity: none, NaN: unreadable)
 */
export function lastDay(
  found: readonly Holding[],
  rowValidTo: number,
  asOf: number,
): number | undefined {
  if (found.length === 0) return undefined;
  let readable = -Infinity;
  let unreadable = false;
  for (const { dated = -Infinity, undated } of found) {
    for (const day of [dated, undated ? rowValidTo : -Infinity]) {
      if (Number.isNaN(day)) unreadable = true;
      else readable = Math.max(readable, day);
    }
  }
  return readable < asOf && unreadable ? NaN : readable;
}
