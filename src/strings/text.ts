import type { Lang, Localized } from '../base/lang';
import { cli } from './cli';
import { excel } from './excel';
import { explain } from './explain';
import { functions } from './functions';
import { help } from './help';
import { marks } from './marks';
import { pages } from './pages';
import { pane } from './pane';
import { paneProblems } from './paneProblems';
import { paneRow } from './paneRow';
import { paneRules } from './paneRules';
import { paneToday } from './paneToday';
import { partners } from './partners';
import { problems } from './problems';
import { report } from './report';
import { reportSheet } from './reportSheet';
import { usage } from './usage';

/** Every text of the interface by its key, in each language; an English plural is written `{n|row|rows}`. */
export const STRINGS = {
  ...report,
  ...explain,
  ...problems,
  ...marks,
  ...help,
  ...pages,
  ...reportSheet,
  ...cli,
  ...usage,
  ...excel,
  ...functions,
  ...paneRow,
  ...paneRules,
  ...paneToday,
  ...pane,
  ...paneProblems,
  ...partners,
} as const satisfies Readonly<Record<string, Localized>>;

export type TextKey = keyof typeof STRINGS;

/** Names inside the braces of a text: `{n}` and the plural form `{n|row|rows}` both ask for `n`. */
type Names<S extends string> = S extends `${string}{${infer Inner}}${infer Rest}`
  ? (Inner extends `${infer Name}|${string}` ? Name : Inner) | Names<Rest>
  : never;

/** The names in the text of any language, so that a name which one language alone has is asked for too. */
type NamesOf<K extends TextKey> = Names<(typeof STRINGS)[K][Lang]>;

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
  for (const piece of piecesOf(STRINGS[key][lang])) {
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
