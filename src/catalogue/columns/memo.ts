import { codeAt } from '../cells/codeAt';

/** Most distinct texts in the cache of a column; where there are more they hardly recur. */
const CAPACITY = 20_000;

/** After so many distinct texts it is clear whether texts recur. */
const TRIAL = 2_000;

/** Slots of a direct-mapped cache in front of the Map: hashing a text takes longer than comparing. */
const SLOTS = 64;

/** A slot for a text that is not empty, by its length and three of its characters. */
function slotOf(text: string): number {
  const last = text.length - 1;
  const mixed = codeAt(text, 0) + 7 * codeAt(text, last >> 1) + 31 * codeAt(text, last) + 5 * last;
  return mixed & (SLOTS - 1);
}

/** Caches `read` by text; gives up where texts hardly recur, since lookups then cost more than they save. */
export function memoise<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  const recentTexts = new Array<string>(SLOTS).fill('');
  const recent: (T | undefined)[] = new Array<T | undefined>(SLOTS).fill(undefined);
  let hits = 0;
  let givenUp = false;
  const look = (text: string): T => {
    const found = known.get(text);
    if (found !== undefined) {
      hits++;
      return found;
    }
    const made = read(text);
    if (known.size < CAPACITY) known.set(text, made);
    if (known.size === TRIAL && hits < TRIAL / 4) {
      givenUp = true;
      known.clear();
    }
    return made;
  };
  return (text) => {
    if (givenUp) return read(text);
    if (text === '') return look(text);
    const slot = slotOf(text);
    if (recentTexts[slot] === text) {
      hits++;
      return recent[slot]!;
    }
    const made = look(text);
    recentTexts[slot] = text;
    recent[slot] = made;
    return made;
  };
}
