import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of an installed package. */
export function packageText(packageName: string, file: string): string {
  const folder = dirname(require.resolve(`${packageName}/package.json`));
  return readFileSync(join(folder, file), 'utf8');
}

/** The client's source, readable. */
export function clientSource(): string {
  return packageText('@microsoft/office-js', 'dist/excel-win32-16.01.debug.js');
}
