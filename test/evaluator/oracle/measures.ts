import type { MarketKey, MeasureKey } from '../../../src/fields';
import type { CertificateEntry, NumberRange } from '../../../src/catalogue';
import type { Product } from './certificates';
import type { Oracle } from './oracle';
import {
  certificatesIn,
  expiryIn,
  listIn,
  numberIn,
  rangeIn,
  stateOf,
  textIn,
  tiersCurrencyIn,
  tiersIn,
  valueOf,
  type Row,
} from './row';
import { chineseIn, joinedWordsOf } from './words';

/** What only all rows together show about one of them; NaN where it is unknown. */
export interface Crowd {
  readonly sameId: number;
  readonly duplicates: number;
  readonly deviation: number;
}

/** A row with what was found out about it. */
export interface Subject {
  readonly row: Row;
  readonly product: Product;
  readonly targets: readonly MarketKey[] | undefined;
  readonly market: MarketKey | undefined;
  readonly crowd: Crowd | undefined;
  readonly premium: boolean | undefined;
}

type Naive = (subject: Subject, oracle: Oracle) => number;

const SMALL_WORDS = (
  'for and with the of in to on by or a an at from as ' +
  'mm cm m inch inches ft feet g kg lb lbs oz ml l v w kw mah hz gb tb pcs pc px'
).split(' ');

const flag = (value: boolean | undefined): number => (value === undefined ? NaN : value ? 1 : 0);
const ratio = (a: number, b: number): number => (b > 0 ? a / b : NaN);
const fold = (text: string): string =>
  text.replace(/[！-～]+/g, (wide) => wide.normalize('NFKC')).toLowerCase();

const ofTitle =
  (figure: (title: string, oracle: Oracle, row: Row) => number): Naive =>
  ({ row }, oracle) => {
    const title = textIn(row, 'title');
    return title === undefined ? NaN : figure(title, oracle, row);
  };

const ofList =
  (
    field: 'keywords' | 'sellingPoints' | 'testedCoreParts',
    figure: (items: readonly string[]) => number,
  ): Naive =>
  ({ row }) => {
    const items = listIn(row, field);
    return items === undefined ? NaN : figure(items);
  };

const ofPrice =
  (figure: (price: NumberRange, row: Row) => number): Naive =>
  ({ row }) => {
    const price = rangeIn(row, 'price');
    return price === undefined ? NaN : figure(price, row);
  };

const ofTiers =
  (figure: (tiers: { quantities: number[]; prices: number[] }, row: Row) => number): Naive =>
  ({ row }) => {
    const tiers = tiersIn(row);
    if (tiers === undefined) return NaN;
    const quantities = tiers.map(({ quantity }) => quantity);
    return figure({ quantities, prices: tiers.map(({ price }) => price) }, row);
  };

const rises = (numbers: readonly number[]): boolean =>
  numbers.slice(1).every((number, i) => number > numbers[i]!);

function repeatsIn(title: string): number {
  const words = joinedWordsOf(title).filter(
    (word) => /[^0-9]/.test(word) && word.length > 1 && !SMALL_WORDS.includes(word),
  );
  return words.length - new Set(words).size;
}

