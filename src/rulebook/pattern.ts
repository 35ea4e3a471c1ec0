import { RE2JS, RE2JSException } from 're2js';
import { inertCharacters } from './inertCharacters';

export type CompiledPattern =
  /** `inert`: ASCII characters of which no text can match, see `inertCharacters`. */
  | {
      readonly ok: true;
      readonly inert: string;
      test(text: string): boolean;
      /** Where the first match begins and ends; undefined where there is none. */
      find(text: string): readonly [from: number, to: number] | undefined;
    }
  /** `message`: what RE2 says of the pattern, in its own words. */
  | { readonly ok: false; readonly message: string };

/**
 * A pattern that finds itself anywhere in a text, in time linear in the text's length whatever the
 * pattern: RE2 has no look-around and no back-references, and refuses them here. Most texts hold nothing
 * that a match must have, which one look for such a character tells at a fraction of the cost.
 */
export function compilePattern(pattern: string, ignoreCase = false): CompiledPattern {
  try {
    const compiled = RE2JS.compile(pattern, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
    const inert = inertCharacters(compiled);
    const find = (text: string): readonly [number, number] | undefined => {
      const matcher = compiled.matcher(text);
      return matcher.find() ? [matcher.start(), matcher.end()] : undefined;
    };
    if (inert === '') return { ok: true, inert, find, test: (text) => compiled.test(text) };
    const telling = new RegExp(`[^${inert.replace(/[\]\\^-]/g, '\\$&')}]`);
    return { ok: true, inert, find, test: (text) => telling.test(text) && compiled.test(text) };
  } catch (error) {
    if (error instanceof RE2JSException) return { ok: false, message: error.message };
    throw error;
  }
}
