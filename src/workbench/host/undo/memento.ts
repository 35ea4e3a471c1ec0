type Restore = () => void;

/** Restores what an object holds by itself, not what it leads to; undefined for what never changes. */
function restorerOf(object: object): Restore | undefined {
  if (ArrayBuffer.isView(object)) {
    const array = object as Uint8Array;
    const kept = array.slice();
    return () => {
      array.set(kept);
    };
  }
  if (Array.isArray(object)) {
    const kept = [...(object as unknown[])];
    return () => {
      object.splice(0, object.length, ...kept);
    };
  }
  if (object instanceof Map) {
    const kept = [...(object as Map<unknown, unknown>)];
    return () => {
      object.clear();
      for (const [key, value] of kept) object.set(key, value);
    };
  }
  if (object instanceof Set) {
    const kept = [...(object as Set<unknown>)];
    return () => {
      object.clear();
      for (const value of kept) object.add(value);
    };
  }
  if (Object.isFrozen(object)) return undefined;
  const kept = Object.getOwnPropertyDescriptors(object);
  return () => {
    for (const key of Object.keys(object)) if (!(key in kept)) Reflect.deleteProperty(object, key);
    Object.defineProperties(object, kept);
  };
}

function partsOf(object: object): unknown[] {
  if (ArrayBuffer.isView(object)) return [];
  if (object instanceof Map) return [...object.keys(), ...object.values()];
  if (object instanceof Set) return [...object];
  return Object.values(Object.getOwnPropertyDescriptors(object)).map(
    ({ value }) => value as unknown,
  );
}

/**
 * Remembers the state of everything that an object leads to, and answers with what brings it back: the same
 * objects hold again what they held.
 *
 * @param without objects that keep whatever they hold then
 */
export function remember(root: object, without: readonly object[]): Restore {
  const seen = new Set<object>(without);
  const restorers: Restore[] = [];
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (typeof object !== 'object' || object === null || seen.has(object)) continue;
    seen.add(object);
    const restore = restorerOf(object);
    if (restore) restorers.push(restore);
    waiting.push(...partsOf(object));
  }
  return () => {
    for (const restore of restorers) restore();
  };
}
