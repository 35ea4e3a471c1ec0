import { useEffect, useState } from 'react';
import { runSliced } from '../model/runSliced';

/**
 * Work that comes in slices, done beside everything else; until it is, what it gave before (or
 * undefined). It begins anew whenever `make` is another function.
 */
export function useSliced<T>(make: (() => Iterator<unknown, T>) | undefined): T | undefined {
  const [result, setResult] = useState<{ readonly value: T }>();
  useEffect(() => {
    if (make === undefined) return;
    let isWanted = true;
    void runSliced(make(), () => isWanted).then((value) => {
      if (isWanted && value !== undefined) setResult({ value });
    });
    return () => {
      isWanted = false;
    };
  }, [make]);
  return result?.value;
}
