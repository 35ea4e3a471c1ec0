import type { PriceTier, RawCell, Reading } from '../types';
import { findCurrency } from './currencyText';
import { foldCell } from './foldCell';
import { invalid, ok } from './reading';

const NUMBER = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:e[+-]?\d+)?/gi;
const BARE_NUMBER = /\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi;

const HARD = String.raw`[;|\n]|\/(?=\s*[≥>~¤]?=?\s*\d)`;
/**
 * Ways to cut a text into tiers; the first by which every piece is a tier counts. A comma may be
 * between tiers, inside a number (`1,000`), or between a quantity and its price.
 */
const WAYS: readonly { readonly cut: RegExp; readonly number: RegExp }[] = [
  { cut: new RegExp(`${HARD}|、|,(?!\\d{3}(?!\\d))|(?<!\\d),`), number: NUMBER },
  { cut: new RegExp(`${HARD}|、|,`), number: BARE_NUMBER },
  { cut: new RegExp(HARD), number: BARE_NUMBER },
];

const BETWEEN_QUANTITIES = /^[^\d:=@]*(?:-|~|至|到|to)\s*$/i;
/** Only a hyphen, a slash or a times sign between two numbers makes no tier of them. */
const NO_TIER = /^\s*[-~/x*.]\s*¤?\s*$/i;
const MARKED = /¤\s*$/;

interface Token {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

function tokensOf(piece: string, number: RegExp): Token[] {
  return [...piece.matchAll(number)].map(({ 0: digits, index }) => ({
    value: Number(digits.replaceAll(',', '')),
    start: index,
    end: index + digits.length,
  }));
}

function tierOf(piece: string, number: RegExp): PriceTier | undefined {
  const tokens = tokensOf(piece, number);
  const between = (i: number): string => piece.slice(tokens[i]?.end, tokens[i + 1]?.start);
  const priceFirst =
    MARKED.test(piece.slice(0, tokens[0]?.start)) && !MARKED.test(between(tokens.length - 2));
  const quantities = priceFirst ? tokens.slice(1) : tokens.slice(0, -1);
  const price = tokens[priceFirst ? 0 : tokens.length - 1];
  const [from, to] = quantities;
  if (price === undefined || from === undefined || quantities.length > 2) return undefined;
  const beside = between(priceFirst ? 0 : quantities.length - 1);
  if (NO_TIER.test(beside) || beside.endsWith('-')) return undefined;
  if (to !== undefined) {
    if (!BETWEEN_QUANTITIES.test(between(priceFirst ? 1 : 0)) || to.value < from.value) {
      return undefined;
    }
  }
  const readable = from.value > 0 && Number.isSafeInteger(from.value) && price.value < Infinity;
  return readable ? { quantity: from.value, price: price.value } : undefined;
}

function cutTiers(text: string, way: (typeof WAYS)[number]): PriceTier[] | undefined {
  const tiers: PriceTier[] = [];
  for (const piece of text.split(way.cut)) {
    if (piece.trim() === '') continue;
    const tier = tierOf(piece, way.number);
    if (tier === undefined) return undefined;
    tiers.push(tier);
  }
  return tiers.length > 0 ? tiers : undefined;
}

/**
 * Reads quantity tiers in the order in which they are written, which rules judge:
 * `1-99: $5.00; 100+: $4.50`, `10-49件 5.2元，50件以上 4.8元`, `100:4.2/500:3.9`.
 */
export function readTiers(raw: RawCell): Reading<readonly PriceTier[]> {
  const cell = foldCell(raw);
  if (cell.state !== 'ok') return cell;
  const text = findCurrency(cell.value)?.rest;
  if (text === undefined) return invalid('notTiers');
  for (const way of WAYS) {
    const tiers = cutTiers(text, way);
    if (tiers !== undefined) return ok(tiers);
  }
  return invalid('notTiers');
}
