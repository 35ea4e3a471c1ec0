/** A piece of a text: on both sides, or on this side alone. */
export interface DiffPiece {
  readonly words: string;
  readonly isChanged: boolean;
}

/** Longer texts are shown as changed in whole. */
const LONGEST = 400;

/** Words, and what is between them. */
const piecesOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}'’.-]+|\s+|[^]/gu) ?? [];

/** Lengths of the longest common subsequence of the ends of both, from each pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        a[i] === b[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const runs: DiffPiece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.isChanged === piece.isChanged)
      runs[runs.length - 1] = { ...last, words: last.words + piece.words };
    else runs.push(piece);
  }
  return runs;
}

/** How many pieces both begin with. */
function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

const same = (pieces: readonly string[]): DiffPiece[] =>
  pieces.map((words) => ({ words, isChanged: false }));

/** What of two texts is the same, word by word: those that go on one side, those that come on the other. */
export function diffWords(
  before: string,
  after: string,
): { readonly before: DiffPiece[]; readonly after: DiffPiece[] } {
  const [a, b] = [piecesOf(before), piecesOf(after)];
  if (a.length > LONGEST || b.length > LONGEST) {
    return {
      before: [{ words: before, isChanged: true }],
      after: [{ words: after, isChanged: true }],
    };
  }
  const start = commonStart(a, b);
  const end = commonStart(a.slice(start).reverse(), b.slice(start).reverse());
  const [aEnd, bEnd] = [a.length - end, b.length - end];
  const middle = diffPieces(a.slice(start, aEnd), b.slice(start, bEnd));
  return {
    before: joined([...same(a.slice(0, start)), ...middle.gone, ...same(a.slice(aEnd))]),
    after: joined([...same(b.slice(0, start)), ...middle.come, ...same(b.slice(bEnd))]),
  };
}

/** What goes and what comes between two lists of pieces. */
function diffPieces(a: readonly string[], b: readonly string[]) {
  const lengths = commonLengths(a, b);
  const gone: DiffPiece[] = [];
  const come: DiffPiece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      gone.push({ words: a[i++]!, isChanged: false });
      come.push({ words: b[j++]!, isChanged: false });
    } else if (j >= b.length || (i < a.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      gone.push({ words: a[i++]!, isChanged: true });
    } else come.push({ words: b[j++]!, isChanged: true });
  }
  return { gone, come };
}
