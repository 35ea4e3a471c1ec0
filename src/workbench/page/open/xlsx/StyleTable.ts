import { type FormatPatch, PLAIN } from '../../../host/model';
import { isDateFormat } from '../../../host/model/numberText';
import type { CellChunks } from '../CellChunks';

/** Serial 0 of the calendar that begins in 1904, in the usual one. */
const DAYS_TO_1904 = 1462;

/** The styles of cells; each becomes a format when a cell first has it. */
export class StyleTable {
  private readonly places: (number | undefined)[] = [];
  private readonly dates: boolean[];

  constructor(
    private readonly styles: readonly FormatPatch[],
    private readonly chunks: CellChunks,
    private readonly from1904: boolean,
  ) {
    this.dates = styles.map(({ numberFormat = 'General' }) => isDateFormat(numberFormat));
  }

  /** Index of a style among the formats. Style 0 of a book may have a format of its own. */
  readonly formatOf = (style: number): number => {
    const known = this.places[style];
    if (known !== undefined) return known;
    const format = this.styles[style];
    const place = format === undefined || isPlain(format) ? 0 : this.chunks.addFormat(format);
    this.places[style] = place;
    return place;
  };

  /** What to add to numbers of this style: they may be dates of the other calendar. */
  readonly dateShift = (style: number): number =>
    this.from1904 && this.dates[style] === true ? DAYS_TO_1904 : 0;
}

function isPlain(format: FormatPatch): boolean {
  const { borders, ...rest } = format;
  const plain: FormatPatch = PLAIN;
  const keys = Object.keys(rest) as (keyof typeof rest)[];
  return Object.keys(borders ?? {}).length === 0 && keys.every((key) => rest[key] === plain[key]);
}
