import { PackageError } from '../ooxml';
import { systemCode } from '../base/systemCode';
import { type Fault, FileFailure } from './fileFailure';
import { LIMITS } from './limits';
import { pickSheet, type OpenWorkbook } from './openWorkbook';
import type { FileResult, OnProgress, ReadOptions } from './types';

/** A file whose sheets are read one after the other. */
export interface OpenSpreadsheet {
  /** Reads one sheet; never rejects. */
  read(options?: ReadOptions): Promise<FileResult>;
}

/** Opens a file once, for several of its sheets; a file that can't be opened says so at every reading. */
export async function openFile(
  file: string,
  open: () => Promise<OpenWorkbook>,
): Promise<OpenSpreadsheet> {
  const failed = (error: unknown): FileResult => ({
    ok: false,
    error: { ...faultOf(error), file },
  });
  try {
    const book = await open();
    const sheets = book.sheets.map(({ name }) => name);
    return {
      async read(options = {}) {
        try {
          const report = onlyForwards(options.onProgress);
          const picked = await pickSheet(book, options, report);
          report(1);
          return { ok: true, file, sheets, ...picked };
        } catch (error) {
          return failed(error);
        }
      },
    };
  } catch (error) {
    return { read: () => Promise.resolve(failed(error)) };
  }
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

/** Faults of this room as they are, those of the system by their codes; anything else that a parser throws is damage. */
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
