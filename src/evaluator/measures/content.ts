import type { CodedColumn } from '../../catalogue';
import { foldText } from '../text/foldText';
import { ANY_MARK } from '../text/wordList';
import { recurs } from '../codeCache';
import { eachEntry, fillNaN, type MeasureFunction } from './helpers';

const ofKeywords = (figure: (keywords: readonly string[]) => number): MeasureFunction =>
  eachEntry((frame) => frame.catalogue.columns.keywords, figure);

const ofSellingPoints = (figure: (points: readonly string[]) => number): MeasureFunction =>
  eachEntry((frame) => frame.catalogue.columns.sellingPoints, figure);

export const keywordsCount = ofKeywords((keywords) => keywords.length);

/** Length in bytes of UTF-8, as the platform counts; without separators. */
export const keywordsBytes = ofKeywords((keywords) =>
  keywords.reduce((sum, keyword) => sum + utf8Length(keyword), 0),
);

export const keywordsRepeats = ofKeywords(
  (keywords) => keywords.length - new Set(keywords.map(foldText)).size,
);

/** Colons, quotes, brackets, line ends and emoji, which no buyer types into a search box. */
export const ODD_IN_KEYWORD = /[:：;；"“”<>{}[\]|\\\p{Extended_Pictographic}\p{Cc}]/gu;

export const keywordsOddCharacters = ofKeywords((keywords) =>
  keywords.reduce((sum, keyword) => sum + (keyword.match(ODD_IN_KEYWORD)?.length ?? 0), 0),
);

/** A keyword is in the title if each of its words is, in any order. */
export function keywordsInTitle(): MeasureFunction {
  let known: CodedColumn<readonly string[]> | undefined;
  let wordsByCode: (KeywordWords | undefined)[] = [];
  return (frame, out) => {
    const { columns, size } = frame.catalogue;
    const { keywords, title } = columns;
    if (keywords === undefined || title === undefined) {
      fillNaN(frame, out);
      return;
    }
    if (keywords !== known) {
      known = keywords;
      wordsByCode = [];
    }
    const recur = recurs(keywords, size);
    for (let i = 0; i < frame.count; i++) {
      const row = frame.start + i;
      const code = keywords.codes[row]!;
      const text = title.values[row]!;
      if (code < 0 || text === '') out[i] = NaN;
      else {
        const cell = keywords.entries[code]!;
        // An ASCII title needs no folding of width.
        const ascii = frame.texts.marks[i] !== ANY_MARK;
        const folded = ascii ? text.toLowerCase() : foldText(text);
        out[i] = recur
          ? countKnown(folded, (wordsByCode[code] ??= keywordWords(cell)))
          : countIn(folded, cell);
      }
    }
  };
}

/** The folded words of the keywords of a cell, each once, and by keyword the numbers of its words. */
interface KeywordWords {
  readonly words: readonly string[];
  readonly keywords: readonly (readonly number[])[];
  /** By word: number of the last title found to have it; negative if found to lack it. */
  readonly found: Int32Array;
  /** Number of the title last looked at. */
  title: number;
}

function keywordWords(cell: readonly string[]): KeywordWords {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const keywords = cell.map((keyword) => foldText(keyword).split(' ').map(numberOf));
  return { words: [...numbers.keys()], keywords, found: new Int32Array(numbers.size), title: 0 };
}

/** Keywords share words: each is sought once, and only where the words before it are in the title. */
function countKnown(title: string, known: KeywordWords): number {
  const { keywords } = known;
  known.title++;
  let count = 0;
  for (const keyword of keywords) if (hasAll(title, known, keyword)) count++;
  return count;
}

function hasAll(text: string, known: KeywordWords, keyword: readonly number[]): boolean {
  const { words, found, title } = known;
  for (const word of keyword) {
    if (found[word] === title) continue;
    if (found[word] === -title) return false;
    const isIn = text.includes(words[word]!);
    found[word] = isIn ? title : -title;
    if (!isIn) return false;
  }
  return true;
}

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
