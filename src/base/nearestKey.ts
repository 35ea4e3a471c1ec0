import { editDistance } from './editDistance';

/** Longer names are no typing mistakes of a key, and would cost quadratic time. */
const LONGEST = 80;

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
    const distance = editDistance(wanted, key.toLowerCase(), allowed);
    if (distance <= allowed && distance < least && distance < key.length) {
      least = distance;
      best = key;
    }
  }
  return best;
}
