import type { Catalogue, PriceTier, TiersColumn } from '../../catalogue';
import { placesIn, type NumericFieldKey, type Place } from '../../fields';
import type { Rulebook } from '../../rulebook';
import { Memo } from '../memo';
import { decimals } from '../measures/trade';
import { numbersOf, type Frame } from '../frame/frame';
import type { Condition } from '../program/program';
import type { Evidence, Found } from '../found';
import type { ConditionResult } from '../types';
import { CategoryMedians } from './categoryMedian';
import { FoundWords, keywordsOf } from './foundWords';
import { OtherRows } from './otherRows';

interface Result {
  readonly actual?: ConditionResult['actual'] | undefined;
  readonly needed?: ConditionResult['needed'] | undefined;
}

/** A finding at the row of a frame. */
interface Case {
  readonly frame: Frame;
  readonly condition: Condition;
  readonly result: Result;
}

/** What words on a finding depend on, beside its rule and the industry. */
interface Named {
  /** The figures: what was measured and what is needed. */
  readonly figures: boolean;
  /** What else was found. */
  readonly more: boolean;
}

const FIGURES: ReadonlySet<Place> = new Set(['actual', 'needed']);
/** The places that are worked out from the figures. */
const OF_FIGURES: ReadonlySet<Place> = new Set([...FIGURES, 'certificate', 'daysPast']);

const NOTHING: Found = {};

/** Facts of all rows together, worked out when a finding first asks. */
interface WholeSheet {
  readonly medians: CategoryMedians;
  readonly others: OtherRows | undefined;
}

/**
 * Finds the evidence behind the findings of one row, for those who read it. Judging does without: it
 * would make words for every row.
 */
export class EvidenceReader {
  private readonly words: FoundWords;
  private readonly places = new Memo((condition: Condition): readonly Place[] => {
    const { found } = condition.rule;
    if (found) return placesIn(found.zh + found.en) as Place[];
    return this.words.hasAny(condition) ? ['words'] : [];
  });
  private readonly named = new Memo((condition: Condition): Named => {
    const places = this.places.get(condition);
    const { found, test } = condition.rule;
    const figures = found ? places.some((place) => OF_FIGURES.has(place)) : test.kind !== 'is';
    return { figures, more: places.some((place) => !FIGURES.has(place)) };
  });
  private readonly sheets = new WeakMap<Catalogue, WholeSheet>();

  constructor(
    book: Rulebook,
    private readonly asOf: number,
  ) {
    this.words = new FoundWords(book);
  }

  /** What words on a condition that is not met depend on. */
  namedOf(condition: Condition): Named {
    return this.named.get(condition);
  }

  /** Whether a sentence has all that it names; without, the figures are said. */
  isWhole(condition: Condition, found: Found): boolean {
    return this.places.get(condition).every((place) => found[place] !== undefined);
  }

  /** What the sentence of the condition's rule names, as far as it is known; the words without a sentence. */
  of(condition: Condition, frame: Frame, result: Result): Found {
    const places = this.places.get(condition);
    if (places.length === 0) return NOTHING;
    const found: Partial<Record<Place, Evidence>> = {};
    for (const place of places) {
      const evidence = this.at(place, { frame, condition, result });
      if (evidence !== undefined) found[place] = evidence;
    }
    return found;
  }

  private at(place: Place, asked: Case): Evidence | undefined {
    const { frame, condition, result } = asked;
    switch (place) {
      case 'actual':
      case 'needed':
        return numberOf(result[place], condition.main?.value);
      case 'words': {
        const words = this.words.of(condition, frame);
        return words.length === 0 ? undefined : { kind: 'words', words };
      }
      case 'keyword': {
        const [word] = keywordsOf(frame);
        return word === undefined ? undefined : { kind: 'words', words: [{ word, times: 1 }] };
      }
      case 'rows':
        return this.rowsBeside(asked);
      case 'lowestPrice':
      case 'median':
      case 'times':
        return this.againstMedian(place, frame);
      case 'firstTier':
      case 'tierPrice':
      case 'tiers':
        return ofTiers(place, frame);
      case 'certificate':
        return typeof result.actual === 'number'
          ? endOf(frame, this.asOf + result.actual)
          : undefined;
      case 'daysPast':
        return numberOf(negative(result.actual), 'certificates.daysLeft');
      case 'price':
      case 'previousPrice':
        return pricesOf(frame, place);
      default:
        return numberOf(numbersOf(frame, place)?.[frame.start], place);
    }
  }

