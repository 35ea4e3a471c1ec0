import { useSyncExternalStore } from 'react';
import type { SystemLook } from './look';

const QUERIES = {
  prefersDark: '(prefers-color-scheme: dark)',
  forcedColors: '(forced-colors: active)',
} as const;

const canAsk = (): boolean =>
  typeof window !== 'undefined' && typeof window.matchMedia === 'function';

const matches = (query: string): boolean => canAsk() && window.matchMedia(query).matches;

function subscribe(listener: () => void): () => void {
  if (!canAsk()) return () => undefined;
  const lists = Object.values(QUERIES).map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}

const useQuery = (query: string): boolean =>
  useSyncExternalStore(
    subscribe,
    () => matches(query),
    () => false,
  );

/** What the browser prefers now, and whenever that changes. */
export function useSystemLook(): SystemLook {
  const prefersDark = useQuery(QUERIES.prefersDark);
  const forcedColors = useQuery(QUERIES.forcedColors);
  return { prefersDark, forcedColors };
}
