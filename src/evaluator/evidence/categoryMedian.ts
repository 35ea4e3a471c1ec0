import { CURRENCY, type Catalogue } from '../../catalogue';
import { listingPrices, type PriceEnd } from '../acrossRows/listingPrices';
import { moneyOf } from '../moneyOf';
import { median } from '../acrossRows/median';

/** A price, and the median that it is measured against. */
export interface MeasuredPrice {
  readonly price: number;
  readonly median: number;
}

const distance = ({ price, median: middle }: MeasuredPrice): number =>
  Math.abs(price - middle) / middle;

/** Of one catalogue: the median price of each row's category and currency (see `priceDeviation`). */
export class CategoryMedians {
  private readonly known = new Map<string, number>();

  constructor(private readonly catalogue: Catalogue) {}

  /** The end of a row's price range further from the median; undefined without a price or a median. */
  of(row: number): MeasuredPrice | undefined {
    const [low, high] = [this.measured(row, 'low'), this.measured(row, 'high')];
    if (low === undefined || high === undefined) return low ?? high;
    return distance(high) > distance(low) ? high : low;
  }

  private measured(row: number, end: PriceEnd): MeasuredPrice | undefined {
    const { price, category, currency } = this.catalogue.columns;
    if (price === undefined || category === undefined) return undefined;
    const money = moneyOf(price, currency);
    if (money(row) === CURRENCY.unknown) return undefined;
    const prices = listingPrices(this.catalogue, price, end);
    const key = `${end} ${category.codes[row]} ${money(row)}`;
    let middle = this.known.get(key);
    if (middle === undefined) {
      const { listing } = this.catalogue;
      const like = prices.filter(
        (each, at) =>
          each > 0 &&
          category.codes[at] === category.codes[row] &&
          (listing === undefined || listing[at] === at) &&
          money(at) === money(row),
      );
      middle = like.length === 0 ? NaN : median(like, like.length);
      this.known.set(key, middle);
    }
    return Number.isNaN(middle) ? undefined : { price: prices[row]!, median: middle };
  }
}
