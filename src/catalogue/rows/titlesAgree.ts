const WORD = /\p{Script=Han}|[\p{L}\p{N}.]+/gu;

const wordsOf = (title: string): Set<string> => new Set(title.toLowerCase().match(WORD) ?? []);

/** Whether two titles can be those of one listing: half of the words of the shorter one are in both. */
export function titlesAgree(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.size - other.size) as [
    Set<string>,
    Set<string>,
  ];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared * 2 >= few.size;
}
