import type { RawCell } from '../../../catalogue';

/** A word of letters and figures; Chinese characters are no words of their own here. */
const WORD = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Words that may recur, and that can't end a title: they lead to another one. */
const SMALL: ReadonlySet<string> = new Set(
  'for and with the of in to on by or a an at from as'.split(' '),
);

const folded = (word: string): string => word.normalize('NFKC').toLowerCase();

/** Words of which one is enough: no small words, no numbers, no single letters. */
const countedWords = (piece: string): string[] =>
  (piece.match(WORD) ?? [])
    .map(folded)
    .filter((word) => word.length > 1 && /\p{L}/u.test(word) && !SMALL.has(word));

const endsPart = (piece: string | undefined): boolean => /[,;]$/.test(piece ?? '');

/** What stands between blanks, less what says nothing new; the comma of what goes stays. */
function withoutRepeats(pieces: readonly string[]): string[] {
  const met = new Set<string>();
  const kept: string[] = [];
  for (const piece of pieces) {
    const words = countedWords(piece);
    const isRepeat = words.length > 0 && words.every((word) => met.has(word));
    for (const word of words) met.add(word);
    if (!isRepeat) kept.push(piece);
    else if (endsPart(piece) && kept.length > 0 && !endsPart(kept.at(-1))) {
      kept.push(kept.pop()! + piece.at(-1)!);
    }
  }
  return kept;
}

/** A title in which each word stands once, at its first place; undefined where none is repeated. */
export function cutWords(raw: RawCell): RawCell | undefined {
  if (typeof raw !== 'string') return undefined;
  const pieces = raw.trim().split(/\s+/);
  const kept = withoutRepeats(pieces);
  if (kept.length === pieces.length) return undefined;
  while (SMALL.has(folded(kept.at(-1)!))) kept.pop();
  return kept.join(' ').replace(/[,;]+$/, '');
}
