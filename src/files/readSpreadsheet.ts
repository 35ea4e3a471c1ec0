import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { stdin } from 'node:process';
import { PackageError } from '../ooxml';
import { type Fault, FileFailure, systemCode, tooLarge } from './fileFailure';
import { LIMITS } from './limits';
import { openBytes } from './openBytes';
import { pickSheet } from './openWorkbook';
import type { FileResult, OnProgress, ReadOptions } from './types';

/** The path that asks for what is piped into the program. */
export const STANDARD_INPUT = '-';

/** A file whose sheets are read one after the other. */
export interface OpenSpreadsheet {
  /** Reads one sheet; never rejects. */
  read(options?: ReadOptions): Promise<FileResult>;
}

/** Opens a file once, for several of its sheets; a file that can't be opened says so at every reading. */
export async function openSpreadsheet(path: string): Promise<OpenSpreadsheet> {
  const failed = (error: unknown): FileResult => ({
    ok: false,
    error: { ...faultOf(error), file: path },
  });
  try {
    const book = await openBytes(await readBytes(path), basename(path, extname(path)));
    const sheets = book.sheets.map(({ name }) => name);
    return {
      async read(options = {}) {
        try {
          const report = onlyForwards(options.onProgress);
          const picked = await pickSheet(book, options, report);
          report(1);
          return { ok: true, file: path, sheets, ...picked };
        } catch (error) {
          return failed(error);
        }
      },
    };
  } catch (error) {
    return { read: () => Promise.resolve(failed(error)) };
  }
}

/**
 * Reads one sheet of an .xlsx, .xls, .csv or .tsv file (told apart by content) into a grid that
 * starts at A1. Dates are serial numbers of the 1900 system, errors texts such as `#N/A`, formulas
 * their cached values; cells of text files all stay texts. Never rejects: what can't be read is a
 * `FileError`.
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

/** Sheets are tried in turn and each counts from 0: what was reported stays. */
function onlyForwards(onProgress: OnProgress | undefined): OnProgress {
  let reported = 0;
  return (fraction) => {
    if (fraction <= reported) return;
    reported = fraction;
    onProgress?.(Math.min(1, fraction));
  };
}

/** Faults of ours as they are; of the system by their codes; whatever a parser throws is damage. */
function faultOf(error: unknown): Fault {
  if (error instanceof FileFailure) return error.fault;
  if (error instanceof PackageError) return faultOfPackage(error);
  switch (systemCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'notFound' };
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
    case 'EIO':
    case 'ELOOP':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return { code: 'notReadable' };
    case 'ERR_STRING_TOO_LONG':
      return { code: 'tooLarge', limit: LIMITS.fileBytes, unit: 'bytes' };
    default:
      return { code: 'damaged' };
  }
}

function faultOfPackage({ fault, limit, unit }: PackageError): Fault {
  if (fault === 'tooLarge') return { code: fault, limit: limit!, unit: unit! };
  return { code: fault === 'notPackage' ? 'notASpreadsheet' : fault };
}
