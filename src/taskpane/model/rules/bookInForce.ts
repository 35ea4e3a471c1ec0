import { bookOf, type Book } from '../../../excel/rules/bookOf';

let last: { readonly text: string | undefined; readonly book: Book } | undefined;

/** The rules in force for a workbook's own rules as text; read once as long as they stay the same. */
export function bookInForce(ownRules: string | undefined): Book {
  if (last?.text !== ownRules || last === undefined)
    last = { text: ownRules, book: bookOf(ownRules) };
  return last.book;
}
