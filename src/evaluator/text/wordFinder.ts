import type { Certificates, Trait } from '../../rulebook';
import { lazy } from '../../base/lazy';
import { NAMED_OTHERWISE } from '../certificates/traits';
import { highWord, single, union, without } from '../smallSet';
import { isJoined, isParted } from './clauses';
import { compilePhrases, type PhraseScanner } from './phraseScanner';
import type { PhraseHit } from './phraseTree';
import { TraitHits, type Giving } from './traitHits';
import { WordList } from './wordList';

/** The words of a book that traits are read from, and their exceptions. */
export type TraitWords = Pick<
  Certificates,
  | 'traits'
  | 'accessories'
  | 'serves'
  | 'users'
  | 'includes'
  | 'takesFromAll'
  | 'plain'
  | 'together'
  | 'categories'
>;

/** A phrase that gives traits, and the conditions under which it counts. */
interface GivingPhrase extends Giving {
  readonly word: string;
  readonly traits: number;
}

/** Ways in which a phrase may give its traits, as bits. */
const WAY = { describes: 1, beforeAccessory: 2, afterFor: 4, afterWith: 8 } as const;
const WAYS = 16;

/** Every phrase that gives traits, one entry per way: titles are full of them. */
function givingPhrases(traits: readonly Trait[]): GivingPhrase[] {
  const byWay = Array.from({ length: WAYS }, () => new Map<string, number>());
  traits.forEach(({ words: names, qualities, holds }, number) => {
    const trait = single(number);
    const way =
      (holds.includes('accessory') ? WAY.beforeAccessory : 0) |
      (holds.includes('for') ? WAY.afterFor : 0) |
      (holds.includes('with') ? WAY.afterWith : 0);
    const add = (word: string, given: Map<string, number>): void => {
      given.set(word, union(given.get(word) ?? 0, trait));
    };
    for (const word of names) add(word, byWay[way]!);
    for (const word of qualities) add(word, byWay[way | WAY.describes]!);
  });
  const phrases: GivingPhrase[] = [];
  byWay.forEach((words, way) => {
    for (const [word, given] of words) {
      phrases.push({
        word,
        traits: given,
        low: given | 0,
        high: highWord(given),
        describes: (way & WAY.describes) !== 0,
        beforeAccessory: (way & WAY.beforeAccessory) !== 0,
        afterFor: (way & WAY.afterFor) !== 0,
        afterWith: (way & WAY.afterWith) !== 0,
      });
    }
  });
  return phrases;
}

/** Every phrase that revokes traits, with the set of them. */
function takingPhrases(traits: readonly Trait[]): Map<string, number> {
  const taken = new Map<string, number>();
  traits.forEach(({ exceptWords }, number) => {
    for (const word of exceptWords) taken.set(word, union(taken.get(word) ?? 0, single(number)));
  });
  return taken;
}

/** Sets of traits: where a text has all, it has also what is given, and not what is taken. */
interface Together {
  /** The set of all, in two words: most texts are compared with it and have not all. */
  readonly low: number;
  readonly high: number;
  readonly gives: number;
  readonly takes: number;
}

/** A phrase with a blank around each of its words. */
const spaced = (phrase: string): string => ` ${phrase.replaceAll('-', ' ')} `;

/** Finds traits, brands of others and exaggerated claims in one pass over a text. */
export class WordFinder {
  /** The traits that the last text gives and does not revoke. */
  traits = 0;
  /** The traits that it revokes. */
  traitsTaken = 0;
  /** Numbers of the brands in it, each once. */
  brands: number[] = [];
  /** Number of different claims in it. */
  claims = 0;

