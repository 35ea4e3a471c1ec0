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

/** A keyword is in the title if each of its words is, in any order. */
export const keywordsInTitle: MeasureFunction = (frame, out) => {
  const { keywords, title } = frame.catalogue.columns;
  for (let i = 0; i < frame.count; i++) {
    const row = frame.start + i;
    const code = keywords?.codes[row] ?? -1;
    const text = title?.values[row] ?? '';
    out[i] = code < 0 || text === '' ? NaN : countIn(foldText(text), keywords!.entries[code]!);
  }
};

function countIn(title: string, keywords: readonly string[]): number {
  let count = 0;
  for (const keyword of keywords) if (containsWords(title, foldText(keyword))) count++;
  return count;
}

function containsWords(title: string, keyword: string): boolean {
  for (let from = 0; from <= keyword.length;) {
    const blank = keyword.indexOf(' ', from);
    const to = blank < 0 ? keyword.length : blank;
    if (!title.includes(keyword.slice(from, to))) return false;
    from = to + 1;
  }
  return true;
}

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
