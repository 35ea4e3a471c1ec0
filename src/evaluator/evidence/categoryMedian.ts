import type { Catalogue } from '../../catalogue';
import { lowestPrices } from '../measures/lowestPrices';
import { moneyOf } from '../moneyOf';
import { median } from '../verdict/median';

/** Of one catalogue: the median price of each row's category and currency (see `priceDeviation`). */
export class CategoryMedians {
  private readonly known = new Map<string, number>();

  constructor(private readonly catalogue: Catalogue) {}

  /** The lowest price of a row's listing, and the median it is measured against; undefined without either. */
  of(row: number): { readonly price: number; readonly median: number } | undefined {
    const { price, category, currency } = this.catalogue.columns;
    if (price === undefined || category === undefined) return undefined;
    const money = moneyOf(price, currency);
    const lows = lowestPrices(this.catalogue, price);
    const key = `${category.codes[row]} ${money(row)}`;
    let middle = this.known.get(key);
    if (middle === undefined) {
      const { listing } = this.catalogue;
      const like = lows.filter(
        (low, each) =>
          low > 0 &&
          category.codes[each] === category.codes[row] &&
          (listing === undefined || listing[each] === each) &&
          money(each) === money(row),
      );
      middle = like.length === 0 ? NaN : median(like, like.length);
      this.known.set(key, middle);
    }
    return Number.isNaN(middle) ? undefined : { price: lows[row]!, median: middle };
  }
}
