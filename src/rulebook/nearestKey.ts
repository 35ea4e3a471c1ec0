/** Longer names are no typing mistakes of a key, and would cost quadratic time. */
const LONGEST = 80;

/** Number of letters to type, drop, change or swap with a neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, before[j - 2]! + 1);
      }
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/**
 * The known key that was most likely meant, or undefined where none is near: at most a third of the
 * letters differ, and of equally near keys the first is taken. Case does not count.
 */
export function nearestKey(typed: string, known: Iterable<string>): string | undefined {
  if (typed.length > LONGEST) return undefined;
  const wanted = typed.toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const key of known) {
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, key.length) / 3));
    if (Math.abs(wanted.length - key.length) > allowed) continue;
    const distance = editDistance(wanted, key.toLowerCase());
    if (distance <= allowed && distance < least && distance < key.length) {
      least = distance;
      best = key;
    }
  }
  return best;
}
