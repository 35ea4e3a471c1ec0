/** Beginning of a text that Excel takes for a formula, an error, a number, a date or a quoted text. */
const STARTS = /^[=+\-@'#\s\d.,(%$¥€£￥＝＋－＠]/;
/** Beginning of a text that programs may run as a formula, also after blanks and invisible characters. */
const FORMULA = /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@＝＋－＠]|^[\t\r]/;
const FLAG = /^(?:true|false)$/i;
/** `Mar 5`, `may-2026`. */
const MONTH = /^\p{L}{3,9}[\s.,/-]*\d/u;

/** Whether a program may run a text as a formula when it opens or pastes it. */
export const couldBeFormula = (value: string): boolean => FORMULA.test(value);

/**
 * A text escaped for a cell: an apostrophe, which Excel swallows, precedes anything that it would take for a
 * formula, a number, a date or a flag. So a product ID keeps all its digits, and a title such as
 * `=HYPERLINK(…)` does nothing.
 */
export function literalText(value: string): string {
  const taken =
    couldBeFormula(value) || STARTS.test(value) || FLAG.test(value) || MONTH.test(value);
  return taken ? `'${value}` : value;
}
