import { rulebook, type Rulebook } from '../schema';

interface Entry {
  readonly id: string;
}

/** An entry of a book without what it says in words. */
type Decisive = Readonly<Record<string, unknown>>;

/** Entries by id, in the book's order. */
type DecisiveById = Readonly<Record<string, Decisive>>;

/** What decides verdicts in a book, by id: no texts, and no vocabulary (words, brands, spellings). */
export interface Snapshot {
  readonly version: string;
  readonly newForDays: number;
  readonly rules: DecisiveById;
  readonly pools: DecisiveById;
  readonly governance: DecisiveById;
  readonly models: DecisiveById;
  readonly bands: DecisiveById;
  readonly star: { readonly updateDay: number; readonly versions: DecisiveById };
  readonly easyReturn: Decisive;
  readonly expiringWithinDays: number;
  readonly requirements: DecisiveById;
  readonly coreParts: DecisiveById;
  /** Ids of the certificates and traits that requirements may name. */
  readonly names: readonly string[];
  readonly traits: readonly string[];
  /** What title and category leave open; books that had no such thing left nothing open. */
  readonly undecided?: readonly Decisive[];
}

const TEXTS: readonly string[] = ['title', 'name', 'why', 'fix', 'found', 'text'];

function pick(entry: object, isWanted: (key: string) => boolean): Decisive {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => isWanted(key)));
}

const decisive = (entries: readonly Entry[]): DecisiveById =>
  Object.fromEntries(
    entries.map((entry) => [entry.id, pick(entry, (key) => key !== 'id' && !TEXTS.includes(key))]),
  );

const idsOf = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id);

/** What is kept of a version of the default book. */
export function snapshotOf(book: Rulebook): Snapshot {
  const { version, settings, star, taPlus, certificates } = book;
  return {
    version,
    newForDays: settings.newForDays,
    rules: decisive(book.rules),
    pools: decisive(book.pools),
    governance: decisive(book.governance),
    models: decisive(book.models),
    bands: decisive(book.bands),
    star: { updateDay: star.updateDay, versions: decisive(star.versions) },
    easyReturn: { ...taPlus.easyReturn },
    expiringWithinDays: certificates.expiringWithinDays,
    requirements: decisive(certificates.requirements),
    coreParts: decisive(certificates.coreParts),
    names: idsOf(certificates.names),
    traits: idsOf(certificates.traits),
    undecided: certificates.undecided,
  };
}

/** The texts of an entry; of one that is gone its id, in the places where its neighbours have texts. */
function textsOf(id: string, now: readonly Entry[]): Decisive {
  const same = now.find((entry) => entry.id === id);
  if (same) return pick(same, (key) => TEXTS.includes(key));
  const keys = TEXTS.filter((key) => key !== 'found' && now.some((entry) => key in entry));
  return Object.fromEntries(keys.map((key) => [key, { zh: id, en: id }]));
}

const whole = (entries: DecisiveById, now: readonly Entry[]): object[] =>
  Object.entries(entries).map(([id, entry]) => ({ id, ...textsOf(id, now), ...entry }));

/** Those of these ids; what is gone is known by its id alone. */
function named(
  ids: readonly string[],
  now: readonly Entry[],
  gone: (id: string) => object,
): object[] {
  return ids.map((id) => now.find((entry) => entry.id === id) ?? gone(id));
}

/**
 * The book of a snapshot, with texts and vocabulary of another; undefined where it asks for what this
 * version of the product does not know any more.
 */
export function bookOfSnapshot(snapshot: Snapshot, texts: Rulebook): Rulebook | undefined {
  const { version, newForDays, star, easyReturn, expiringWithinDays } = snapshot;
  const { certificates } = texts;
  const result = rulebook.safeParse({
    ...texts,
    version,
    settings: { ...texts.settings, newForDays },
    rules: whole(snapshot.rules, texts.rules),
    pools: whole(snapshot.pools, texts.pools),
    governance: whole(snapshot.governance, texts.governance),
    models: whole(snapshot.models, texts.models),
    bands: whole(snapshot.bands, texts.bands),
    star: { ...texts.star, ...star, versions: whole(star.versions, texts.star.versions) },
    taPlus: { ...texts.taPlus, easyReturn },
    certificates: {
      ...certificates,
      expiringWithinDays,
      requirements: whole(snapshot.requirements, certificates.requirements),
      coreParts: whole(snapshot.coreParts, certificates.coreParts),
      names: named(snapshot.names, certificates.names, (id) => ({
        id,
        name: { zh: id, en: id },
        aliases: [],
      })),
      traits: named(snapshot.traits, certificates.traits, (id) => ({
        id,
        name: { zh: id, en: id },
        words: [id],
      })),
      undecided: snapshot.undecided ?? [],
    },
  });
  return result.success ? result.data : undefined;
}