/** Control characters and symbols such as emoji, and each run of three signs or more. */
function oddIn(title: string): number {
  const codes = Array.from({ length: title.length }, (_, i) => title.charCodeAt(i));
  const symbols = codes.filter(
    (code) =>
      code < 32 ||
      (code >= 0x2190 && code < 0x2e80) ||
      (code >= 0xd800 && code <= 0xff00) ||
      code > 0xff5e,
  );
  const runs = title.match(
    /[!-/:-@[-`{-~\u0080-\u00bf\u2000-\u218f\u3001-\u303f！-／：-＠［-｀｛-～]{3,}/g,
  );
  return symbols.length + (runs?.length ?? 0);
}

const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/**
 * The currency of prices: that of their cell and of the currency column, which must not differ, else US dollars;
 * unknown where the cell of such a column is empty.
 */
export function currencyOf(
  row: Row,
  named: string | undefined = rangeIn(row, 'price')?.currency,
): string | undefined {
  const state = stateOf(row, 'currency');
  if (state === 'invalid') return undefined;
  const ofColumn = textIn(row, 'currency') ?? named;
  if (named !== undefined && named !== ofColumn) return undefined;
  return ofColumn ?? (state === 'absent' ? 'USD' : undefined);
}

/** Value of an order at MOQ in US dollars. */
export function orderUsd(row: Row, end: 'low' | 'high'): number {
  const moq = numberIn(row, 'moq');
  const tiers = tiersIn(row);
  if (currencyOf(row, tiers && (tiersCurrencyIn(row) ?? rangeIn(row, 'price')?.currency)) !== 'USD')
    return NaN;
  if (tiers === undefined) return (rangeIn(row, 'price')?.[end] ?? NaN) * moq;
  const reached = tiers.filter(({ quantity }) => quantity <= moq);
  return (reached.at(-1) ?? tiers[0])!.price * moq;
}

function definite(row: Row): boolean | undefined {
  const price = rangeIn(row, 'price');
  if (tiersIn(row) !== undefined || (price !== undefined && price.low === price.high)) return true;
  if (price === undefined) return undefined;
  return stateOf(row, 'priceTiers') === 'missing' ? false : undefined;
}

function priceChange({ row }: Subject): number {
  const now = rangeIn(row, 'price');
  const before = rangeIn(row, 'previousPrice');
  if (now === undefined || before === undefined) return NaN;
  const money = currencyOf(row, now.currency ?? before.currency);
  if (money === undefined || money !== currencyOf(row, before.currency ?? now.currency)) return NaN;
  const changes = [ratio(now.low, before.low), ratio(now.high, before.high)];
  return Math.max(...changes.map((change) => Math.abs(change - 1)));
}

function priceStated(row: Row): number {
  const prices = tiersIn(row)?.map(({ price }) => price);
  const [low, tier] = [rangeIn(row, 'price')?.low ?? NaN, prices ? Math.min(...prices) : NaN];
  const known = [low, tier].find((price) => price > 0);
  if (known !== undefined) return known;
  return stateOf(row, 'priceTiers') === 'invalid' ? NaN : low;
}

function countOf(entries: readonly CertificateEntry[] | undefined): number {
  const issued = entries?.filter(({ standing }) => standing !== 'pending').length ?? NaN;
  return issued === 0 && entries!.length > 0 ? NaN : issued;
}

function daysLeft({ row }: Subject, { asOf }: Oracle): number {
  const entries = certificatesIn(row) ?? [];
  const stated = valueOf(row, 'certificateExpiry') === undefined ? NaN : expiryIn(row);
  if (certificatesIn(row) === undefined && stated >= asOf) return NaN;
  const own = entries.flatMap(({ validity }) => (validity ? [validity.to] : []));
  const ofRow = Number.isNaN(stated) ? [] : [stated];
  return own.length + ofRow.length === 0 ? NaN : Math.min(...own, ...ofRow) - asOf;
}

function stageFits({ row }: Subject, { book, asOf }: Oracle): number {
  const plan = textIn(row, 'promotionPlan');
  const tier = textIn(row, 'tier');
  const age = asOf - numberIn(row, 'listedOn');
  if (plan === undefined) return NaN;
  const { promotionPlans, newForDays } = book.settings;
  const fits = (stage: keyof typeof promotionPlans): number =>
    flag(promotionPlans[stage].some((name) => fold(plan).includes(fold(name))));
  if (tier === 'hot' || tier === 'premium') return fits(tier);
  if (Number.isNaN(age)) return NaN;
  const byAge = fits(age <= newForDays ? 'fresh' : 'growing');
  const answers = tier === undefined ? [byAge, fits('premium'), fits('hot')] : [byAge];
  return answers.every((answer) => answer === byAge) ? byAge : NaN;
}

function coreParts({ row, product }: Subject, oracle: Oracle): number {
  if (product.industry === undefined) return NaN;
  const wanted = oracle.corePartsOf(product.industry);
  if (wanted.length === 0) return 1;
  const named = listIn(row, 'testedCoreParts');
  if (named === undefined) return NaN;
  return flag(named.some((text) => oracle.partsIn(text).some((part) => wanted.includes(part))));
}

function foreignBrands(title: string, oracle: Oracle, row: Row): number {
  const brand = textIn(row, 'brand');
  if (brand === undefined && oracle.brandsIn(title).length > 0) return NaN;
  const own = oracle.brandsIn(brand ?? '');
  const others = oracle.brandsIn(title).filter((each) => !own.includes(each)).length;
  const isInLatin = /\p{Script=Latin}/u.test(brand ?? 'none');
  return others > 0 && own.length === 0 && !isInLatin ? NaN : others;
}

/** Every measure, one row at a time; NaN where it is unknown. */
export const NAIVE: Readonly<Record<MeasureKey, Naive>> = {
  'title.length': ofTitle((title) => title.length),
  'title.chinese': ofTitle(chineseIn),
  'title.words': ofTitle((title) => joinedWordsOf(title).length),
  'title.repeats': ofTitle(repeatsIn),
  'title.foreignBrands': ofTitle(foreignBrands),
  'title.claims': ofTitle((title, oracle) => oracle.claimsIn(title).length),
  'title.startsUpper': ofTitle((title) =>
    flag(!/^\p{Script=Latin}/u.test(title) || title[0] !== title[0]!.toLowerCase()),
  ),
  'title.oddCharacters': ofTitle(oddIn),
  'keywords.count': ofList('keywords', (words) => words.length),
  'keywords.bytes': ofList('keywords', (words) => Buffer.byteLength(words.join(''), 'utf8')),
  'keywords.repeats': ofList('keywords', (words) => words.length - new Set(words.map(fold)).size),
  'keywords.oddCharacters': ofList(
    'keywords',
    (words) =>
      words.join('').match(/[:：;；"“”<>{}[\]|\\\p{Extended_Pictographic}\p{Cc}]/gu)?.length ?? 0,
  ),
  'keywords.inTitle': ofTitle((title, _, row) => {
    const keywords = listIn(row, 'keywords');
    const inTitle = (keyword: string): boolean =>
      fold(keyword)
        .split(' ')
        .every((word) => fold(title).includes(word));
    return keywords?.filter(inTitle).length ?? NaN;
  }),
  'sellingPoints.count': ofList('sellingPoints', (points) => points.length),
  'sellingPoints.length': ofList('sellingPoints', (points) => points.join('').length),
  'quality.outOf5': ({ row }, { book }) => {
    const { qualityScoreMaximum: own } = book.settings;
    const score = numberIn(row, 'qualityScore');
    const maximum = own ?? (score > 5 ? 6 : 5);
    return score > maximum ? NaN : (score * 5) / maximum;
  },
  'listed.days': ({ row }, { asOf }) => asOf - Math.floor(numberIn(row, 'listedOn')),
  'price.low': ofPrice(({ low }) => low),
  'price.lowUsd': ofPrice(({ low }, row) => (currencyOf(row) === 'USD' ? low : NaN)),
  'price.stated': ({ row }) => priceStated(row),
  'price.spread': ofPrice(({ low, high }) => ratio(high, low)),
  'price.decimals': ofPrice(({ low, high }) => Math.max(decimals(low), decimals(high))),
  'price.definite': ({ row }) => flag(definite(row)),
  'price.deviation': ({ crowd }) => crowd?.deviation ?? NaN,
  'tiers.count': ofTiers(({ prices }) => prices.length),
  'tiers.ordered': ofTiers(({ quantities, prices }) =>
    flag(rises(quantities) && rises(prices.map((price) => -price))),
  ),
  'tiers.lowestPrice': ofTiers(({ prices }) => Math.min(...prices)),
  'tiers.decimals': ofTiers(({ prices }) => Math.max(...prices.map(decimals))),
  'tiers.firstOverMoq': ofTiers(({ quantities }, row) =>
    ratio(quantities[0]!, numberIn(row, 'moq')),
  ),
  'stock.overMoq': ({ row }) => ratio(numberIn(row, 'stock'), numberIn(row, 'moq')),
  'order.usd': ({ row }) => orderUsd(row, 'high'),
  'order.lowUsd': ({ row }) => orderUsd(row, 'low'),
  'conversion.clicks': ({ row }) => ratio(numberIn(row, 'clicks'), numberIn(row, 'exposure')),
  'conversion.inquiries': ({ row }) => ratio(numberIn(row, 'inquiries'), numberIn(row, 'visitors')),
  'edit.priceChange': priceChange,
  'edit.moqFactor': ({ row }) => ratio(numberIn(row, 'moq'), numberIn(row, 'previousMoq')),
  'edit.weightFactor': ({ row }) => ratio(numberIn(row, 'weight'), numberIn(row, 'previousWeight')),
  'edit.leadTimeChange': ({ row }) =>
    numberIn(row, 'leadTimeDays') - numberIn(row, 'previousLeadTimeDays'),
  'certificates.count': ({ row }) => countOf(certificatesIn(row)),
  'certificates.daysLeft': daysLeft,
  'coreParts.count': ofList('testedCoreParts', (parts) => parts.length),
  'coreParts.expected': coreParts,
  'promotion.stageFits': stageFits,
  'market.isTarget': ({ targets, market }) => flag(targets && market && targets.includes(market)),
  'market.certified': ({ product, market }, { certificates }) =>
    flag(market && certificates.certified(market, product)),
  'catalogue.sameId': ({ crowd }) => crowd?.sameId ?? NaN,
  'catalogue.duplicates': ({ crowd }) => crowd?.duplicates ?? NaN,
  premium: ({ premium }) => flag(premium),
};
