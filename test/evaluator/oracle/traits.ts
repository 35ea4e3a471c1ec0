import type { Certificates, Trait } from '../../../src/rulebook';
import {
  PhraseList,
  placesOf,
  plurals,
  spaced,
  wantedForms,
  wordsIn,
  wordsOf,
  type Word,
} from './words';

/** A phrase that occurs in a text: the numbers of its first and last word. */
interface Found {
  readonly first: number;
  readonly last: number;
}

interface Given extends Found {
  readonly trait: Trait;
  readonly describes: boolean;
}

const isLatin = (phrase: string): boolean => !/[\u2e80-\u2fff\u3040-\ud7ff]/.test(phrase);

/** The words of each form of a phrase. */
type Forms = readonly (readonly string[])[];

const formsOf = (phrase: string): Forms => plurals(phrase).map(wordsOf);

/** The occurrences of a phrase in a text; most phrases lack their first word in it. */
function occurrences(forms: Forms, words: readonly Word[], there: ReadonlySet<string>): Found[] {
  return forms
    .filter(([first]) => first !== undefined && there.has(first))
    .flatMap((wanted) =>
      words.flatMap((_, first) =>
        wanted.every((word, at) => words[first + at]?.word === word)
          ? [{ first, last: first + wanted.length - 1 }]
          : [],
      ),
    );
}

/** Whether a phrase names, or directly describes, what the product is for. */
function isServed(
  { trait, describes, first, last }: Given,
  text: string,
  words: readonly Word[],
  serving: readonly Found[],
  users: readonly Found[],
  given: readonly Given[],
): boolean {
  const before = serving.map((one) => one.last).filter((end) => end <= last);
  const end = Math.max(-1, ...before);
  if (end < 0 || first <= end || trait.holds.includes('for')) return false;
  // Right after `for`, users are served, and what has a longer name that begins so.
  const isForUsers = users.some((one) => one.first === end + 1);
  const isLonger = given.some((one) => one.first === end + 1 && one.last > end + 1);
  if (isForUsers && !isLonger) return false;
  if (describes) return first === end + 1;
  return !/[,;|()]/.test(text.slice(words[end]!.at, words[first]!.at));
}

/** Whether a phrase names a part that comes with the product. */
function isIncluded(
  { trait, describes, first }: Given,
  text: string,
  words: readonly Word[],
  including: readonly Found[],
): boolean {
  const ends = including.map((one) => one.last).filter((end) => end < first);
  const end = Math.max(-1, ...ends);
  if (end < 0 || describes || trait.holds.includes('with')) return false;
  return !/[,;|()]/.test(text.slice(words[end]!.at, words[first]!.at));
}

/** Without what is right before an accessory, and what describes that. */
function withoutServed(given: readonly Given[], { first }: Found): readonly Given[] {
  const open = given.filter(
    ({ trait, last }) => last < first && !trait.holds.includes('accessory'),
  );
  const named = Math.min(
    ...open
      .filter(({ last, describes }) => last === first - 1 && !describes)
      .map((one) => one.first),
  );
  for (let from = named; ;) {
    const reached = open.filter(
      ({ last, describes }) => last >= from - 1 && (describes || last >= named),
    );
    const next = Math.min(from, ...reached.map((one) => one.first));
    if (next === from) return given.filter((one) => !reached.includes(one));
    from = next;
  }
}

/** What a text says: the traits that it gives, those that it takes back, whether it names what has none. */
interface Said {
  readonly gives: string[];
  readonly takes: string[];
  readonly namesOther: boolean;
}

