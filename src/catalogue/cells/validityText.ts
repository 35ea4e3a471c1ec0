import type { Reading, Validity } from '../types';
import { type DayOrder, readDateText } from './dateText';
import { invalid, ok } from './reading';
import { FOREVER, serialOfPlain } from './serialDay';

const ENDLESS =
  /^(?:长期(?:有效)?|永久(?:有效)?|permanent|long[- ]?term|indefinite|no expiry|lifetime)$/i;

/** Words before a last day without a first one. */
const UNTIL =
  /^(?:(?:有效期|有效|valid(?:ity)?|expir(?:y|es|ation)(?: date| on)?)? ?(?:至|到|until|till|to|thru|through)?)[: ]*~?[: ]*/i;
const FROM = /^(?:有效期|有效|valid(?:ity)?)?(?: ?(?:自|从|from))?[: ]*/i;

/** Between two days: a word or `~` anywhere, a hyphen only with a space or beside whole years. */
const SEPARATORS: readonly (RegExp | string)[] = [
  // As the platform writes it; first, because nearly every cell is of this form.
  ' - ',
  / ?(?:至|到|~) ?/,
  / (?:to|until|till|through|thru) /i,
  / ?-{2,} ?/,
  / - ?| ?- /,
  /(?<=\d{4}|日)-(?=\d{1,2}[/.]|\d{4}[/.年]|长|永)/,
  /(?<=[-/.]\d{1,2})-(?=\d{4})/,
];

const withoutStop = (text: string): string => text.replace(/[ .。]+$|(?: ?止)$/, '');

/** Days recur from row to row even where periods don't. */
const DAYS_REMEMBERED = 5_000;
const daysKnown = new Map<string, Reading<number>>();

function readDay(text: string, order: DayOrder): Reading<number> {
  if (order !== 'dayFirst') return readNewDay(text, order);
  const known = daysKnown.get(text);
  if (known !== undefined) return known;
  if (daysKnown.size >= DAYS_REMEMBERED) daysKnown.clear();
  const day = readNewDay(text, order);
  daysKnown.set(text, day);
  return day;
}

function readNewDay(text: string, order: DayOrder): Reading<number> {
  const day = text.trim();
  if (ENDLESS.test(day)) return ok(FOREVER);
  const plain = day === '' ? NaN : Number(day);
  const serial = plain === FOREVER ? FOREVER : serialOfPlain(plain);
  return Number.isNaN(serial) ? readDateText(day, order) : ok(serial);
}

function readPeriod(
  text: string,
  separator: RegExp | string,
  order: DayOrder,
): Reading<Validity> | undefined {
  const parts = text.split(separator);
  const [first, second] = parts;
  if (parts.length !== 2 || first === undefined || second === undefined) return undefined;
  const from = readDay(first.replace(FROM, ''), order);
  const to = readDay(second, order);
  if (from.state !== 'ok' || to.state !== 'ok') return undefined;
  if (from.value > to.value) return invalid('rangeReversed');
  return ok({ from: from.value, to: to.value });
}

/** Reads a folded text as a period, or as its last day; both ends count. The platform writes the day first. */
export function readValidityText(folded: string, order: DayOrder = 'dayFirst'): Reading<Validity> {
  const text = withoutStop(folded.replaceAll('\n', ' '));
  for (const separator of SEPARATORS) {
    const period = readPeriod(text, separator, order);
    if (period !== undefined) return period;
  }
  const last = readDay(text.replace(UNTIL, ''), order);
  return last.state === 'ok' ? ok({ to: last.value }) : last;
}
