import type { CertificateEntry } from '../../catalogue';
import type { CertificateRecogniser } from './recognise';

/** The last day of validity of each certificate that a cell names; Infinity where it names no day. */
export type Holdings = ReadonlyMap<string, number>;

/** What the entries of one cell hold. Of two entries of one certificate the longer-lived counts. */
export function holdingsOf(
  entries: readonly CertificateEntry[],
  recogniser: CertificateRecogniser,
): Holdings {
  const holdings = new Map<string, number>();
  for (const { name, validity } of entries) {
    const to = validity?.to ?? Infinity;
    for (const id of recogniser.recognise(name)) {
      holdings.set(id, Math.max(holdings.get(id) ?? -Infinity, to));
    }
  }
  return holdings;
}
