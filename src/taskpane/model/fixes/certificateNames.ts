import { readField } from '../../../catalogue';
import { normaliseCertificate } from '../../../evaluator';
import type { CertificateName } from '../../../rulebook';
import type { Mend } from './types';

/** What stands between certificates. */
const BETWEEN = /(\s*[;；、|\n,，/]\s*)/;

/**
 * Writes the names of certificates as the book does (`c-e`, `rohs` → `CE`, `RoHS`). Only case, width
 * and separators change, never which certificate it is. A cell with periods of validity is left alone.
 */
export function certificateNames(names: readonly CertificateName[]): Mend {
  const known = new Set<string>();
  const written = new Map<string, string>();
  for (const { id, name, aliases } of names) {
    for (const spelling of [id, ...aliases, name.en, name.zh]) {
      known.add(spelling);
      const key = normaliseCertificate(spelling);
      if (!written.has(key)) written.set(key, spelling);
    }
  }
  const mendOne = (piece: string): string =>
    known.has(piece) ? piece : (written.get(normaliseCertificate(piece)) ?? piece);
  return (raw) => {
    if (typeof raw !== 'string') return undefined;
    const read = readField('certificates', raw);
    if (read.state !== 'ok' || read.value.some(({ validity }) => validity !== undefined)) {
      return undefined;
    }
    const parts = raw.split(BETWEEN);
    const after = parts.map((part, at) => (at % 2 === 0 ? mendOne(part) : part)).join('');
    return after === raw ? undefined : after;
  };
}
