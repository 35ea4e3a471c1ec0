import { PackageError, overLimit } from '../PackageError';
import type { PackageLimits } from '../limits';

/** One part of a zip as its central directory declares it; sizes in bytes. */
export interface ZipEntry {
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where the part's local header starts. */
  readonly offset: number;
}

/** Parts by name; names are folded to lower case with `/`, since some writers use `\` or other cases. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const SIGNATURE = { entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 };
const UNKNOWN_32 = 0xffffffff;
const UNKNOWN_16 = 0xffff;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** The name under which `ZipDirectory` keeps a part. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * Reads a zip's central directory and weighs what it declares before anything is inflated.
 * Throws `truncated` without a directory, `tooLarge` for a bomb, `encrypted`, or `damaged`, and
 * the language's own `RangeError` where an offset leads outside of the file.
 */
export function readZipDirectory(bytes: Uint8Array, limits: PackageLimits): ZipDirectory {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end < 0) throw new PackageError('truncated');
  const directory = readEntries(bytes, view, locateEntries(view, end));
  weigh(directory, limits);
  return directory;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === SIGNATURE.end) return at;
  }
  return -1;
}

interface Location {
  readonly count: number;
  readonly offset: number;
}

function locateEntries(view: DataView, end: number): Location {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== UNKNOWN_16 && offset !== UNKNOWN_32) return { count, offset };
  const locator = end - 20;
  if (view.getUint32(locator, true) !== SIGNATURE.locator64) throw new PackageError('damaged');
  const record = readUint64(view, locator + 8);
  if (view.getUint32(record, true) !== SIGNATURE.end64) throw new PackageError('damaged');
  return { count: readUint64(view, record + 32), offset: readUint64(view, record + 48) };
}

function readEntries(bytes: Uint8Array, view: DataView, { count, offset }: Location): ZipDirectory {
  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder();
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== SIGNATURE.entry) throw new PackageError('damaged');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const isLocked = (view.getUint16(at + 8, true) & 1) !== 0;
    if (isLocked) throw new PackageError('encrypted');
    const name = partKey(decoder.decode(bytes.subarray(at + 46, nameEnd)));
    entries.set(name, readEntry(view, at, nameEnd, extraEnd));
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(view: DataView, at: number, extraStart: number, extraEnd: number): ZipEntry {
  // The zip64 field holds only the values that did not fit, in this order.
  let wide = findZip64Field(view, extraStart, extraEnd);
  const read = (place: number): number => {
    const value = view.getUint32(at + place, true);
    if (value !== UNKNOWN_32 || wide < 0) return value;
    wide += 8;
    return readUint64(view, wide - 8);
  };
  const size = read(24);
  const packedSize = read(20);
  const offset = read(42);
  return {
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    packedSize,
    offset,
  };
}

function findZip64Field(view: DataView, start: number, end: number): number {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return -1;
}

function readUint64(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) throw new PackageError('damaged');
  return value;
}

function weigh(directory: ZipDirectory, limits: PackageLimits): void {
  let total = 0;
  for (const { size, packedSize } of directory.values()) {
    total += size;
    const isTight = size > packedSize * limits.packingRatio;
    if (isTight && size > limits.suspectBytes) throw overLimit(limits.suspectBytes, 'bytes');
  }
  if (total > limits.inflatedBytes) throw overLimit(limits.inflatedBytes, 'bytes');
}
