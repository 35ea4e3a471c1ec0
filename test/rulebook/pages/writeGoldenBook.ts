import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { loadDefault } from '../../../src/rulebook';
import { snapshotOf, type Snapshot } from '../../../src/rulebook/history/snapshot';
import { vocabularySizes } from './vocabularySizes';

/** The reviewed copy of what decides verdicts in the default book. */
const GOLDEN_BOOK = 'test/golden/rulebook/book.json';

/** How many words it knows. */
const GOLDEN_WORDS = 'test/golden/rulebook/words.json';

async function write(path: string, value: object): Promise<void> {
  const options = { ...(await resolveConfig(path)), filepath: path };
  writeFileSync(path, await format(JSON.stringify(value, null, 2), options));
}

/**
 * Writes both anew. Where the book has another version than its copy had, that version is over:
 * it is kept for `youpin rulebook --diff`, and is to be named in `versions.ts`.
 */
export async function writeGoldenBook(): Promise<void> {
  const former = JSON.parse(readFileSync(GOLDEN_BOOK, 'utf8')) as Snapshot;
  const now = snapshotOf(loadDefault());
  if (former.version !== now.version) {
    writeFileSync(`src/rulebook/history/${former.version}.json`, `${JSON.stringify(former)}\n`);
  }
  await write(GOLDEN_BOOK, now);
  await write(GOLDEN_WORDS, vocabularySizes(loadDefault()));
}
