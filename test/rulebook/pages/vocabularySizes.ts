import type { Rulebook } from '../../../src/rulebook';

/** By list of words: how many it has, by id where entries have one. */
type Sizes = Readonly<Record<string, number | Readonly<Record<string, number>>>>;

/** How many words a list holds, in lists of its own too. */
const sizeOf = (list: readonly unknown[]): number =>
  list.reduce<number>((sum, one) => sum + (Array.isArray(one) ? sizeOf(one) : 1), 0);

/**
 * How many words each list of the book has: a line that is lost changes a number, and there is no second copy of
 * half a million letters.
 */
export function vocabularySizes({ settings, industries, certificates }: Rulebook): Sizes {
  const { names, traits, together, categories } = certificates;
  const { accessories, serves, includes, takesFromAll, users, plain } = certificates;
  const lists = { accessories, serves, includes, takesFromAll, users, plain };
  return {
    brands: sizeOf(settings.foreignBrands),
    claims: sizeOf(settings.claims),
    plans: sizeOf(Object.values(settings.promotionPlans)),
    industries: Object.fromEntries(
      industries.map(({ industry, words }) => [industry, words.length]),
    ),
    names: Object.fromEntries(names.map(({ id, aliases }) => [id, aliases.length])),
    words: Object.fromEntries(traits.map(({ id, words }) => [id, words.length])),
    qualities: Object.fromEntries(traits.map(({ id, qualities }) => [id, qualities.length])),
    holds: Object.fromEntries(traits.map(({ id, holds }) => [id, holds.length])),
    exceptWords: Object.fromEntries(traits.map(({ id, exceptWords }) => [id, exceptWords.length])),
    ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, sizeOf(list)])),
    together: sizeOf(together.map(({ traits: of, gives, takes }) => [of, gives, takes])),
    categories: sizeOf(categories.map(({ names: of, gives }) => [of, gives])),
  };
}
