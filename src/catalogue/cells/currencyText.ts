import { CURRENCIES, CURRENCY_SIGNS, type CurrencyKey } from '../../fields';
import { foldText } from './foldText';

/** Signs that several currencies share: a name beside them decides. */
const SHARED: ReadonlySet<string> = new Set(['$', '¥']);

/** Placeholder for a currency. */
const MARK = '¤';

const KEYS: ReadonlyMap<string, CurrencyKey> = new Map(
  CURRENCIES.flatMap((key) =>
    CURRENCY_SIGNS[key].map((sign) => [foldText(sign).toLowerCase(), key] as const),
  ),
);

const IDEOGRAPHS = /[\u4e00-\u9fff]/;
const signs = [...KEYS.keys()].sort((a, b) => b.length - a.length);
const bare = signs.filter((sign) => !/[a-z]/.test(sign) && !IDEOGRAPHS.test(sign));
const written = signs.filter((sign) => IDEOGRAPHS.test(sign));

/** Whether a text can name a currency at all, and whether by more than a bare sign. */
const ANY = new RegExp(`[a-z\\u4e00-\\u9fff${bare.join('')}]`, 'i');
const NAME = /[a-z\u4e00-\u9fff]/i;
/** Whole Latin words with the sign that belongs to them, words of Chinese (but not `港元`), and bare signs. */
const NAMES = new RegExp(
  `([a-z]+)( ?\\$|¥|\\.)?|(?:(?<![港台坡纽])(?:${written.join('|')}))|[${bare.join('')}]`,
  'gi',
);

/** A text without its currency, and the currency; `undefined` if it names none. */
export interface CurrencyText {
  readonly currency: CurrencyKey | undefined;
  /** The text with `¤` wherever a currency was named. */
  readonly rest: string;
}

/** Collects the currencies of one text; a name goes before a shared sign. */
class Found {
  private named: CurrencyKey | undefined;
  private signed: CurrencyKey | undefined;
  private shared: CurrencyKey | undefined;
  private several = false;

  /** Takes a sign in lower case; returns its replacement. */
  take(sign: string): string {
    const key = KEYS.get(sign);
    if (SHARED.has(sign)) this.shared = this.one(this.shared, key);
    else if (NAME.test(sign)) this.named = this.one(this.named, key);
    else this.signed = this.one(this.signed, key);
    return MARK;
  }

  with(rest: string): CurrencyText | undefined {
    const currency = this.one(this.named ?? this.shared, this.signed);
    return this.several ? undefined : { currency, rest };
  }

  private one(known: CurrencyKey | undefined, key: CurrencyKey | undefined) {
    this.several ||= known !== undefined && key !== undefined && known !== key;
    return known ?? key;
  }
}

function findNames(folded: string): CurrencyText | undefined {
  const found = new Found();
  const rest = folded.replace(NAMES, (match: string, word?: string, after?: string) => {
    const whole = match.toLowerCase();
    if (KEYS.has(whole)) return found.take(whole);
    const sign = after ?? '';
    const name = word?.toLowerCase() ?? '';
    // In `unit $5` the sign is one of its own, in `HK$` it is another currency's.
    if (!KEYS.has(name)) return sign === ' $' ? `${name} ${found.take('$')}` : match;
    return found.take(name) + (SHARED.has(sign.trim()) ? found.take(sign.trim()) : sign);
  });
  return found.with(rest);
}

/** Finds the one currency that a folded text names; undefined if it names several. */
export function findCurrency(folded: string): CurrencyText | undefined {
  if (!ANY.test(folded)) return { currency: undefined, rest: folded };
  if (NAME.test(folded)) return findNames(folded);
  const found = new Found();
  let rest = folded;
  for (const sign of bare) {
    if (rest.includes(sign)) rest = rest.replaceAll(sign, found.take(sign));
  }
  return found.with(rest);
}
