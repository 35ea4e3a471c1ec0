import { readField, type PriceTier, type RawCell } from '../../../catalogue';

/** Signs between tiers and never inside one. */
const BETWEEN = /(\s*[;；|\n]\s*)/;

const tiersOf = (raw: RawCell): readonly PriceTier[] | undefined => {
  const read = readField('priceTiers', raw);
  return read.state === 'ok' ? read.value : undefined;
};

const isRising = (tiers: readonly PriceTier[]): boolean =>
  tiers.every((tier, at) => at === 0 || tiers[at - 1]!.quantity < tier.quantity);

const same = (a: readonly PriceTier[], b: readonly PriceTier[]): boolean =>
  a.length === b.length &&
  a.every(({ quantity, price }, at) => quantity === b[at]!.quantity && price === b[at]!.price);

/**
 * Quantity tiers by rising quantity, each as it is written. Undefined where they are in order, where
 * two begin at one quantity, or where sorting would change what the cell says.
 */
export function sortTiers(raw: RawCell): RawCell | undefined {
  if (typeof raw !== 'string') return undefined;
  const tiers = tiersOf(raw);
  if (tiers === undefined || isRising(tiers)) return undefined;
  const sorted = [...tiers].sort((a, b) => a.quantity - b.quantity);
  if (!isRising(sorted)) return undefined;
  const parts = raw.split(BETWEEN);
  const pieces = parts.filter((_, at) => at % 2 === 0).map((piece) => piece.trim());
  const separator = parts[1] ?? '; ';
  const written = pieces.filter((piece) => piece !== '');
  if (written.length !== tiers.length) return undefined;
  const order = tiers.map((_, at) => at).sort((a, b) => tiers[a]!.quantity - tiers[b]!.quantity);
  const after = order.map((at) => written[at]!).join(separator);
  const read = tiersOf(after);
  return read !== undefined && same(read, sorted) ? after : undefined;
}
