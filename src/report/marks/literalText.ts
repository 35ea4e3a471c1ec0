/** What Excel takes for a formula, an error, a number, a date or a quoted text. */
const STARTS = /^[=+\-@'#\s\d.,(%$¥€£￥＝＋－＠]/;
const FLAG = /^(?:true|false)$/i;
/** `Mar 5`, `may-2026`. */
const MONTH = /^\p{L}{3,9}[\s.,/-]*\d/u;

/**
 * A text as it is to be written into a cell, so that Excel keeps it as that text: an apostrophe, which
 * Excel swallows, stands before whatever it would take for a formula, a number, a date or a flag.
 * A product ID keeps all its digits this way, and a title such as `=HYPERLINK(…)` does nothing.
 */
export function literalText(value: string): string {
  const taken = STARTS.test(value) || FLAG.test(value) || MONTH.test(value);
  return taken ? `'${value}` : value;
}
