import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { stdin } from 'node:process';
import { FileFailure, tooLarge } from './fileFailure';
import { LIMITS } from './limits';
import { NODE } from './nodePlatform';
import { openBytes } from './openBytes';
import { openFile, type OpenSpreadsheet } from './openFile';
import type { FileResult, ReadOptions } from './types';

/** The path that asks for what is piped into the program. */
export const STANDARD_INPUT = '-';

/** Opens a file once, for several of its sheets; a file that can't be opened says so at every reading. */
export function openSpreadsheet(path: string): Promise<OpenSpreadsheet> {
  return openFile(path, async () =>
    openBytes(await readBytes(path), basename(path, extname(path)), NODE),
  );
}

/**
 * Reads one sheet of an .xlsx, .xls, .csv or .tsv file (recognised by content) into a grid that
 * starts at A1. Dates are serial numbers of the 1900 system, errors texts such as `#N/A`, formulas
 * their cached values; cells of text files all stay texts. Never rejects: what can't be read is a
 * `FileProblem`.
 */
export async function readSpreadsheet(path: string, options?: ReadOptions): Promise<FileResult> {
  return (await openSpreadsheet(path)).read(options);
}

async function readBytes(path: string): Promise<Buffer> {
  if (path === STANDARD_INPUT) return readStream(stdin);
  const found = await stat(path);
  if (found.isDirectory()) throw new FileFailure({ code: 'isFolder' });
  if (found.isFIFO()) return readStream(createReadStream(path));
  // Reading from a device may never end.
  if (!found.isFile()) throw new FileFailure({ code: 'notAFile' });
  if (found.size > LIMITS.fileBytes) throw tooLarge(LIMITS.fileBytes, 'bytes');
  return readFile(path);
}

/** Reads a pipe to its end; throws `tooLarge` as soon as more comes than a file may hold. */
async function readStream(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    if (size > LIMITS.fileBytes) throw tooLarge(LIMITS.fileBytes, 'bytes');
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}
