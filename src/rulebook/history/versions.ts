import { loadDefault } from '../loadDefault';
import type { Rulebook } from '../schema';
import { bookOfSnapshot, type Snapshot } from './snapshot';

/** Versions of the default book before the present one; each is loaded when it is asked for. */
const EARLIER: Readonly<Record<string, () => Promise<unknown>>> = {
  '2026-11-20': async () => (await import('./2026-11-20.json')).default,
};

/** The versions of the default book that are kept, the earliest first; the last is the present one. */
export function keptVersions(): string[] {
  return [...Object.keys(EARLIER), loadDefault().version];
}

/** A version of the default book, with the texts and words of today; undefined where it is not kept. */
export async function loadVersion(version: string): Promise<Rulebook | undefined> {
  const present = loadDefault();
  if (version === present.version) return present;
  if (!Object.hasOwn(EARLIER, version)) return undefined;
  return bookOfSnapshot((await EARLIER[version]!()) as Snapshot, present);
}
