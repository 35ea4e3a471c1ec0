import type { Trait } from '../../rulebook';
import { compilePhrases } from '../text/phraseScanner';

/** Bits of traits; at most 31, so that a set of them is one small integer. */
export const MAXIMUM_TRAITS = 31;

/** The set of traits of a product nothing is known about. */
export const TRAITS_UNKNOWN = -1;

/** Tells the traits that the words of a category or title give or take back. */
export class TraitScanner {
  private readonly scanner;
  private readonly bits: number[] = [];
  private given = 0;
  private taken = 0;

  constructor(traits: readonly Trait[]) {
    const phrases: string[] = [];
    traits.forEach(({ words, exceptWords }, trait) => {
      for (const word of words) this.bits[phrases.push(word) - 1] = trait;
      for (const word of exceptWords) this.bits[phrases.push(word) - 1] = ~trait;
    });
    this.scanner = compilePhrases(phrases);
  }

  /** Scans further text of the same product. */
  add(text: string): void {
    if (text !== '') this.scanner.scan(text, this.onHit);
  }

  /** The traits of everything since the last call, as bits. */
  take(): number {
    const traits = this.given & ~this.taken;
    this.given = 0;
    this.taken = 0;
    return traits;
  }

  private readonly onHit = (phrase: number): void => {
    const bit = this.bits[phrase]!;
    if (bit >= 0) this.given |= 1 << bit;
    else this.taken |= 1 << ~bit;
  };
}