/** Finds what texts say of a product, phrase by phrase. */
export class TraitWords {
  private readonly taking: PhraseList<string>;
  /** Accessories in Chinese, and plain goods. */
  private readonly others: PhraseList<string>;
  /** Each form of the phrases by its first word: most phrases have none of a text's words. */
  private readonly giving = new Map<string, { trait: Trait; form: Forms; describes: boolean }[]>();
  private readonly accessories: readonly Forms[];
  private readonly serves: readonly Forms[];
  private readonly includes: readonly Forms[];
  private readonly users: readonly Forms[];
  private readonly chinese: readonly { trait: Trait; forms: readonly string[] }[];
  private readonly chineseAccessories: readonly (readonly string[])[];
  private readonly known = new Map<string, Said>();

  constructor({ traits, accessories, serves, includes, users, plain }: Certificates) {
    const others = [...accessories.filter((name) => !isLatin(name)), ...plain];
    this.others = new PhraseList(others.map((phrase) => ({ phrase, owner: phrase })));
    this.accessories = accessories.filter(isLatin).map(formsOf);
    this.chineseAccessories = accessories.filter((name) => !isLatin(name)).map(wantedForms);
    this.includes = includes.map(formsOf);
    this.users = users.map(formsOf);
    this.serves = serves.map(formsOf);
    for (const trait of traits) {
      for (const phrase of trait.words) if (isLatin(phrase)) this.give(trait, phrase, false);
      for (const phrase of trait.qualities) this.give(trait, phrase, true);
    }
    this.chinese = traits.flatMap((trait) =>
      trait.words
        .filter((word) => !isLatin(word))
        .map((phrase) => ({ trait, forms: wantedForms(phrase) })),
    );
    this.taking = new PhraseList(
      traits.flatMap(({ id: owner, exceptWords }) =>
        exceptWords.map((phrase) => ({ phrase, owner })),
      ),
    );
  }

  private give(trait: Trait, phrase: string, describes: boolean): void {
    for (const form of formsOf(phrase)) {
      const [first] = form;
      if (first === undefined) continue;
      const begun = this.giving.get(first);
      if (begun === undefined) this.giving.set(first, [{ trait, form: [form], describes }]);
      else begun.push({ trait, form: [form], describes });
    }
  }

  in(text: string): Said {
    const known = this.known.get(text) ?? this.find(text);
    this.known.set(text, known);
    return known;
  }

  private find(text: string): Said {
    const words = wordsIn(text);
    const there = new Set(words.map(({ word }) => word));
    const serving = this.serves.flatMap((forms) => occurrences(forms, words, there));
    const including = this.includes.flatMap((forms) => occurrences(forms, words, there));
    const users = this.users.flatMap((forms) => occurrences(forms, words, there));
    const found = [...there]
      .flatMap((first) => this.giving.get(first) ?? [])
      .flatMap(({ form, ...giving }) =>
        occurrences(form, words, there).map((one): Given => ({ ...one, ...giving })),
      );
    const named = this.accessories
      .flatMap((forms) => occurrences(forms, words, there))
      .sort((a, b) => a.last - b.last);
    const given = named.reduce<readonly Given[]>(
      withoutServed,
      found.filter(
        (one) =>
          !isServed(one, text, words, serving, users, found) &&
          !isIncluded(one, text, words, including),
      ),
    );
    const takes = this.taking.in(text).map(({ owner }) => owner);
    const plain = [...this.others.in(text), ...takes];
    return {
      gives: [...given.map(({ trait }) => trait.id), ...this.chineseIn(text)],
      takes,
      namesOther: named.length + plain.length > 0,
    };
  }

  /** Of phrases in Chinese, those that are not right before the name of an accessory. */
  private chineseIn(text: string): string[] {
    if (isLatin(text)) return [];
    const where = spaced(text);
    const found = this.chinese.flatMap(({ trait, forms }) =>
      placesOf(forms, where).map((place): Given => ({ ...place, trait, describes: false })),
    );
    const given = this.chineseAccessories
      .flatMap((forms) => placesOf(forms, where))
      .sort((a, b) => a.first - b.first)
      .reduce<readonly Given[]>(withoutServed, found);
    return given.map(({ trait }) => trait.id);
  }
}
