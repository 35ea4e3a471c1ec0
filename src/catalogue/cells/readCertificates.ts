import { EXPIRED_WORDS, NO_CERTIFICATES, PENDING_WORDS, SOME_CERTIFICATES } from '../../fields';
import type { CertificateEntry, RawCell, Reading } from '../types';
import { emptiness, textOf } from './foldCell';
import { foldText } from './foldText';
import { FLAG } from './readFlag';
import { MISSING, invalid, ok } from './reading';
import { splitList } from './splitList';
import { readValidityText } from './validityText';

const IN_BRACKETS = /^(.*?)[([【]([^()[\]【】]*)[)\]】]$/s;
const DAY = String.raw`(?:\d{4} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})`;
/** A name, and from the first date on a period. */
const AFTER_NAME = new RegExp(String.raw`^(.*?)((?<!\d)${DAY}.*)$`, 's');
/** A period, or its last day. */
const PERIOD = String.raw`(?<!\d)${DAY} ?日?(?: ?(?:[-~至到]|\bto|\buntil|\btill|\bthrough) ?${DAY} ?日?)?`;
/** Text between a name and its validity. */
const LEAD =
  /(?:[\s:~,-]|有效期[至自]?|有效至|[至自]|到期(?:日期?|时间)?|截止(?:日期?)?|valid(?:ity)?|from|until|till|\bto|\bexp(?:ir(?:y|es|ed|ation))?\b\.?|\bdate|\bon)+$/i;

/** Pending words, with all that is in brackets with them. */
const PENDING = new RegExp(
  String.raw`[([【][^)\]】]*(?:${PENDING_WORDS.join('|')})[^)\]】]*[)\]】]|${PENDING_WORDS.join('|')}`,
  'gi',
);
const EXPIRED = new RegExp(`(?<!未|不会|not )(?:${EXPIRED_WORDS.join('|')})`, 'gi');
/** A name with its validity or status: one of several separated by blanks only. */
const ENTRY = new RegExp(
  String.raw`.*?(?:${PERIOD}|${PENDING_WORDS.join('|')}|(?<!未|不会|not )(?:${EXPIRED_WORDS.join('|')}))\s*[)\]】]?`,
  'gisy',
);
const EMPTY_BRACKETS = /[([【]\s*[)\]】]/g;
/** Separators left around a name after a word was removed. */
const FRINGE = /^[\s:~+&-]+|[\s:~+&-]+$/g;

/** Whole cells without a name, and whether they mean that there are certificates. */
const UNNAMED: ReadonlyMap<string, boolean> = new Map([
  ...[...(FLAG.words ?? [])].map(([word, flag]) => [word, flag === 1] as const),
  ...SOME_CERTIFICATES.map((word) => [word, true] as const),
  ...NO_CERTIFICATES.map((word) => [word, false] as const),
]);

/** The name in a text without some words, and the brackets that held nothing else; `''` if there is none. */
function nameWithout(text: string, words: RegExp): string {
  const rest = text.replace(words, ' ');
  return rest === text ? text : rest.replace(EMPTY_BRACKETS, '').replace(FRINGE, '');
}

function datedEntry(item: string): CertificateEntry | undefined {
  for (const form of [IN_BRACKETS, AFTER_NAME]) {
    const [, name, period] = form.exec(item) ?? [];
    if (name === undefined || period === undefined) continue;
    const validity = readValidityText(period.trim());
    const bare = nameWithout(name, EXPIRED).replace(LEAD, '');
    if (validity.state === 'ok' && bare !== '') return { name: bare, validity: validity.value };
  }
  return undefined;
}

/**
 * The certificates of an item that names several, each with its validity or status:
 * `CE 2027-05-01 RoHS 2028-01-01`; undefined if anything else is in it.
 */
function severalEntries(item: string): readonly CertificateEntry[] | undefined {
  const parts = [...item.matchAll(ENTRY)].map(([part]) => part);
  if (parts.length < 2 || parts.join('') !== item) return undefined;
  const entries = parts.map((part) => entryOf(part.replace(FRINGE, '')));
  const isWhole = (entry: CertificateEntry | undefined): entry is CertificateEntry =>
    entry !== undefined && (entry.validity ?? entry.standing) !== undefined;
  return entries.every(isWhole) ? entries : undefined;
}

/** The certificate that an item names; undefined where it holds a status only. */
function entryOf(item: string): CertificateEntry | undefined {
  const issued = nameWithout(item, PENDING);
  if (issued !== item) {
    // A day beside it is the expected date of issue, not the end of validity.
    const name = datedEntry(issued)?.name ?? issued;
    return name === '' ? undefined : { name, standing: 'pending' };
  }
  const dated = datedEntry(item);
  if (dated !== undefined) return dated;
  const name = nameWithout(item, EXPIRED);
  if (name === item) return { name };
  return name === '' ? undefined : { name, standing: 'expired' };
}

/**
 * Reads certificates: `CE(EMC)、RoHS2.0`, each with its validity, `CE (25/05/2026 - 25/05/2031)`, or its
 * status, `CE pending`, `CE 已过期`, if any. Names separated by a blank or a sign only stay together, since
 * only a rulebook knows names, unless each has its own days. `无` is an empty list; `有`, which names none,
 * can't be read.
 */
export function readCertificates(raw: RawCell): Reading<readonly CertificateEntry[]> {
  const text = foldText(textOf(raw));
  const some = UNNAMED.get(text.toLowerCase());
  if (some !== undefined) return some ? invalid('unnamedCertificates') : ok([]);
  const empty = emptiness(text);
  if (empty !== undefined) return empty;
  const items = splitList(text);
  if (items.length === 0) return MISSING;
  const entries = items.flatMap((item) => severalEntries(item) ?? entryOf(item) ?? []);
  return entries.length === 0 ? invalid('unnamedCertificates') : ok(entries);
}
