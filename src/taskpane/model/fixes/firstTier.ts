import { readField, type PriceTier, type RawCell } from '../../../catalogue';
import { rangeEnd } from '../../../catalogue/cells/rangeEnd';

function tiersOf(raw: RawCell): readonly PriceTier[] | undefined {
  const read = readField('priceTiers', raw);
  return read.state === 'ok' ? read.value : undefined;
}

/**
 * Tiers of which the first begins at the least order. Undefined where it does not begin below, where
 * another tier does too, and where the cell would be read otherwise.
 */
export function firstTier(raw: RawCell, moq: number): RawCell | undefined {
  const before = tiersOf(raw);
  const [first, second] = before ?? [];
  if (typeof raw !== 'string' || first === undefined || !Number.isInteger(moq)) return undefined;
  if (moq <= first.quantity || (second && moq >= second.quantity)) return undefined;
  const wanted = before!.map((tier, at) => (at === 0 ? { ...tier, quantity: moq } : tier));
  const number = new RegExp(`(?<![\\d.,])${first.quantity}(?![\\d]|[.,]\\d)`, 'g');
  for (const { index, 0: figure } of raw.matchAll(number)) {
    const rest = raw.slice(index + figure.length);
    if ((rangeEnd(rest) ?? moq) < moq) continue;
    const after = `${raw.slice(0, index)}${moq}${rest}`;
    if (JSON.stringify(tiersOf(after)) === JSON.stringify(wanted)) return after;
  }
  return undefined;
}
