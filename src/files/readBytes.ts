import { LIMITS } from './limits';
import { tooLarge } from './fileFailure';
import { openBytes } from './openBytes';
import { openFile } from './openFile';
import { PAGE } from './pagePlatform';
import type { FileResult, ReadOptions } from './types';

/** The name of a file without its extension. */
const plainName = (file: string): string => file.replace(/\.[^.]+$/, '');

/** Reads one sheet of a file that a page was given, as `readSpreadsheet` reads one from disk. */
export async function readBytes(
  file: string,
  bytes: Uint8Array,
  options?: ReadOptions,
): Promise<FileResult> {
  const opened = await openFile(file, () => {
    if (bytes.length > LIMITS.wholeFileBytes) throw tooLarge(LIMITS.wholeFileBytes, 'bytes');
    return openBytes(bytes, plainName(file), PAGE);
  });
  return opened.read(options);
}
