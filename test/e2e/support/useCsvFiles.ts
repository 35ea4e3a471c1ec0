import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unparse } from 'papaparse';
import type { Grid } from '../../../src/catalogue';

/**
 * Files for a file's tests, `<name>.csv` for each grid, in a folder that goes when the tests have ended. Their paths are
 * known at once; the files are there when the tests begin.
 */
export function useCsvFiles<Name extends string>(
  grids: Readonly<Record<Name, () => Grid>>,
): Readonly<Record<Name, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'youpin-csv-'));
  const pathOf = (name: string): string => join(folder, `${name}.csv`);
  const names = Object.keys(grids) as Name[];
  beforeAll(() => {
    for (const name of names)
      writeFileSync(pathOf(name), unparse(grids[name]().map((row) => [...row])));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return Object.fromEntries(names.map((name) => [name, pathOf(name)])) as Record<Name, string>;
}
