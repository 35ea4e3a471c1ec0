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
  /** By number of phrase: the bits of the traits that it gives, and of those that it takes back. */
  private readonly gives: Int32Array;
  private readonly takes: Int32Array;
  /** By number of phrase less `firstBrand`: the brand that it names. */
  private readonly brandOf: readonly number[];
  /** Numbers of the phrases that name no trait: brands, and then claims. */
  private readonly firstBrand: number;
  private readonly firstClaim: number;
  private readonly claimsSeen: Uint32Array;
  private search = 0;
  private readonly words = new WordList();

  constructor(
    traits: readonly Trait[],
    brands: readonly (string | readonly string[])[],
    claims: readonly string[],
  ) {
    const given = traits.flatMap(({ words }, trait) => words.map((word) => ({ word, trait })));
    const taken = traits.flatMap(({ exceptWords }, trait) =>
      exceptWords.map((word) => ({ word, trait })),
    );
    this.firstBrand = given.length + taken.length;
    const named = brands.map((names) => [names].flat());
    this.brandOf = named.flatMap((names, brand) => names.map(() => brand));
    this.firstClaim = this.firstBrand + this.brandOf.length;
    this.gives = new Int32Array(this.firstBrand);
    this.takes = new Int32Array(this.firstBrand);
    given.forEach(({ trait }, phrase) => (this.gives[phrase] = 1 << trait));
    taken.forEach(({ trait }, at) => (this.takes[given.length + at] = 1 << trait));
    this.claimsSeen = new Uint32Array(claims.length);
    const ofTraits = [...given, ...taken].map(({ word }) => word);
    this.scanner = once(() => compilePhrases([...ofTraits, ...named.flat(), ...claims]));
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
    if (phrase < this.firstBrand) {
      this.traits |= this.gives[phrase]!;
      this.traitsTaken |= this.takes[phrase]!;
    } else if (phrase < this.firstClaim) {
      const brand = this.brandOf[phrase - this.firstBrand]!;
      if (!this.brands.includes(brand)) this.brands.push(brand);
    } else {
      const claim = phrase - this.firstClaim;
      if (this.claimsSeen[claim] === this.search) return;
      this.claimsSeen[claim] = this.search;
      this.claims++;
    }
  };
}
