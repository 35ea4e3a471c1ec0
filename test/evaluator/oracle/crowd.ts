import { currencyOf, type Crowd } from './measures';
import { rangeIn, textIn, type Row } from './row';
import { wordsOf } from './words';

const ENOUGH_PRICES = 8;
const ENOUGH_TITLES = 20;

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)]!;
  return sorted.length % 2 === 1 ? upper : (sorted[sorted.length / 2 - 1]! + upper) / 2;
}

/** Rows by a key; rows without one are left out. */
function groupsBy(rows: readonly Row[], keyOf: (row: Row) => string | undefined): Map<Row, Row[]> {
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return new Map([...byKey.values()].flatMap((group) => group.map((row) => [row, group])));
}

/** Distance of a price from the median of its group, in robust standard deviations. */
function deviation(row: Row, group: readonly Row[] | undefined): number {
  if (group === undefined || group.length < ENOUGH_PRICES) return NaN;
  const priceOf = (of: Row): number => rangeIn(of, 'price')!.low;
  const centre = median(group.map(priceOf));
  const spread = median(group.map((other) => Math.abs(priceOf(other) - centre))) * 1.4826;
  return Math.abs(priceOf(row) - centre) / Math.max(spread, centre * 0.05);
}

/** Other products in a group of like titles: rows of one id are one product; of other models, unknown. */
function copiesOf(row: Row, group: readonly Row[] | undefined): number {
  if (group === undefined) return NaN;
  const nameOf = (of: Row): string | number => textIn(of, 'productId') ?? group.indexOf(of);
  const products = group.filter(
    (other, at) => group.findIndex((of) => nameOf(of) === nameOf(other)) === at,
  );
  if (products.length === 1) return 0;
  const modelOf = (of: Row): string | undefined => textIn(of, 'model');
  const model = modelOf(products.find((of) => nameOf(of) === nameOf(row))!);
  if (model === undefined) return products.length - 1;
  return products.filter((of) => modelOf(of) === model).length - 1 || NaN;
}

/** What all rows together say of each; nothing of a row that is alone. */
export function crowdOf(rows: readonly Row[]): (row: Row) => Crowd | undefined {
  if (rows.length < 2) return () => undefined;
  const ids = groupsBy(rows, (row) => textIn(row, 'productId'));
  const titles = groupsBy(rows, (row) => {
    const title = textIn(row, 'title');
    if (title === undefined) return undefined;
    return `${textIn(row, 'category') ?? ''}\n${wordsOf(title).sort().join(' ')}`;
  });
  const copies = new Map(rows.map((row) => [row, copiesOf(row, titles.get(row))]));
  const titled = [...copies.values()].filter((count) => count >= 0);
  const most = titled.filter((count) => count > 0).length * 2 > titled.length;
  const areFamilies = ids.size === 0 && titled.length >= ENOUGH_TITLES && most;
  const isPriced = (row: Row): boolean => (rangeIn(row, 'price')?.low ?? 0) > 0;
  const categories = new Set(rows.filter(isPriced).map((row) => textIn(row, 'category')));
  categories.delete(undefined);
  const prices = groupsBy(rows, (row) => {
    const category = textIn(row, 'category');
    const priced = categories.size > 1 && isPriced(row);
    const money = currencyOf(row);
    return category !== undefined && priced && money !== undefined
      ? `${category}\n${money}`
      : undefined;
  });
  return (row) => ({
    sameId: (ids.get(row)?.length ?? NaN) - 1,
    duplicates: areFamilies ? NaN : copies.get(row)!,
    deviation: deviation(row, prices.get(row)),
  });
}
