/** Looked up once: see `codeAt`. */
const charCodeAt = Object.getOwnPropertyDescriptor(String.prototype, 'charCodeAt')!.value as (
  this: string,
  at: number,
) => number;

/**
 * `text.charCodeAt(at)` for loops over the characters of many texts. V8 has a hidden
 * class for each way a text lies in memory (parsed, cut, joined, of one or two bytes …); a call site that
 * has met five of them is megamorphic and looks up `charCodeAt` for every character, at some times the cost
 * of the loop. Here there is nothing to look up.
 *
 * @param at from 0 to below the text's length: one access beyond, by any caller, slows all later ones
 */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}
