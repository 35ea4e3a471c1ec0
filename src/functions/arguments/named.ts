import { nearestKey } from '../../base/nearestKey';
import { commaList } from '../../report';
import { text, type Lang } from '../../strings';

/** Something that a formula may name, and the spellings that mean it; the first of a language is shown. */
export interface Named<K extends string> {
  readonly key: K;
  readonly names: readonly string[];
}

/** Spellings are compared without case, width and spaces. */
const fold = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** The thing that a spelling means; undefined where none does. */
export function findNamed<K extends string>(
  typed: string,
  things: readonly Named<K>[],
): K | undefined {
  const wanted = fold(typed);
  return things.find(({ key, names }) => [key, ...names].some((name) => fold(name) === wanted))
    ?.key;
}

/** The name that was most likely meant; where none is near, those that there are. */
export function nameHint(typed: string, things: readonly Named<string>[], lang: Lang): string {
  const all = things.flatMap(({ key, names }) => [key, ...names]);
  const suggestion = nearestKey(typed.trim(), all);
  if (suggestion !== undefined) return text(lang, 'cli.didYouMean', { suggestion });
  const known = things.map(({ key }) => key);
  return text(lang, 'functions.oneOf', { names: commaList(known, lang) });
}
