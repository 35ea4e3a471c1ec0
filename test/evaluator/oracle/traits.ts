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
const formsOf = (phrase: string): string[][] => plurals(phrase).map(wordsOf);

/** A title with its words. */
interface Title {
  readonly text: string;
  readonly words: readonly Word[];
}

/** What is written from the beginning of one word to that of another. */
const between = ({ text, words }: Title, first: number, last: number): string =>
  text.slice(words[first]!.at, words[last]!.at).replaceAll(/,(?=[0-9])|，(?=[0-9])/g, '');

const endsClause = (title: Title, first: number, last: number): boolean =>
  /[,，;；|｜()（）]/.test(between(title, first, last));

/** A phrase does not go on over the end of a clause, nor over a slash with a blank beside it. */
const isOne = (title: Title, first: number, last: number): boolean =>
  !endsClause(title, first, last) && !/\s[/／]|[/／]\s/.test(between(title, first, last));

/** Phrases with their owners, indexed by the first word of each form: a text has the first words of few. */
class Phrases<Owner extends object> {
  private readonly byFirst = new Map<string, { form: readonly string[]; owner: Owner }[]>();

  constructor(phrases: readonly { readonly phrase: string; readonly owner: Owner }[]) {
    for (const { phrase, owner } of phrases)
      for (const form of formsOf(phrase)) {
        const [first] = form;
        if (first === undefined) continue;
        const begun = this.byFirst.get(first);
        if (begun === undefined) this.byFirst.set(first, [{ form, owner }]);
        else begun.push({ form, owner });
      }
  }

  /** The occurrences of the phrases in a text. */
  in(title: Title): (Found & Owner)[] {
    const { words } = title;
    return words
      .flatMap(({ word }, first) =>
        (this.byFirst.get(word) ?? [])
          .filter(({ form }) => form.every((each, at) => words[first + at]?.word === each))
          .map(({ form, owner }) => ({ ...owner, first, last: first + form.length - 1 })),
      )
      .filter(({ first, last }) => isOne(title, first, last));
  }
}

const namesOnly = (phrases: readonly string[]): Phrases<object> =>
  new Phrases(phrases.map((phrase) => ({ phrase, owner: {} })));

/** Whether a phrase names, or directly describes, what the product is for. */
function isServed(
  { trait, describes, first, last }: Given,
  title: Title,
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
  return !endsClause(title, end, first);
}

/** Whether a phrase names a part that comes with the product. */
function isIncluded(
  { trait, describes, first }: Given,
  title: Title,
  including: readonly Found[],
): boolean {
  const ends = including.map((one) => one.last).filter((end) => end < first);
  const end = Math.max(-1, ...ends);
  if (end < 0 || describes || trait.holds.includes('with')) return false;
  return !endsClause(title, end, first);
}

/**
 * The word after which parts are named, of the phrase that starts with another; undefined where it is no
 * part: before `with`, in another clause, or after a `for`.
 */
