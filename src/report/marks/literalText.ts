/** Beginning of a text that Excel takes for a formula, an error, a number, a date or a quoted text. */
const STARTS = /^(?:[=+\-@'#\s\d.,(%]|\p{Lu}{0,3}\p{Sc})/u;
/** Beginning of a text that programs may run as a formula, also after blanks and invisible characters. */
const FORMULA =
  /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r]/;
/** True and false as Excel writes them in the languages that translate them. */
const FLAG =
  /^(?:true|false|wahr|falsch|vrai|faux|verdadero|verdadeiro|falso|vero|waar|onwaar|prawda|fałsz|doğru|yanlış|истина|ложь)$/i;
/** `Mar 5`, `may-2026`. */
const MONTH = /^\p{L}{3,9}[\s.,/-]*\d/u;
/** Characters of a text that decide; a flag and a month are shorter. */
const DECISIVE = 40;

/** Whether a program may run a text as a formula when it opens or pastes it. */
export const couldBeFormula = (value: string): boolean => FORMULA.test(value);

/**
 * A text escaped for a cell: an apostrophe, which Excel swallows, precedes anything that it would take for a
 * formula, a number, a date or a flag. So a product ID keeps all its digits, and a title such as
 * `=HYPERLINK(…)` does nothing.
 */
export function literalText(value: string): string {
  // Excel of East Asia reads full-width signs and digits as narrow ones.
  const narrow = value.slice(0, DECISIVE).normalize('NFKC');
  const taken =
    couldBeFormula(value) || STARTS.test(narrow) || FLAG.test(narrow) || MONTH.test(narrow);
  return taken ? `'${value}` : value;
}
