import { startTransition, useEffect, useState } from 'react';
import { whileWanted } from '../model/whileWanted';

/**
 * Work that comes in slices, done beside everything else; until it is, what it gave before (or
 * undefined). It begins anew whenever `make` is another function. What comes of it is shown without
 * haste: whatever a person does meanwhile goes first.
 */
export function useSliced<T>(make: (() => Iterator<unknown, T>) | undefined): T | undefined {
  const [result, setResult] = useState<{ readonly value: T }>();
  useEffect(() => {
    if (make === undefined) return;
    const wanted = new AbortController();
    void whileWanted(make(), wanted.signal).then((found) => {
      if (found === undefined) return;
      startTransition(() => {
        setResult(found);
      });
    });
    return () => {
      wanted.abort();
    };
  }, [make]);
  return result?.value;
}
