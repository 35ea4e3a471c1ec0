import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FileResult, type ReadOptions, readSpreadsheet } from '../../../src/files';
import type { FileProblem } from '../../../src/report';

const folder = mkdtempSync(join(tmpdir(), 'youpin-files-'));
let count = 0;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file that lives until the tests of the importing file end; answers its path. */
export function fileOf(content: Uint8Array | string, name = 'file.xlsx'): string {
  const path = join(folder, `${count++}-${name}`);
  writeFileSync(path, content);
  return path;
}

/** The temporary folder itself. */
export function tempFolder(): string {
  return folder;
}

/** Reads what must be readable. */
export async function readOk(
  content: Uint8Array | string,
  options?: ReadOptions,
  name?: string,
): Promise<Extract<FileResult, { ok: true }>> {
  const result = await readSpreadsheet(fileOf(content, name), options);
  if (!result.ok) throw new Error(`Not read: ${JSON.stringify(result.error)}`);
  return result;
}

/** Reads what must not be readable; the error without the path, which must be the one asked for. */
export async function readError(
  content: Uint8Array | string,
  options?: ReadOptions,
): Promise<Omit<FileProblem, 'file'>> {
  const path = fileOf(content);
  const result = await readSpreadsheet(path, options);
  if (result.ok) throw new Error('Was read');
  const { file, ...rest } = result.error;
  expect(file).toBe(path);
  return rest;
}
