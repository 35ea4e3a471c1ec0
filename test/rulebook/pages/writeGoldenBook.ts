import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { loadDefault } from '../../../src/rulebook';
import { snapshotOf, type Snapshot } from '../../../src/rulebook/history/snapshot';

/** The reviewed copy of what decides verdicts in the default book. */
const GOLDEN_BOOK = 'test/golden/rulebook/book.json';

/**
 * Writes the copy anew. Where the book has another version than the copy had, that version is over:
 * it is kept for `youpin rulebook --diff`, and is to be named in `versions.ts`.
 */
export async function writeGoldenBook(): Promise<void> {
  const former = JSON.parse(readFileSync(GOLDEN_BOOK, 'utf8')) as Snapshot;
  const now = snapshotOf(loadDefault());
  if (former.version !== now.version) {
    writeFileSync(`src/rulebook/history/${former.version}.json`, `${JSON.stringify(former)}\n`);
  }
  const config = await resolveConfig(GOLDEN_BOOK);
  const text = await format(JSON.stringify(now, null, 2), { ...config, filepath: GOLDEN_BOOK });
  writeFileSync(GOLDEN_BOOK, text);
}
