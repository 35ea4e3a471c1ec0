import { foldText } from '../text/foldText';
import { eachEntry, type MeasureFunction } from './helpers';

const ofKeywords = (figure: (keywords: readonly string[]) => number): MeasureFunction =>
  eachEntry((frame) => frame.catalogue.columns.keywords, figure);

const ofSellingPoints = (figure: (points: readonly string[]) => number): MeasureFunction =>
  eachEntry((frame) => frame.catalogue.columns.sellingPoints, figure);

export const keywordsCount = ofKeywords((keywords) => keywords.length);

/** Length in bytes of UTF-8, as the platform counts; separators aside. */
export const keywordsBytes = ofKeywords((keywords) =>
  keywords.reduce((sum, keyword) => sum + utf8Length(keyword), 0),
);

export const keywordsRepeats = ofKeywords(
  (keywords) => keywords.length - new Set(keywords.map(foldText)).size,
);

/** Colons, quotes, brackets, line ends and emoji, which no buyer types into a search box. */
const ODD_IN_KEYWORD = /[:：;；"“”<>{}[\]|\\\p{Extended_Pictographic}\p{Cc}]/gu;

export const keywordsOddCharacters = ofKeywords((keywords) =>
  keywords.reduce((sum, keyword) => sum + (keyword.match(ODD_IN_KEYWORD)?.length ?? 0), 0),
);

export const keywordsInTitle: MeasureFunction = (frame, out) => {
  const { keywords, title } = frame.catalogue.columns;
  for (let i = 0; i < frame.count; i++) {
    const row = frame.start + i;
    const code = keywords?.codes[row] ?? -1;
    const text = title?.values[row] ?? '';
    if (code < 0 || text === '') {
      out[i] = NaN;
      continue;
    }
    const whole = foldText(text);
    out[i] = keywords!.entries[code]!.filter((keyword) => whole.includes(foldText(keyword))).length;
  }
};

export const sellingPointsCount = ofSellingPoints((points) => points.length);

export const sellingPointsLength = ofSellingPoints((points) =>
  points.reduce((sum, point) => sum + point.length, 0),
);

/** Bytes of a text in UTF-8, without making them. */
function utf8Length(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) length++;
    // Half of a surrogate pair: the two make four bytes.
    if (code > 0x7ff && (code < 0xd800 || code > 0xdfff)) length++;
  }
  return length;
}