function partsBefore(
  first: number,
  title: Title,
  including: readonly Found[],
  serving: readonly Found[],
): number | undefined {
  const end = Math.max(-1, ...including.map((one) => one.last).filter((last) => last < first));
  const isServing = serving.some(({ last }) => last >= end && last <= first);
  return end < 0 || isServing || endsClause(title, end, first) ? undefined : end;
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
  private readonly taking: Phrases<{ readonly trait: Trait; readonly phrase: string }>;
  private readonly takingInChinese: PhraseList<string>;
  private readonly plain: Phrases<object>;
  /** Accessories and plain goods in Chinese. */
  private readonly others: PhraseList<string>;
  private readonly giving: Phrases<{ readonly trait: Trait; readonly describes: boolean }>;
  private readonly accessories: Phrases<object>;
  private readonly serves: Phrases<object>;
  private readonly includes: Phrases<object>;
  private readonly users: Phrases<object>;
  private readonly chinese: readonly { trait: Trait; forms: readonly string[] }[];
  private readonly chineseAccessories: readonly (readonly string[])[];
  private readonly takesFromAll: readonly string[];
  private readonly together: Certificates['together'];
  private readonly known = new Map<string, Said>();

  constructor({
    traits,
    accessories,
    serves,
    includes,
    takesFromAll,
    users,
    plain,
    together,
  }: Certificates) {
    this.together = together;
    const others = [...accessories, ...plain].filter((name) => !isLatin(name));
    this.plain = namesOnly(plain.filter(isLatin));
    this.others = new PhraseList(others.map((phrase) => ({ phrase, owner: phrase })));
    this.accessories = namesOnly(accessories.filter(isLatin));
    this.chineseAccessories = accessories.filter((name) => !isLatin(name)).map(wantedForms);
    this.includes = namesOnly(includes);
    this.takesFromAll = takesFromAll.map((one) => one.split(' ').join(','));
    this.users = namesOnly(users);
    this.serves = namesOnly(serves);
    this.giving = new Phrases(
      traits.flatMap((trait) => [
        ...trait.words
          .filter(isLatin)
          .map((phrase) => ({ phrase, owner: { trait, describes: false } })),
        ...trait.qualities.map((phrase) => ({ phrase, owner: { trait, describes: true } })),
      ]),
    );
    this.chinese = traits.flatMap((trait) =>
      trait.words
        .filter((word) => !isLatin(word))
        .map((phrase) => ({ trait, forms: wantedForms(phrase) })),
    );
    this.taking = new Phrases(
      traits.flatMap((trait) =>
        trait.exceptWords.filter(isLatin).map((phrase) => ({ phrase, owner: { trait, phrase } })),
      ),
    );
    this.takingInChinese = new PhraseList(
      traits.flatMap(({ id: owner, exceptWords }) =>
        exceptWords.filter((word) => !isLatin(word)).map((phrase) => ({ phrase, owner })),
      ),
    );
  }

  /** Whether a phrase says what is lacking, or what drives the product. */
  private isOfAll(phrase: string): boolean {
    const words = phrase.split(/[ -]/).join(',');
    return this.takesFromAll.some((one) => `,${words},`.includes(`,${one},`));
  }

  in(text: string): Said {
    const known = this.known.get(text) ?? this.find(text);
    this.known.set(text, known);
    return known;
  }

  private find(text: string): Said {
    const title: Title = { text, words: wordsIn(text) };
    const serving = this.serves.in(title);
    const including = this.includes.in(title);
    const users = this.users.in(title);
    const found = this.giving.in(title);
    const named = this.accessories.in(title).sort((a, b) => a.last - b.last);
    const adjoining = named.filter(({ first }) => first > 0 && isOne(title, first - 1, first));
    const given = adjoining.reduce<readonly Given[]>(
      withoutServed,
      found.filter(
        (one) => !isServed(one, title, serving, users, found) && !isIncluded(one, title, including),
      ),
    );
    // What is named after `with` is a part, and takes back from parts; what is lacking lacks in all.
    const taken = this.taking.in(title).map(({ trait, phrase, first }) => ({
      trait,
      after: this.isOfAll(phrase) ? undefined : partsBefore(first, title, including, serving),
    }));
    const takes = [
      ...taken.filter(({ after }) => after === undefined).map(({ trait }) => trait.id),
      ...this.takingInChinese.in(text).map(({ owner }) => owner),
    ];
    const ofParts = taken.filter(({ after }) => after !== undefined);
    const from = Math.min(...ofParts.map(({ after }) => after!));
    const kept = given.filter(
      ({ trait, first }) => first < from || !ofParts.some((one) => one.trait === trait),
    );
    const others = this.others.in(text).length + this.plain.in(title).length;
    const own = [...kept.map(({ trait }) => trait.id), ...this.chineseIn(text)];
    return {
      ...this.withTogether({ gives: own.filter((id) => !takes.includes(id)), takes }),
      namesOther: named.length + others + takes.length > 0,
    };
  }

  /** With what the traits tell together, one entry of the book after the other. */
  private withTogether(said: Pick<Said, 'gives' | 'takes'>): Pick<Said, 'gives' | 'takes'> {
    return this.together.reduce(({ gives, takes }, one) => {
      if (!one.traits.every((id) => gives.includes(id))) return { gives, takes };
      const all = [...takes, ...one.takes];
      return { gives: [...gives, ...one.gives].filter((id) => !all.includes(id)), takes: all };
    }, said);
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
