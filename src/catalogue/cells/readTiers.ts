import type { PriceTier, RawCell, Reading } from '../types';
import { findCurrency } from './currencyText';
import { foldCell } from './foldCell';
import { numberOf } from './numeric';
import { quickTiers } from './quick/quickTiers';
import { invalid, ok } from './reading';

const HARD = String.raw`[;|\n]|\/(?=\s*[≥>~¤]?=?\s*\d)`;
const EXPONENT = String.raw`(?:\.\d+)?(?:e[+-]?\d+)?`;
const GROUPED = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)${EXPONENT}(?![.,]?\d)`;
const BARE = String.raw`\d+${EXPONENT}(?!\.?\d)`;

/** Signs that a tier ends at a quantity, before and after it (`≤100`, `100以下`, `up to 100`). */
const ENDS_BEFORE =
  /(?:≤|<=?|below|under|(?:less|fewer) than|up to|within|不超过|不足|少于|小于|低于|最多)\s*$/i;
const ENDS_BEHIND = /以下|以内|之内|\b(?:or|and) (?:less|fewer|below|under)\b/i;

/** One notation: where to split a text into tiers, and the patterns of a tier. */
interface Way {
  readonly cut: RegExp;
  /** Groups: lead, first quantity, last quantity, text before the price, price. */
  readonly quantityFirst: RegExp;
  /** Groups: price, text before the quantity, first quantity, last quantity, the rest. */
  readonly priceFirst: RegExp;
}

function way(cut: string, number: string): Way {
  const until = String.raw`-|~|至|到|to|以上(?=\D*\d[\d.,]*[^\d:=@¤]*以[下内])`;
  const quantities = String.raw`(${number})(?:[^\d:=@¤]*?(?:${until})\s*(${number}))?`;
  return {
    cut: new RegExp(cut),
    quantityFirst: new RegExp(String.raw`^([^\d¤]*)${quantities}(\D+)(${number})\D*$`, 'i'),
    priceFirst: new RegExp(String.raw`^\D*?¤\s*(${number})([^\d¤]+)${quantities}([^\d¤]*)$`, 'i'),
  };
}

/**
 * Notations in order of trial: the first by which every piece is a tier counts. A comma may be between tiers, inside a
 * number (`1,000`), or between a quantity and its price.
 */
const WAYS: readonly Way[] = [
  way(String.raw`${HARD}|、|,(?!\d{3}(?!\d))|(?<!\d),`, GROUPED),
  way(`${HARD}|、|,`, BARE),
  way(HARD, BARE),
];

/** Only a hyphen, a slash or a times sign between two numbers makes no tier of them. */
const NO_TIER = /^\s*[-~/x*.]\s*¤?\s*$|-$/i;

/** A tier as it is written: from a quantity on, or up to one. */
interface Written extends PriceTier {
  readonly ends: boolean;
}

function tierOf(piece: string, { quantityFirst, priceFirst }: Way): Written | undefined {
  const plain = quantityFirst.exec(piece);
  if (plain !== null) {
    const [, lead = '', from, to, between = '', price] = plain;
    return checkedTier(from, to, between, price, isEnd(lead, between));
  }
  const [, price, between = '', from, to, rest = ''] = priceFirst.exec(piece) ?? [];
  return from === undefined
    ? undefined
    : checkedTier(from, to, between, price, isEnd(between, rest));
}

const isEnd = (before: string, behind: string): boolean =>
  ENDS_BEFORE.test(before) || ENDS_BEHIND.test(behind);

function checkedTier(
  from = '',
  to: string | undefined,
  between: string,
  digits = '',
  isBounded: boolean,
): Written | undefined {
  if (NO_TIER.test(between)) return undefined;
  const quantity = numberOf(from);
  const price = numberOf(digits);
  if (to !== undefined && numberOf(to) < quantity) return undefined;
  const readable = quantity > 0 && Number.isSafeInteger(quantity) && price < Infinity;
  return readable ? { quantity, price, ends: isBounded && to === undefined } : undefined;
}

/** A tier with only an end begins at the next lower quantity named, else with one piece. */
function withBeginnings(tiers: readonly Written[]): PriceTier[] {
  return tiers.map(({ quantity, price, ends }) => {
    if (!ends) return { quantity, price };
    const lower = tiers.map((tier) => tier.quantity).filter((each) => each < quantity);
    return { quantity: Math.max(1, ...lower), price };
  });
}

function cutTiers(text: string, how: Way): PriceTier[] | undefined {
  const tiers: Written[] = [];
  for (const piece of text.split(how.cut)) {
    if (piece.trim() === '') continue;
    const tier = tierOf(piece, how);
    if (tier === undefined) return undefined;
    tiers.push(tier);
  }
  // A copy has no spare capacity, which over many rows is most of the memory.
  return tiers.length > 0 ? withBeginnings(tiers) : undefined;
}

/**
 * Reads quantity tiers in the order in which they are written, which rules judge:
 * `1-99: $5.00; 100+: $4.50`, `10-49件 5.2元，50件以上 4.8元`, `100:4.2/500:3.9`, `100以下5元，100以上4.5元`.
 */
export function readTiers(raw: RawCell): Reading<readonly PriceTier[]> {
  const quick = typeof raw === 'string' ? quickTiers(raw) : undefined;
  return quick === undefined ? readTiersWithCare(raw) : ok(quick);
}

/** The same for any notation, at some hundred times the cost. */
export function readTiersWithCare(raw: RawCell): Reading<readonly PriceTier[]> {
  const cell = foldCell(raw);
  if (cell.state !== 'ok') return cell;
  const text = findCurrency(cell.value)?.rest;
  if (text === undefined) return invalid('notTiers');
  for (const how of WAYS) {
    const tiers = cutTiers(text, how);
    if (tiers !== undefined) return ok(tiers);
  }
  return invalid('notTiers');
}
