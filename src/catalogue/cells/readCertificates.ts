import type { CertificateEntry, RawCell, Reading } from '../types';
import { readList } from './readList';
import { MISSING, ok } from './reading';
import { readValidityText } from './validityText';

const IN_BRACKETS = /^(.*?)[([【]([^()[\]【】]*)[)\]】]$/s;
const DAY = String.raw`(?:\d{4} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})`;
/** A name, and from the first date on a period. */
const AFTER_NAME = new RegExp(String.raw`^(.*?)((?<!\d)${DAY}.*)$`, 's');
/** What leads from a name to its validity. */
const LEAD = /(?:[\s:~,-]|有效期至?|有效至|至|valid(?:ity)?|until|till)+$/i;

function entry(name: string, period: string): CertificateEntry | undefined {
  const validity = readValidityText(period.trim());
  const bare = name.replace(LEAD, '');
  return validity.state === 'ok' && bare !== ''
    ? { name: bare, validity: validity.value }
    : undefined;
}

function entryOf(item: string): CertificateEntry {
  for (const form of [IN_BRACKETS, AFTER_NAME]) {
    const [, name, period] = form.exec(item) ?? [];
    const read = name !== undefined && period !== undefined && entry(name, period);
    if (read) return read;
  }
  return { name: item };
}

/** Reads certificates: `CE(EMC)、RoHS2.0`, each with its validity where one follows, `CE (25/05/2026 - 25/05/2031)`. */
export function readCertificates(raw: RawCell): Reading<readonly CertificateEntry[]> {
  const list = readList(raw);
  if (list.state !== 'ok') return list;
  const entries = list.value.map(entryOf);
  return entries.length === 0 ? MISSING : ok(entries);
}
