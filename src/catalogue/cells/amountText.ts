import { numberOf } from './numeric';

/** One number with what is written after it. */
export interface Amount {
  readonly value: number;
  /** The rest of the text in lower case, e.g. `kg`, `件`, `/5`; `''` if there is none. */
  readonly unit: string;
}

/** Two numbers, or one that is both ends. */
export interface Span {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

const NUMBER = String.raw`(?:(?:\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)|\d+)(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?(?!\d|e[+-]?\d)`;
const FACTOR = String.raw`(?:\s*(百万|万|亿|千)|([kw])(?![a-z]))?`;
/** Text that may precede a number: a label with a colon, a comparison, a word such as "about". */
const LEAD_WORDS = [
  ...[
    '≥',
    '>=',
    '>',
    '≤',
    '<=',
    '<',
    '=',
    '~',
    '≈',
    '约',
    '大约',
    '至少',
    '不少于',
    '最多',
    '不超过',
  ],
  ...['about', 'approx\\.?', 'at least', 'within', 'up to', 'min\\.? order', 'min\\.?', 'max\\.?'],
  ...['moq', '最小起订量', '起订量', '起批量'],
];
const LEAD = new RegExp(String.raw`^(?:[^\d:]*:)?\s*(?:(?:${LEAD_WORDS.join('|')})\s*)*`, 'i');
const STARTS_PLAIN = /^[¤ ]*[\d.]/;
/** Spaces and the mark in place of a currency. */
const GAP = String.raw`[¤\s]*`;

const AMOUNT = new RegExp(`^${GAP}([+-]?${NUMBER})${FACTOR}(.*)$`, 'is');
const SPAN = new RegExp(
  `^${GAP}(${NUMBER})${FACTOR}([^\\d~-]*?)(?:-|~|至|到|\\bto\\b)${GAP}(${NUMBER})${FACTOR}(\\D*)$`,
  'is',
);
/** A unit starts with a letter, or with what leads to one. */
const IS_UNIT = /^(?:[\p{L}(/%°"'+].*)?$/su;

const FACTORS: Readonly<Record<string, number>> = {
  k: 1e3,
  千: 1e3,
  w: 1e4,
  万: 1e4,
  百万: 1e6,
  亿: 1e8,
};

const factorOf = (cjk?: string, latin?: string): number =>
  (cjk ?? latin) === undefined ? 1 : (FACTORS[cjk ?? latin?.toLowerCase() ?? ''] ?? 1);

/** Decimal fractions times a power of ten, without the binary dust (1.1万 is 11000). */
function scaled(digits: string, factor: number): number {
  const value = numberOf(digits);
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

const isUnit = (unit: string): boolean => unit === '' || IS_UNIT.test(unit);

const unitOf = (rest: string): string =>
  rest === '' ? '' : rest.replaceAll('¤', ' ').trim().toLowerCase();

const withoutLead = (folded: string): string =>
  STARTS_PLAIN.test(folded) ? folded : folded.replace(LEAD, '');

/** The one number of a folded text (`Min. order: 20 pieces`, `1.2万`); undefined where there is none. */
export function parseAmount(folded: string): Amount | undefined {
  const match = AMOUNT.exec(withoutLead(folded));
  if (match === null) return undefined;
  const [, digits = '', cjk, latin, rest = ''] = match;
  const unit = unitOf(rest);
  const value = scaled(digits, factorOf(cjk, latin));
  return isUnit(unit) && Number.isFinite(value) ? { value, unit } : undefined;
}

/** The range of a folded text (`7-15天`, `5 to 6`), or its one number; undefined where there is neither. */
export function parseSpan(folded: string): Span | undefined {
  const match = SPAN.exec(withoutLead(folded));
  if (match === null) {
    const single = parseAmount(folded);
    return single && { low: single.value, high: single.value, unit: single.unit };
  }
  const [, first = '', cjk1, latin1, , second = '', cjk2, latin2, rest = ''] = match;
  const unit = unitOf(rest);
  const factor = factorOf(cjk2, latin2);
  const high = scaled(second, factor);
  // `1-2万` means 10,000 to 20,000: a factor after the second number is meant for both.
  const shared =
    factor !== 1 && (cjk1 ?? latin1) === undefined && scaled(first, 1) < scaled(second, 1);
  const low = scaled(first, shared ? factor : factorOf(cjk1, latin1));
  const readable = isUnit(unit) && Number.isFinite(low) && Number.isFinite(high);
  return readable ? { low, high, unit } : undefined;
}
