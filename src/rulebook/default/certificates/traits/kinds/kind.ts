import { listOf } from '../../listOf';

/** Products that have several traits together, so that their names need be written once. */
export interface Kind {
  /** Ids of the traits that such a product has by its nature. */
  readonly traits: readonly string[];
  /** Names of such products in either language. */
  readonly words: readonly string[];
  /** Words that tell that it is something else. */
  readonly exceptWords: readonly string[];
}

/** A kind from the ids of its traits (blanks between) and names, comma-separated. */
export function kind(traits: string, en: string, zh: string, except = ''): Kind {
  return {
    traits: traits.split(' '),
    words: [...listOf(en), ...listOf(zh)],
    exceptWords: listOf(except),
  };
}

/** The first word before each of the others: `solar` before names of lights. */
export function before(first: string, names: string, blank = ' '): string {
  return listOf(names)
    .map((name) => `${first}${blank}${name}`)
    .join(', ');
}

/** Each of the first words before each of the others: foods before what holds them. */
export function pairs(firsts: string, names: string, blank = ' '): string {
  return listOf(firsts)
    .map((first) => before(first, names, blank))
    .join(', ');
}