  private rowsBeside({ frame, condition }: Case): Evidence | undefined {
    const { others } = this.sheetOf(frame);
    switch (condition.main?.value) {
      case 'catalogue.sameId':
        return others?.sameId(frame.start);
      case 'catalogue.duplicates':
        return others?.sameTitle(frame.start);
      default:
        return undefined;
    }
  }

  private againstMedian(
    place: 'lowestPrice' | 'median' | 'times',
    frame: Frame,
  ): Evidence | undefined {
    const against = this.sheetOf(frame).medians.of(frame.start);
    if (against === undefined) return undefined;
    const { price, median } = against;
    if (place === 'times') return { kind: 'number', value: plainly(price / median) };
    const value = place === 'median' ? median : price;
    return { kind: 'prices', low: value, high: value };
  }

  private sheetOf({ catalogue, facts }: Frame): WholeSheet {
    let sheet = this.sheets.get(catalogue);
    if (sheet === undefined) {
      const others = facts && new OtherRows(catalogue, facts);
      this.sheets.set(catalogue, (sheet = { medians: new CategoryMedians(catalogue), others }));
    }
    return sheet;
  }
}

const negative = (value: number | string | undefined): number | undefined =>
  typeof value === 'number' ? -value : undefined;

/** A ratio in its significant digits: 9,626; 3.4; 0.021. */
const plainly = (value: number): number =>
  value >= 10 ? Math.round(value) : Number(value.toPrecision(2));

function numberOf(
  value: number | string | undefined,
  of: Extract<Evidence, { kind: 'number' }>['of'],
): Evidence | undefined {
  if (typeof value !== 'number' || Number.isNaN(value)) return undefined;
  return { kind: 'number', value, ...(of !== undefined && { of }) };
}

function pricesOf(
  { catalogue, start }: Frame,
  field: 'price' | 'previousPrice',
): Evidence | undefined {
  const column = catalogue.columns[field];
  if (column === undefined || Number.isNaN(column.low[start])) return undefined;
  return { kind: 'prices', low: column.low[start]!, high: column.high[start]! };
}

/** A day, and the row's certificate that ends on it; no name where the day has a column of its own. */
/** The certificate that ends on a day; where the day is stated for the row alone, the only one that it can be of. */
function endOf({ catalogue, start }: Frame, day: number): Evidence {
  const { certificates } = catalogue.columns;
  const entries = certificates?.entries[certificates.codes[start]!] ?? [];
  const [only, ...others] = entries.filter((entry) => !entry.validity && !entry.standing);
  const dated = entries.find(({ validity }) => validity?.to === day);
  const name = (dated ?? (others.length === 0 ? only : undefined))?.name;
  return { kind: 'end', day, ...(name !== undefined && { name }) };
}

const tierOf = ({ first, tiers }: TiersColumn, row: number, tier: number): PriceTier => {
  const at = 2 * (first[row]! + tier);
  return { quantity: tiers[at]!, price: tiers[at + 1]! };
};

function ofTiers(
  place: 'firstTier' | 'tierPrice' | 'tiers',
  { catalogue, start }: Frame,
): Evidence | undefined {
  const column = catalogue.columns.priceTiers;
  if (column === undefined || column.count[start] === 0) return undefined;
  const lowest = tierOf(column, start, 0);
  if (place === 'firstTier') {
    return { kind: 'number', value: lowest.quantity, of: 'moq' satisfies NumericFieldKey };
  }
  const tiers = Array.from({ length: column.count[start]! }, (_, at) => tierOf(column, start, at));
  if (place === 'tierPrice') {
    const { price } = tiers.reduce(
      (most, each) => (decimals(each.price) > decimals(most.price) ? each : most),
      lowest,
    );
    return { kind: 'prices', low: price, high: price };
  }
  const at = tiers.findIndex(({ quantity, price }, tier) => {
    const last = tiers[tier - 1];
    return last !== undefined && !(quantity > last.quantity && price < last.price);
  });
  return at < 0 ? undefined : { kind: 'tiers', tiers: tiers.slice(at - 1, at + 1) };
}
