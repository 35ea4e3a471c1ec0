import { modelAt, type Pool, type Rulebook } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { namedCell } from '../cells/scalarCell';
import { Refusal } from '../runtime/refusal';
import { findNamed, nameHint } from './named';

function namedPool(book: Rulebook, typed: string, lang: Lang): Pool {
  const named = book.pools.map(({ id, name }) => ({ key: id, names: [name.zh, name.en] }));
  const id = findNamed(typed, named);
  const pool = book.pools.find((one) => one.id === id);
  if (pool) return pool;
  const hint = nameHint(typed, named, lang);
  throw new Refusal('notFound', text(lang, 'functions.unknownPool', { value: typed, hint }));
}

/**
 * The pool of an argument, by id or name; undefined where it was left out or blank.
 *
 * @throws Refusal if there is no such pool, or the model of the date does not use it
 */
export function poolArgument(
  value: unknown,
  book: Rulebook,
  asOf: string,
  lang: Lang,
): Pool | undefined {
  const typed = String(namedCell(value)).trim();
  if (typed === '') return undefined;
  const pool = namedPool(book, typed, lang);
  if (modelAt(book, asOf)?.pools.includes(pool.id) === true) return pool;
  const said = { pool: pool.name[lang], date: asOf };
  throw new Refusal('notFound', text(lang, 'functions.poolNotUsed', said));
}
