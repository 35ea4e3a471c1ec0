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

/** One way to read a text: where to cut it into tiers, and what a tier looks like. */
interface Way {
  readonly cut: RegExp;
  /** Groups: first quantity, last quantity, what is between it and the price, price. */
  readonly quantityFirst: RegExp;
  /** Groups: price, what is between it and the quantity, first quantity, last quantity. */
  readonly priceFirst: RegExp;
}

function way(cut: string, number: string): Way {
  const quantities = String.raw`(${number})(?:[^\d:=@¤]*?(?:-|~|至|到|to)\s*(${number}))?`;
  return {
    cut: new RegExp(cut),
    quantityFirst: new RegExp(String.raw`^[^\d¤]*${quantities}(\D+)(${number})\D*$`, 'i'),
    priceFirst: new RegExp(String.raw`^\D*?¤\s*(${number})([^\d¤]+)${quantities}[^\d¤]*$`, 'i'),
  };
}

/**
 * The first way by which every piece is a tier counts. A comma may be between tiers, inside a
 * number (`1,000`), or between a quantity and its price.
 */
const WAYS: readonly Way[] = [
  way(String.raw`${HARD}|、|,(?!\d{3}(?!\d))|(?<!\d),`, GROUPED),
  way(`${HARD}|、|,`, BARE),
  way(HARD, BARE),
];

/** Only a hyphen, a slash or a times sign between two numbers makes no tier of them. */
const NO_TIER = /^\s*[-~/x*.]\s*¤?\s*$|-$/i;

function tierOf(piece: string, { quantityFirst, priceFirst }: Way): PriceTier | undefined {
  const plain = quantityFirst.exec(piece);
  if (plain !== null) return checkedTier(plain[1], plain[2], plain[3], plain[4]);
  const turned = priceFirst.exec(piece);
  return turned === null ? undefined : checkedTier(turned[3], turned[4], turned[2], turned[1]);
}

function checkedTier(
  from = '',
  to: string | undefined,
  between = '',
  digits = '',
): PriceTier | undefined {
  if (NO_TIER.test(between)) return undefined;
  const quantity = numberOf(from);
  const price = numberOf(digits);
  if (to !== undefined && numberOf(to) < quantity) return undefined;
  const readable = quantity > 0 && Number.isSafeInteger(quantity) && price < Infinity;
  return readable ? { quantity, price } : undefined;
}

function cutTiers(text: string, how: Way): PriceTier[] | undefined {
  const tiers: PriceTier[] = [];
  for (const piece of text.split(how.cut)) {
    if (piece.trim() === '') continue;
    const tier = tierOf(piece, how);
    if (tier === undefined) return undefined;
    tiers.push(tier);
  }
  // A copy has no room to grow, which over many rows is most of the memory.
  return tiers.length > 0 ? tiers.slice() : undefined;
}

/**
 * Reads quantity tiers in the order in which they are written, which rules judge:
 * `1-99: $5.00; 100+: $4.50`, `10-49件 5.2元，50件以上 4.8元`, `100:4.2/500:3.9`.
 */
export function readTiers(raw: RawCell): Reading<readonly PriceTier[]> {
  const quick = typeof raw === 'string' ? quickTiers(raw) : undefined;
  return quick === undefined ? readTiersWithCare(raw) : ok(quick);
}

/** The same for any way of writing them, at some hundred times the cost. */
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
