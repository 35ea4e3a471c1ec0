import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compares a text with the golden file of that name. After a change that is meant, write the files
 * anew with `GOLDEN=write npx jest test/report` and read the difference.
 */
export function expectGolden(folder: string, name: string, text: string): void {
  const path = join(folder, 'golden', name);
  if (process.env.GOLDEN === 'write') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
