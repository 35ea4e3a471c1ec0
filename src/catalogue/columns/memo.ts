/** Distinct texts that a column remembers; where there are more they hardly recur. */
const CAPACITY = 20_000;

/** After so many distinct texts it is clear whether texts recur. */
const TRIAL = 2_000;

/**
 * Remembers what `read` makes of a text, and gives up where texts hardly recur: to look them up
 * then costs more than it saves.
 */
export function memoise<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let hits = 0;
  let givenUp = false;
  return (text) => {
    if (givenUp) return read(text);
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
}
