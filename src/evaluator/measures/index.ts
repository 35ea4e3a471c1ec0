import { CURRENCY } from '../../catalogue';
import type { MeasureKey } from '../../fields';
import type { Rulebook } from '../../rulebook';
import { MET, UNMET } from '../kleene';
import { moneyOf } from '../moneyOf';
import { numbersOf, TARGETS_UNKNOWN } from '../frame/frame';
import { has } from '../smallSet';
import type { CatalogueFacts } from '../acrossRows/catalogueFacts';
import { certificatesCount, certificatesDaysLeft } from './certificates';
import * as content from './content';
import type { CoreParts } from './coreParts';
import { fillNaN, ofTexts, ratio, ratioOf, type MeasureFunction } from './helpers';
import { qualityOutOf5 } from './quality';
import { stageFits } from './stageFits';
import * as trade from './trade';

export type { MeasureFunction } from './helpers';

/** Every measure of the vocabulary, for one book and one date (serial day). */
export function createMeasures(
  book: Rulebook,
  asOf: number,
  coreParts: CoreParts,
): Readonly<Record<MeasureKey, MeasureFunction>> {
  return {
    'title.length': ofTexts(({ length }) => length),
    'title.chinese': ofTexts(({ chinese }) => chinese),
    'title.words': ofTexts(({ words }) => words),
    'title.repeats': ofTexts(({ repeats }) => repeats),
    'title.foreignBrands': ofTexts(({ foreignBrands }) => foreignBrands),
    'title.claims': ofTexts(({ claims }) => claims),
    'title.startsUpper': ofTexts(({ startsUpper }) => startsUpper),
    'title.oddCharacters': ofTexts(({ odd }) => odd),
    'keywords.count': content.keywordsCount,
    'keywords.bytes': content.keywordsBytes,
    'keywords.repeats': content.keywordsRepeats,
    'keywords.oddCharacters': content.keywordsOddCharacters,
    'keywords.inTitle': content.keywordsInTitle(),
    'sellingPoints.count': content.sellingPointsCount,
    'sellingPoints.length': content.sellingPointsLength,
    'quality.outOf5': qualityOutOf5(book.settings.qualityScoreMaximum),
    'listed.days': listedDays(asOf),
    'price.low': trade.priceLow,
    'price.lowUsd': trade.priceLowUsd,
    'price.stated': trade.priceStated,
    'price.spread': trade.priceSpread,
    'price.decimals': trade.priceDecimals,
    'price.definite': trade.priceDefinite,
    'price.deviation': ofFacts(({ priceDeviation }) => priceDeviation),
    'tiers.count': trade.tiersCount,
    'tiers.ordered': trade.tiersOrdered,
    'tiers.lowestPrice': trade.tiersLowestPrice,
    'tiers.decimals': trade.tiersDecimals,
    'tiers.firstOverMoq': trade.tiersFirstOverMoq,
    'stock.overMoq': trade.stockOverMoq,
    'order.usd': trade.orderUsd,
    'order.lowUsd': trade.orderLowUsd,
    'conversion.clicks': ratioOf('clicks', 'exposure'),
    'conversion.inquiries': ratioOf('inquiries', 'visitors'),
    'edit.priceChange': priceChange,
    'edit.moqFactor': ratioOf('moq', 'previousMoq'),
    'edit.weightFactor': ratioOf('weight', 'previousWeight'),
    'edit.leadTimeChange': leadTimeChange,
    'certificates.count': certificatesCount,
    'certificates.daysLeft': certificatesDaysLeft(asOf),
    'coreParts.count': coreParts.count,
    'coreParts.expected': coreParts.expected,
    'promotion.stageFits': stageFits(book.settings, asOf),
    'market.isTarget': isTarget,
    'market.certified': isCertified,
    'catalogue.sameId': ofFacts(({ sameId }) => sameId),
    'catalogue.duplicates': ofFacts(({ duplicates }) => duplicates),
    premium: (frame, out) => {
      for (let i = 0; i < frame.count; i++) {
        const byte = frame.premium?.[frame.start + i];
        out[i] = byte === MET ? 1 : byte === UNMET ? 0 : NaN;
      }
    },
  };
}

function ofFacts(pick: (facts: CatalogueFacts) => Float64Array): MeasureFunction {
  return (frame, out) => {
    const column = frame.facts === undefined ? undefined : pick(frame.facts);
    for (let i = 0; i < frame.count; i++) out[i] = column?.[frame.start + i] ?? NaN;
  };
}

function listedDays(asOf: number): MeasureFunction {
  return (frame, out) => {
    const days = numbersOf(frame, 'listedOn');
    if (days === undefined) fillNaN(frame, out);
    else for (let i = 0; i < frame.count; i++) out[i] = asOf - Math.floor(days[frame.start + i]!);
  };
}

const leadTimeChange: MeasureFunction = (frame, out) => {
  const now = numbersOf(frame, 'leadTimeDays');
  const before = numbersOf(frame, 'previousLeadTimeDays');
  if (now === undefined || before === undefined) fillNaN(frame, out);
  else {
    for (let i = 0; i < frame.count; i++) out[i] = now[frame.start + i]! - before[frame.start + i]!;
  }
};

/** How far the lowest or highest price has moved, as a share of what it was; both in the same money. */
const priceChange: MeasureFunction = (frame, out) => {
  const { price, previousPrice, currency } = frame.catalogue.columns;
  if (price === undefined || previousPrice === undefined) {
    fillNaN(frame, out);
    return;
  }
  const money = moneyOf(price, currency, previousPrice);
  const earlier = moneyOf(previousPrice, currency, price);
  for (let i = 0; i < frame.count; i++) {
    const row = frame.start + i;
    const now = money(row);
    out[i] =
      now === CURRENCY.unknown || now !== earlier(row)
        ? NaN
        : Math.max(
            Math.abs(ratio(price.low[row]!, previousPrice.low[row]!) - 1),
            Math.abs(ratio(price.high[row]!, previousPrice.high[row]!) - 1),
          );
  }
};

const isCertified: MeasureFunction = ({ certified, uncertain, market, count }, out) => {
  for (let i = 0; i < count; i++) {
    out[i] = has(uncertain[i]!, market) ? NaN : has(certified[i]!, market) ? 1 : 0;
  }
};

const isTarget: MeasureFunction = (frame, out) => {
  for (let i = 0; i < frame.count; i++) {
    const targets = frame.targets[i]!;
    out[i] = targets === TARGETS_UNKNOWN ? NaN : has(targets, frame.market) ? 1 : 0;
  }
};
