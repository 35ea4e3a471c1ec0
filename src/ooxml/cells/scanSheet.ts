import { PackageError } from '../PackageError';
import type { Package } from '../book/Package';
import { GrowingNames } from '../xml/GrowingNames';
import type { Names } from '../xml/Names';
import { type XmlNode } from '../xml/TreeBuilder';
import { type XmlHandler, XmlReader } from '../xml/XmlReader';
import { toUtf8 } from '../xml/toUtf8';
import type { ZipEntry } from '../zip/zipDirectory';
import { SHEET_NAMES, SHEET_NAME_LIST, SheetScanner } from './SheetScanner';
import { SurroundingTree } from './SurroundingTree';
import type { SheetListener } from './types';

type OnProgress = (fraction: number) => void;

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
  onProgress?: OnProgress,
): Promise<void> {
  const scanner = new SheetScanner(shared, listener);
  await readCounted(file, part, SHEET_NAMES, scanner, onProgress);
  if (!scanner.isWorksheet) throw new PackageError('damaged');
}

/**
 * The same, and what lies around the cells as a tree.
 *
 * @param onCells called once with what comes before the rows: before the first one, or at the end
 */
export async function scanWholeSheet(
  file: Package,
  part: ZipEntry,
  shared: readonly string[],
  listener: SheetListener,
  onCells: (before: XmlNode) => void,
  onProgress?: OnProgress,
): Promise<XmlNode> {
  const scanner = new SheetScanner(shared, listener);
  const names = new GrowingNames(SHEET_NAME_LIST);
  const tree = new SurroundingTree(scanner, names, onCells);
  await readCounted(file, part, names, tree, onProgress);
  if (!scanner.isWorksheet) throw new PackageError('damaged');
  return tree.end();
}

async function readCounted(
  file: Package,
  part: ZipEntry,
  names: Names,
  handler: XmlHandler,
  onProgress: OnProgress | undefined,
): Promise<void> {
  const reader = new XmlReader(names, handler);
  let done = 0;
  for await (const piece of toUtf8(counted(file.pieces(part), (bytes) => (done += bytes)))) {
    reader.write(piece);
    onProgress?.(Math.min(1, done / part.size));
  }
  reader.end();
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
