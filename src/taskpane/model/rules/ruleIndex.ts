import { INDUSTRIES, INDUSTRY_KEYS, MARKETS, MARKET_KEYS, type Localized } from '../../../fields';
import type { Explained } from '../../../report';
import type { Basis, Rulebook } from '../../../rulebook';

/** The parts of the rulebook that can be shown alone. */
export const TOPICS = [
  'pools',
  'governance',
  'certificates',
  'star',
  'taPlus',
  'models',
  'words',
] as const;

export type Topic = (typeof TOPICS)[number];

/** One thing of the rulebook that can be looked up. */
export interface RuleEntry {
  readonly code: string;
  readonly kind: Explained['kind'];
  readonly name: Localized;
  /** Absent where the book says none, such as for markets. */
  readonly basis?: Basis;
  /** All that is searched, folded. */
  readonly words: string;
}

/** Entries that belong together; `title` absent: the view names it by `id`. */
export interface RuleGroup {
  readonly id: string;
  readonly topic: Topic;
  readonly title?: Localized;
  readonly entries: readonly RuleEntry[];
}

/** Case, width and spaces do not count in a search. */
export function foldWords(words: string): string {
  return words.normalize('NFKC').toLowerCase();
}

interface Source {
  readonly id: string;
  readonly name: Localized;
  readonly basis?: Basis | undefined;
  readonly says?: readonly (Localized | string)[];
}

const wordsIn = (said: Localized | string): string =>
  typeof said === 'string' ? said : `${said.zh} ${said.en}`;

function entryOf(kind: RuleEntry['kind'], { id, name, basis, says = [] }: Source): RuleEntry {
  return {
    code: id,
    kind,
    name,
    ...(basis && { basis }),
    words: foldWords([id, name, ...says].map(wordsIn).join(' ')),
  };
}

const entriesOf = (kind: RuleEntry['kind'], sources: readonly Source[]): RuleEntry[] =>
  sources.map((source) => entryOf(kind, source));

function rulesBy(book: Rulebook, ids: readonly string[]): RuleEntry[] {
  const wanted = new Set(ids);
  return book.rules
    .filter(({ id }) => wanted.has(id))
    .map((rule) => entryOf('rule', { ...rule, name: rule.title, says: [rule.why, rule.fix] }));
}

function poolGroups(book: Rulebook): RuleGroup[] {
  return book.pools.map((pool) => ({
    id: `pool.${pool.id}`,
    topic: 'pools',
    title: pool.name,
    entries: [
      entryOf('pool', { ...pool, says: [pool.why, pool.fix] }),
      ...rulesBy(book, pool.conditions),
    ],
  }));
}

function governanceGroups(book: Rulebook): RuleGroup[] {
  return book.governance.map((item) => ({
    id: `governance.${item.id}`,
    topic: 'governance',
    title: item.title,
    entries: [
      entryOf('governance', { ...item, name: item.title, says: [item.why] }),
      ...rulesBy(book, item.rules),
    ],
  }));
}

function certificateGroups({ certificates }: Rulebook): RuleGroup[] {
  const { requirements, coreParts } = certificates;
  const group = (id: string, entries: readonly RuleEntry[]): RuleGroup => ({
    id,
    topic: 'certificates',
    entries,
  });
  const asks = requirements.map(({ id, title, basis, regulation, why, markets }) =>
    entryOf('requirement', {
      id,
      name: title,
      basis,
      says: [regulation, why, ...markets, ...markets.map((market) => MARKETS[market].name)],
    }),
  );
  return [
    group('requirements', asks),
    group(
      'coreParts',
      entriesOf(
        'corePart',
        coreParts.map((p) => ({ ...p, says: p.aliases })),
      ),
    ),
  ];
}

function systemGroups({ star, taPlus, models, bands }: Rulebook, starName: Localized): RuleGroup[] {
  const named = <T extends { readonly title: Localized }>(things: readonly T[]) =>
    things.map((thing) => ({ ...thing, name: thing.title }));
  return [
    {
      id: 'star',
      topic: 'star',
      entries: [
        entryOf('star', { id: 'star', name: starName }),
        ...entriesOf(
          'starKind',
          star.kinds.map((kind) => ({ ...kind, says: [kind.why] })),
        ),
        ...entriesOf('starVersion', named(star.versions)),
        ...entriesOf(
          'capability',
          star.capabilities.map((c) => ({ ...c, says: [c.why, c.fix] })),
        ),
      ],
    },
    {
      id: 'taPlus',
      topic: 'taPlus',
      entries: [
        entryOf('taPlus', { id: 'taPlus', name: taPlus.title, says: [taPlus.why, taPlus.fix] }),
        ...entriesOf(
          'benefit',
          named(taPlus.benefits).map((b) => ({ ...b, says: [b.text] })),
        ),
      ],
    },
    {
      id: 'models',
      topic: 'models',
      entries: [...entriesOf('model', named(models)), ...entriesOf('band', bands)],
    },
  ];
}

/** What is only looked up by its name. */
function wordGroups({ certificates: { names, traits } }: Rulebook): RuleGroup[] {
  const markets = MARKET_KEYS.map((id) => ({
    id,
    name: MARKETS[id].name,
    says: MARKETS[id].synonyms,
  }));
  const industries = INDUSTRY_KEYS.map((id) => ({ id, name: INDUSTRIES[id] }));
  const group = (id: string, entries: readonly RuleEntry[]): RuleGroup => ({
    id,
    topic: 'words',
    entries,
  });
  const certificates = names.map((name) => ({ ...name, says: name.aliases }));
  return [
    group('certificates', entriesOf('certificate', certificates)),
    group(
      'traits',
      entriesOf(
        'trait',
        traits.map((trait) => ({ ...trait, says: trait.words })),
      ),
    ),
    group('markets', entriesOf('market', markets)),
    group('industries', entriesOf('industry', industries)),
  ];
}

/** Everything that `explainCode` explains, in groups, ready to be searched. `starName` is the star's own. */
export function ruleIndex(book: Rulebook, starName: Localized): RuleGroup[] {
  return [
    ...poolGroups(book),
    ...governanceGroups(book),
    ...certificateGroups(book),
    ...systemGroups(book, starName),
    ...wordGroups(book),
  ];
}
