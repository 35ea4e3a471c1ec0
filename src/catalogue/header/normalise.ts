import { toSimplified } from '../../fields';

/** Marks of obligatory or optional fields in forms; without meaning here. */
const REQUIRED_MARKS = /必填项?|选填项?|\b(?:required|mandatory|optional)\b/giu;

const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu;

const BRACKETED = /[([{【〔「<《]([^)\]}】〕」>》]*)[)\]}】〕」>》]/gu;

const TOKEN = /\p{Script=Han}|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\p{N}+|\p{L}+/gu;

/** `Item #`: a sign that is read as a word. */
const NUMBER_SIGN = /#(?![\p{L}\p{N}])/gu;

/** The text in half-width and simplified characters, without marks such as `必填`. */
export function cleanHeader(text: string): string {
  const plain = toSimplified(text.normalize('NFKC')).replace(REQUIRED_MARKS, ' ');
  return plain.replace(NUMBER_SIGN, ' No ').trim();
}

/**
 * Key of a cleaned header: without case, spaces and signs. `leadTime`, `lead_time` and `Lead Time` have the
 * key `leadtime`.
 */
export function keyOf(cleaned: string): string {
  return cleaned.toLowerCase().replace(NEITHER_LETTER_NOR_DIGIT, '');
}

/** Splits the brackets off a cleaned header: `重量(kg)` is `重量` and `kg`. */
export function splitBrackets(cleaned: string): { outside: string; inside: string[] } {
  const inside: string[] = [];
  const outside = cleaned.replace(BRACKETED, (_, content: string) => {
    inside.push(content);
    return ' ';
  });
  return { outside: outside.trim(), inside };
}

/** Chinese characters and Latin words of a cleaned header, in lower case; camel case is split. */
export function tokensOf(cleaned: string): string[] {
  return (cleaned.match(TOKEN) ?? []).map((token) => token.toLowerCase());
}
