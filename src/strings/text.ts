import type { Lang } from '../base/lang';
import { en } from './en';
import { zh } from './zh';

/** Every text of the interface by its key; both languages have the same keys. */
export const STRINGS = { zh, en } as const;

export type TextKey = keyof typeof zh;

/** Names inside the braces of a text: `{n}` and the plural form `{n|row|rows}` both ask for `n`. */
type Names<S extends string> = S extends `${string}{${infer Inner}}${infer Rest}`
  ? (Inner extends `${infer Name}|${string}` ? Name : Inner) | Names<Rest>
  : never;

type NamesOf<K extends TextKey> = Names<(typeof zh)[K]>;

/** What a text asks for, by name; nothing at all if it has no braces. */
export type TextArguments<K extends TextKey> = [NamesOf<K>] extends [never]
  ? []
  : [values: Readonly<Record<NamesOf<K>, string | number>>];

const BRACES = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

/** What is in a text: words, or braces with what takes their place for 1 and for other numbers. */
type Piece = string | { readonly name: string; readonly one?: string; readonly many?: string };

/** Texts taken apart, each when it is first asked for: reports fill the same ones a million times. */
const taken = new Map<string, readonly Piece[]>();

function piecesOf(template: string): readonly Piece[] {
  const known = taken.get(template);
  if (known) return known;
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of template.matchAll(BRACES)) {
    const [all, name = '', one, many] = match;
    if (match.index > end) pieces.push(template.slice(end, match.index));
    pieces.push(one === undefined || many === undefined ? { name } : { name, one, many });
    end = match.index + all.length;
  }
  if (end < template.length) pieces.push(template.slice(end));
  taken.set(template, pieces);
  return pieces;
}

/** A sentence with what `valueOf` says for each `{name}`; undefined where it says nothing of one. */
export function fillPlaces(
  sentence: string,
  valueOf: (name: string) => string | undefined,
): string | undefined {
  let filled = '';
  for (const piece of piecesOf(sentence)) {
    const said = typeof piece === 'string' ? piece : valueOf(piece.name);
    if (said === undefined) return undefined;
    filled += said;
  }
  return filled;
}

/**
 * The text of a key with its braces filled: `{n}` becomes the value, `{n|row|rows}` the first word
 * if the value is 1 and the second otherwise.
 */
export function text<K extends TextKey>(lang: Lang, key: K, ...values: TextArguments<K>): string {
  const given: Readonly<Record<string, string | number>> = values[0] ?? {};
  let filled = '';
  for (const piece of piecesOf(STRINGS[lang][key])) {
    if (typeof piece === 'string') filled += piece;
    else {
      const value = String(given[piece.name] ?? '');
      const { one, many } = piece;
      if (one === undefined || many === undefined) filled += value;
      else filled += value === '1' ? one : many;
    }
  }
  return filled;
}
