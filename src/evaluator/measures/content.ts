import { foldText } from '../text/foldText';
import { eachEntry, type MeasureFunction } from './helpers';

const encoder = new TextEncoder();

const ofKeywords = (figure: (keywords: readonly string[]) => number): MeasureFunction =>
  eachEntry((frame) => frame.catalogue.columns.keywords, figure);

const ofSellingPoints = (figure: (points: readonly string[]) => number): MeasureFunction =>
  eachEntry((frame) => frame.catalogue.columns.sellingPoints, figure);

export const keywordsCount = ofKeywords((keywords) => keywords.length);

/** Length in bytes of UTF-8, as the platform counts; separators aside. */
export const keywordsBytes = ofKeywords((keywords) =>
  keywords.reduce((sum, keyword) => sum + encoder.encode(keyword).length, 0),
);

export const keywordsRepeats = ofKeywords(
  (keywords) => keywords.length - new Set(keywords.map((keyword) => foldText(keyword))).size,
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