  /** Whether it names an accessory or plain goods. */
  private namesOther = false;
  private readonly scanner: () => PhraseScanner;
  private readonly giving: readonly GivingPhrase[];
  private readonly hits: TraitHits;
  private readonly hitsInChinese: TraitHits;
  /** The traits that a phrase revokes, by its number after the giving ones. */
  private readonly takes: readonly number[];
  /** The same phrases as they are written. */
  private readonly taking: readonly string[];
  /** Words with which a phrase takes back from all of a product. */
  private readonly takesFromAll: readonly string[];
  private readonly together: readonly Together[];
  /** The traits of categories that are one name. */
  private readonly ofCategory: ReadonlyMap<string, number>;
  /** The brand that a phrase names, by its number after `firstBrand`. */
  private readonly brandOf: readonly number[];
  /** Numbers of the phrases that name no trait: brands, then claims, accessories, words that serve, users, `with`, plain goods. */
  private readonly firstBrand: number;
  private readonly firstClaim: number;
  private readonly firstAccessory: number;
  private readonly firstServing: number;
  private readonly firstUser: number;
  private readonly firstIncluding: number;
  private readonly firstPlain: number;
  private readonly claimsSeen: Uint32Array;
  private search = 0;
  private readonly words = new WordList();
  /** The text under search. */
  private current = this.words;

  constructor(
    {
      traits,
      accessories,
      serves,
      users,
      includes,
      takesFromAll,
      plain,
      together,
      categories,
    }: TraitWords,
    brands: readonly (string | readonly string[])[],
    claims: readonly string[],
  ) {
    this.giving = givingPhrases(traits);
    this.hits = new TraitHits(this.giving);
    this.hitsInChinese = new TraitHits(this.giving);
    const taken = takingPhrases(traits);
    this.takes = [...taken.values()];
    this.taking = [...taken.keys()];
    this.takesFromAll = takesFromAll.map(spaced);
    const setOf = (ids: readonly string[]): number =>
      traits.reduce((set, { id }, at) => (ids.includes(id) ? union(set, single(at)) : set), 0);
    this.together = together.map((one) => ({
      low: setOf(one.traits) | 0,
      high: highWord(setOf(one.traits)),
      gives: setOf(one.gives),
      takes: setOf(one.takes),
    }));
    this.ofCategory = new Map(
      categories.flatMap(({ names, gives }) => names.map((name) => [name, setOf(gives)])),
    );
    this.firstBrand = this.giving.length + taken.size;
    const named = brands.map((names) => [names].flat());
    this.brandOf = named.flatMap((names, brand) => names.map(() => brand));
    this.firstClaim = this.firstBrand + this.brandOf.length;
    this.firstAccessory = this.firstClaim + claims.length;
    this.firstServing = this.firstAccessory + accessories.length;
    this.firstUser = this.firstServing + serves.length;
    this.firstIncluding = this.firstUser + users.length;
    this.firstPlain = this.firstIncluding + includes.length;
    this.claimsSeen = new Uint32Array(claims.length);
    const ofTraits = [...this.giving.map(({ word }) => word), ...taken.keys()];
    this.scanner = lazy(() =>
      compilePhrases([
        ...ofTraits,
        ...named.flat(),
        ...claims,
        ...accessories,
        ...serves,
        ...users,
        ...includes,
        ...plain,
      ]),
    );
  }

  /** Compiles the phrases ahead of the first search. */
  prepare(): void {
    this.scanner();
  }

  /** The traits of the text, with `NAMED_OTHERWISE` where it names what has none, or takes one back. */
  get found(): number {
    return this.namesOther || this.traitsTaken !== 0
      ? union(this.traits, NAMED_OTHERWISE)
      : this.traits;
  }

  /** Searches a text; the findings replace those of the text before. */
  find(text: string): void {
    this.words.read(text);
    this.findIn(this.words);
  }

  /** Searches a category; of a path (`Headphones > Ear pads`) only the last part, which names the product. */
  findCategory(path: string): void {
    const last = path.slice(path.lastIndexOf('>') + 1);
    this.find(last);
    this.traits = union(this.traits, this.ofCategory.get(last.trim().toLowerCase()) ?? 0);
  }

