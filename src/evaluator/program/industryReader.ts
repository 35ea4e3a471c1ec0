import { INDUSTRY_KEYS, type IndustryKey } from '../../fields';
import type { Rulebook } from '../../rulebook';
import { CodeCache } from '../codeCache';
import { Memo } from '../memo';
import { lazy } from '../../base/lazy';
import { compilePhrases, type PhraseScanner } from '../text/phraseScanner';
import { INDUSTRY_UNKNOWN, type Frame } from '../frame/frame';

const OTHER = INDUSTRY_KEYS.indexOf('other');

/** Reads the industry of a row: its own column, else the longest known phrase in its category. */
export class IndustryReader {
  private readonly byCategory: Memo<string, number>;
  private readonly ofEntries = new CodeCache<string>((category) => this.ofCategory(category));
  private readonly ofKeys = new CodeCache<string>((key) =>
    INDUSTRY_KEYS.indexOf(key as IndustryKey),
  );
  private readonly scanner: () => PhraseScanner;

  constructor(industries: Rulebook['industries']) {
    const phrases: string[] = [];
    const owners: number[] = [];
    for (const { industry, words } of industries) {
      for (const word of words) owners[phrases.push(word) - 1] = INDUSTRY_KEYS.indexOf(industry);
    }
    this.scanner = lazy(() => compilePhrases(phrases));
    this.byCategory = new Memo((category) => {
      let industry = OTHER;
      let longest = 0;
      this.scanner().scan(category, (phrase) => {
        if (weightOf(phrases[phrase]!) >= longest) {
          longest = weightOf(phrases[phrase]!);
          industry = owners[phrase]!;
        }
      });
      return industry;
    });
  }

  /** Compiles the phrases ahead of the first category. */
  prepare(): void {
    this.scanner();
  }

  /** Number of the industry of a category; `other` where no word of it is known. */
  ofCategory(category: string): number {
    return this.byCategory.get(category);
  }

  /** Fills `frame.industry`. */
  load(frame: Frame): void {
    const { start, count, industry } = frame;
    const { columns, size } = frame.catalogue;
    const { industry: own, category } = columns;
    for (let i = 0; i < count; i++) {
      const code = own?.codes[start + i] ?? -1;
      const words = category?.codes[start + i] ?? -1;
      if (code >= 0) industry[i] = this.ofKeys.of(own!, code, size);
      else if (words >= 0) industry[i] = this.ofEntries.of(category!, words, size);
      else industry[i] = INDUSTRY_UNKNOWN;
    }
  }
}

/** A Chinese character says about as much as three Latin letters. */
function weightOf(phrase: string): number {
  let weight = 0;
  for (let i = 0; i < phrase.length; i++) weight += phrase.charCodeAt(i) > 0x2e80 ? 3 : 1;
  return weight;
}
