/** What Excel takes for a formula, an error, a number, a date or a quoted text. */
const STARTS = /^[=+\-@'#\s\d.,(%$¥€£￥＝＋－＠]/;
/** What spreadsheet programs may run as a formula, also behind blanks and characters that show nothing. */
const FORMULA = /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@＝＋－＠]|^[\t\r]/;
const FLAG = /^(?:true|false)$/i;
/** `Mar 5`, `may-2026`. */
const MONTH = /^\p{L}{3,9}[\s.,/-]*\d/u;

/** Whether a program may run a text as a formula when it opens or pastes it. */
export const couldBeFormula = (value: string): boolean => FORMULA.test(value);

/**
 * A text as it is to be written into a cell, so that Excel keeps it as that text: an apostrophe, which
 * Excel swallows, stands before whatever it would take for a formula, a number, a date or a flag.
 * A product ID keeps all its digits this way, and a title such as `=HYPERLINK(…)` does nothing.
 */
export function literalText(value: string): string {
  const taken =
    couldBeFormula(value) || STARTS.test(value) || FLAG.test(value) || MONTH.test(value);
  return taken ? `'${value}` : value;
}
