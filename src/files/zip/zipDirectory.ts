import { FileFailure, damaged, tooLarge } from '../fileFailure';
import { LIMITS } from '../limits';

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

/**
 * Reads a zip's central directory and weighs what it declares before anything is inflated.
 * Throws `truncated` without a directory, `tooLarge` for a bomb, `encrypted`, or `damaged`, and
 * Node's own `RangeError` where an offset leads outside of the file.
 */
export function readZipDirectory(bytes: Buffer): ZipDirectory {
  const end = findEnd(bytes);
  if (end < 0) throw new FileFailure({ code: 'truncated' });
  const directory = readEntries(bytes, locateEntries(bytes, end));
  weigh(directory);
  return directory;
}

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at--) {
    if (bytes.readUInt32LE(at) === SIGNATURE.end) return at;
  }
  return -1;
}

interface Location {
  readonly count: number;
  readonly offset: number;
}

function locateEntries(bytes: Buffer, end: number): Location {
  const count = bytes.readUInt16LE(end + 10);
  const offset = bytes.readUInt32LE(end + 16);
  if (count !== UNKNOWN_16 && offset !== UNKNOWN_32) return { count, offset };
  const locator = end - 20;
  if (bytes.readUInt32LE(locator) !== SIGNATURE.locator64) throw damaged();
  const record = readUint64(bytes, locator + 8);
  if (bytes.readUInt32LE(record) !== SIGNATURE.end64) throw damaged();
  return { count: readUint64(bytes, record + 32), offset: readUint64(bytes, record + 48) };
}

function readEntries(bytes: Buffer, { count, offset }: Location): ZipDirectory {
  const entries = new Map<string, ZipEntry>();
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== SIGNATURE.entry) throw damaged();
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const isLocked = (bytes.readUInt16LE(at + 8) & 1) !== 0;
    if (isLocked) throw new FileFailure({ code: 'encrypted' });
    const name = partKey(bytes.toString('utf8', at + 46, nameEnd));
    entries.set(name, readEntry(bytes, at, nameEnd, extraEnd));
    at = extraEnd + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function readEntry(bytes: Buffer, at: number, extraStart: number, extraEnd: number): ZipEntry {
  let size = bytes.readUInt32LE(at + 24);
  let packedSize = bytes.readUInt32LE(at + 20);
  let offset = bytes.readUInt32LE(at + 42);
  // The zip64 field holds only the values that did not fit, in this order.
  let wide = findZip64Field(bytes, extraStart, extraEnd);
  const widen = (value: number): number => {
    if (value !== UNKNOWN_32 || wide < 0) return value;
    wide += 8;
    return readUint64(bytes, wide - 8);
  };
  size = widen(size);
  packedSize = widen(packedSize);
  offset = widen(offset);
  return {
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    size,
    packedSize,
    offset,
  };
}

function findZip64Field(bytes: Buffer, start: number, end: number): number {
  for (let at = start; at + 4 <= end; at += 4 + bytes.readUInt16LE(at + 2)) {
    if (bytes.readUInt16LE(at) === 1) return at + 4;
  }
  return -1;
}

function readUint64(bytes: Buffer, at: number): number {
  const value = Number(bytes.readBigUInt64LE(at));
  if (!Number.isSafeInteger(value)) throw damaged();
  return value;
}

function weigh(directory: ZipDirectory): void {
  let total = 0;
  for (const { size, packedSize } of directory.values()) {
    total += size;
    const isTight = size > packedSize * LIMITS.packingRatio;
    if (isTight && size > LIMITS.suspectBytes) throw tooLarge(LIMITS.suspectBytes, 'bytes');
  }
  if (total > LIMITS.inflatedBytes) throw tooLarge(LIMITS.inflatedBytes, 'bytes');
}