  /** The same for a text whose words have been read. */
  findIn(words: WordList): void {
    this.traits = 0;
    this.traitsTaken = 0;
    this.namesOther = false;
    if (this.brands.length > 0) this.brands = [];
    this.claims = 0;
    this.search++;
    this.current = words;
    this.hits.reset();
    this.hitsInChinese.reset();
    this.scanner().scanWords(words, this.onWords, this.onCharacters);
    this.traits = without(union(this.hits.traits(), this.hitsInChinese.traits()), this.traitsTaken);
    this.addTogether();
  }

  /** Adds what the traits tell together. */
  private addTogether(): void {
    let low = this.traits | 0;
    let high = highWord(this.traits);
    for (const one of this.together) {
      if ((low & one.low) !== one.low || (high & one.high) !== one.high) continue;
      this.traitsTaken = union(this.traitsTaken, one.takes);
      this.traits = without(union(this.traits, one.gives), this.traitsTaken);
      low = this.traits | 0;
      high = highWord(this.traits);
    }
  }

  private readonly onWords: PhraseHit = (phrase, start, end) => {
    const { hits } = this;
    const { current } = this;
    // Most phrases found are one word. Brands and claims may be written across a comma.
    if (start !== end && this.isOfTraits(phrase) && isParted(current, start, end)) return;
    if (phrase < this.giving.length) hits.add(phrase, start, end, current);
    else if (phrase < this.firstBrand && this.takesFromParts(phrase, start))
      hits.takeFromParts(this.takes[phrase - this.giving.length]!);
    else if (phrase < this.firstAccessory) this.noteOther(phrase);
    else if (phrase < this.firstServing) {
      if (start > 0 && this.isServing(start)) hits.addAccessory(start, current);
      this.namesOther = true;
    } else if (phrase < this.firstUser) hits.startServing(end);
    else if (phrase < this.firstIncluding) hits.stopServing(start);
    else if (phrase < this.firstPlain) hits.startIncluding(end);
    else this.namesOther = true;
  };

  /** Whether an accessory may serve what is before it: not across the end of a name, nor across `&`, which joins equals. */
  private isServing(start: number): boolean {
    const { current } = this;
    return !isParted(current, start - 1, start) && !isJoined(current, start - 1, start);
  }

  /** In Chinese the served product comes before the accessory, without a word for `for`. */
  private readonly onCharacters: PhraseHit = (phrase, start, end) => {
    if (phrase < this.giving.length) this.hitsInChinese.add(phrase, start, end, this.current);
    else if (phrase < this.firstAccessory) this.noteOther(phrase);
    else {
      if (phrase < this.firstServing) this.hitsInChinese.addAccessory(start);
      this.namesOther = true;
    }
  };

  private isOfTraits(phrase: number): boolean {
    return phrase < this.firstBrand || phrase >= this.firstAccessory;
  }

  /** Whether a phrase that revokes traits names a part, and so revokes only those of parts. */
  private takesFromParts(phrase: number, start: number): boolean {
    if (!this.hits.isOfPart(start, this.current)) return false;
    const words = spaced(this.taking[phrase - this.giving.length]!);
    return !this.takesFromAll.some((word) => words.includes(word));
  }

  /** A phrase that revokes traits, a brand or a claim. */
  private noteOther(phrase: number): void {
    if (phrase < this.firstBrand) {
      this.traitsTaken = union(this.traitsTaken, this.takes[phrase - this.giving.length]!);
    } else if (phrase < this.firstClaim) {
      const brand = this.brandOf[phrase - this.firstBrand]!;
      if (!this.brands.includes(brand)) this.brands.push(brand);
    } else this.countClaim(phrase - this.firstClaim);
  }

  private countClaim(claim: number): void {
    if (this.claimsSeen[claim] === this.search) return;
    this.claimsSeen[claim] = this.search;
    this.claims++;
  }
}
