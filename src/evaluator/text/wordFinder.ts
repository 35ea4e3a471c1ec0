import type { Trait } from '../../rulebook';
import { once } from '../once';
import { compilePhrases, type PhraseScanner } from './phraseScanner';
import { WordList } from './wordList';

/** Finds traits, brands of others and exaggerated claims in one pass over a text. */
export class WordFinder {
  /** Bits of the traits that the text last searched gives and does not take back. */
  traits = 0;
  /** Bits of the traits that it takes back. */
  traitsTaken = 0;
  /** Numbers of the brands in it, each once. */
  brands: number[] = [];
  /** Number of different claims in it. */
  claims = 0;

  private readonly scanner: () => PhraseScanner;
  /** By number of phrase: what it stands for. */
  private readonly kinds: Kind[] = [];
  private readonly claimsSeen: Uint32Array;
  private search = 0;
  private readonly words = new WordList();

  constructor(traits: readonly Trait[], brands: readonly string[], claims: readonly string[]) {
    const phrases: string[] = [];
    const learn = (phrase: string, kind: Kind): void => {
      this.kinds[phrases.push(phrase) - 1] = kind;
    };
    traits.forEach(({ words, exceptWords }, trait) => {
      for (const word of words) learn(word, { is: 'trait', bit: 1 << trait });
      for (const word of exceptWords) learn(word, { is: 'except', bit: 1 << trait });
    });
    brands.forEach((brand, number) => {
      learn(brand, { is: 'brand', number });
    });
    claims.forEach((claim, number) => {
      learn(claim, { is: 'claim', number });
    });
    this.claimsSeen = new Uint32Array(claims.length);
    this.scanner = once(() => compilePhrases(phrases));
  }

  /** Compiles the phrases, which the first search would else do. */
  prepare(): void {
    this.scanner();
  }

  /** Searches a text; the findings replace those of the text before. */
  find(text: string): void {
    this.words.read(text);
    this.findIn(this.words);
  }

  /** The same for a text whose words have been read. */
  findIn(words: WordList): void {
    this.traits = 0;
    this.traitsTaken = 0;
    if (this.brands.length > 0) this.brands = [];
    this.claims = 0;
    this.search++;
    this.scanner().scanWords(words, this.onHit);
    this.traits &= ~this.traitsTaken;
  }

  private readonly onHit = (phrase: number): void => {
    const kind = this.kinds[phrase]!;
    switch (kind.is) {
      case 'trait':
        this.traits |= kind.bit;
        break;
      case 'except':
        this.traitsTaken |= kind.bit;
        break;
      case 'brand':
        if (!this.brands.includes(kind.number)) this.brands.push(kind.number);
        break;
      case 'claim':
        if (this.claimsSeen[kind.number] !== this.search) {
          this.claimsSeen[kind.number] = this.search;
          this.claims++;
        }
        break;
    }
  };
}

type Kind =
  | { readonly is: 'trait' | 'except'; readonly bit: number }
  | { readonly is: 'brand' | 'claim'; readonly number: number };
