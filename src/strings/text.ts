import { en } from './en';
import { zh } from './zh';

/** The languages of the interface. */
export const LANGUAGES = ['zh', 'en'] as const;

export type Lang = (typeof LANGUAGES)[number];

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

/** A sentence with what `valueOf` says for each `{name}`; undefined where it says nothing of one. */
export function fillPlaces(
  sentence: string,
  valueOf: (name: string) => string | undefined,
): string | undefined {
  let empty = 0;
  const filled = sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = valueOf(name);
    if (value === undefined) empty++;
    return value ?? '';
  });
  return empty === 0 ? filled : undefined;
}

/**
 * The text of a key with its braces filled: `{n}` becomes the value, `{n|row|rows}` the first word
 * if the value is 1 and the second otherwise.
 */
export function text<K extends TextKey>(lang: Lang, key: K, ...values: TextArguments<K>): string {
  const given: Readonly<Record<string, string | number>> = values[0] ?? {};
  const template: string = STRINGS[lang][key];
  return template.replace(BRACES, (_, name: string, one?: string, many?: string) => {
    const value = given[name] ?? '';
    if (one === undefined || many === undefined) return String(value);
    return String(value) === '1' ? one : many;
  });
}
