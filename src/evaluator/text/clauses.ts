import { marksOf, type WordList } from './wordList';

/** Marks that end a clause; a comma before a digit may be one of thousands. */
const CLAUSE_END = /[;|()；｜（）]|[,，](?!\d)/;
/** A slash between blanks parts two names; in `AC/DC` it is one. */
const NAME_END = /[;|()；｜（）]|[,，](?!\d)|\s[/／]|[/／]\s/;

const END_MARKS = marksOf(';|(),/');

/** What joins two names of one rank: `pans & moulds`. */
const JOINT = /[&＆]/;
const JOINT_MARKS = marksOf('&');

/** Whether a clause ends between the beginnings of two words. */
export const endsBetween = (words: WordList, first: number, last: number): boolean =>
  isCut(words, first, last, END_MARKS, CLAUSE_END);

/** Whether words from one to another are no phrase: a clause or a name ends between them. */
export const isParted = (words: WordList, first: number, last: number): boolean =>
  isCut(words, first, last, END_MARKS, NAME_END);

/** Whether `&` is between the beginnings of two words. */
export const isJoined = (words: WordList, first: number, last: number): boolean =>
  isCut(words, first, last, JOINT_MARKS, JOINT);

/** Most titles have none of the marks: nothing is cut out of them. */
function isCut(
  { marks, text, starts }: WordList,
  first: number,
  last: number,
  marksOfEnds: number,
  ends: RegExp,
): boolean {
  return (marks & marksOfEnds) !== 0 && ends.test(text.slice(starts[first], starts[last]));
}
