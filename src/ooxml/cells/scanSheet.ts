import { PackageError } from '../PackageError';
import type { Package } from '../book/Package';
import { XmlReader } from '../xml/XmlReader';
import { toUtf8 } from '../xml/toUtf8';
import type { ZipEntry } from '../zip/zipDirectory';
import { SHEET_NAMES, SheetScanner } from './SheetScanner';
import type { SheetListener } from './types';

/**
 * Reads a worksheet's part in one pass. Throws `damaged` where the part just stops, contradicts itself
 * or has cells beyond Excel's, and whatever the listener throws.
 *
 * @param shared the workbook's shared texts
 * @param onProgress called with the share of the part that is read, from 0 to 1
 */
export async function scanSheet(
  file: Package,
  part: ZipEntry,
  shared: readonly string[],
  listener: SheetListener,
  onProgress?: (fraction: number) => void,
): Promise<void> {
  const scanner = new SheetScanner(shared, listener);
  const reader = new XmlReader(SHEET_NAMES, scanner);
  let done = 0;
  for await (const piece of toUtf8(counted(file.pieces(part), (bytes) => (done += bytes)))) {
    reader.write(piece);
    onProgress?.(Math.min(1, done / part.size));
  }
  reader.end();
  if (!scanner.isWorksheet) throw new PackageError('damaged');
}

async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    count(piece.length);
    yield piece;
  }
}
