import { CURRENCIES, CURRENCY_SIGNS, type CurrencyKey } from '../../fields';
import { foldText } from './foldText';

/** Signs that several currencies share: a name beside them says which. */
const SHARED: ReadonlySet<string> = new Set(['$', '¥']);

/** Stands where a currency stood. */
const MARK = '¤';

const KEYS: ReadonlyMap<string, CurrencyKey> = new Map(
  CURRENCIES.flatMap((key) =>
    CURRENCY_SIGNS[key].map((sign) => [foldText(sign).toLowerCase(), key] as const),
  ),
);

const escape = (sign: string): string => sign.replace(/[.$]/g, String.raw`\$&`);

/** Letters touch no further letters (`SAR` is not in `necessary`), and `HK$`, `港元` are not ours. */
function patternOf(sign: string): string {
  const before = /^[a-z$]/.test(sign) ? '(?<![a-z])' : sign === '元' ? '(?<![港台坡纽])' : '';
  return before + escape(sign) + (/[a-z]$/.test(sign) ? '(?![a-z])' : '');
}

const anyOf = (signs: readonly string[]): RegExp =>
  new RegExp(
    [...signs]
      .sort((a, b) => b.length - a.length)
      .map(patternOf)
      .join('|'),
    'gi',
  );

const isName = (sign: string): boolean => /[a-z\u4e00-\u9fff]/.test(sign);
/** Names first, so that the `$` of `USD$5` is then a sign of its own. */
const NAMES = anyOf([...KEYS.keys()].filter(isName));
const SIGNS = anyOf([...KEYS.keys()].filter((sign) => !isName(sign)));

/** A text without its currency, and the currency; `undefined` if it names none. */
export interface CurrencyText {
  readonly currency: CurrencyKey | undefined;
  /** The text with `¤` wherever a currency was named. */
  readonly rest: string;
}

/** Finds the one currency that a folded text names; undefined if it names several. */
export function findCurrency(folded: string): CurrencyText | undefined {
  const named = new Set<CurrencyKey>();
  const shared = new Set<CurrencyKey>();
  const collect = (sign: string): string => {
    const key = KEYS.get(sign.toLowerCase());
    if (key !== undefined) (SHARED.has(sign) ? shared : named).add(key);
    return MARK;
  };
  const rest = folded.replace(NAMES, collect).replace(SIGNS, collect);
  const found = [...(named.size > 0 ? named : shared)];
  return found.length > 1 ? undefined : { currency: found[0], rest };
}
