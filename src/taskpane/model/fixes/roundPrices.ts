import { readField, type RawCell } from '../../../catalogue';

type Priced = 'price' | 'priceTiers';

/** The prices of a cell as it is read; undefined where it can't be. */
function pricesOf(field: Priced, raw: RawCell): number[] | undefined {
  if (field === 'price') {
    const read = readField(field, raw);
    return read.state === 'ok' ? [read.value.low, read.value.high] : undefined;
  }
  const read = readField(field, raw);
  return read.state === 'ok'
    ? read.value.flatMap((tier) => [tier.quantity, tier.price])
    : undefined;
}

/**
 * A cell with its prices rounded to a number of decimals. Undefined where none has more, where one would
 * be 0 or two of them alike, and where the cell would be read otherwise.
 */
export function roundPrices(raw: RawCell, field: Priced, decimals: number): RawCell | undefined {
  const rounded = (value: number | string): string => Number(value).toFixed(decimals);
  const before = pricesOf(field, raw);
  if (before === undefined) return undefined;
  const after =
    typeof raw === 'number'
      ? Number(rounded(raw))
      : String(raw).replace(/\d+\.\d+/g, (price) =>
          price.length - price.indexOf('.') - 1 > decimals ? rounded(price) : price,
        );
  if (after === raw) return undefined;
  const expected = before.map((value) => Number(rounded(value)));
  const isApart = new Set(expected).size === new Set(before).size && !expected.includes(0);
  const read = pricesOf(field, after);
  return isApart && read?.every((value, at) => value === expected[at]) ? after : undefined;
}
