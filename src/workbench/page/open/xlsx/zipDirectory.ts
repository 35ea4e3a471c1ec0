import { OpenError } from '../OpenError';

/** One part of a zip as its directory declares it; sizes in bytes. */
export interface ZipEntry {
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
}

/** Parts by name, in lower case: some writers use other cases, or `\`. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ELSEWHERE = 0xffffffff;
/** All parts together may declare no more bytes than this. */
const MOST_BYTES = 1536 * 1024 * 1024;

/** Reads a zip's directory; throws `damaged`, `encrypted` or `tooBig`. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = locate(view, findEnd(view));
  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder();
  let [at, total] = [offset, 0];
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== ENTRY) throw new OpenError('damaged');
    if (view.getUint16(at + 8, true) & 1) throw new OpenError('encrypted');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const entry = entryAt(view, at, nameEnd, extraEnd);
    entries.set(partKey(decoder.decode(bytes.subarray(at + 46, nameEnd))), entry);
    total += entry.size;
    at = extraEnd + view.getUint16(at + 32, true);
  }
  if (total > MOST_BYTES) throw new OpenError('tooBig');
  return entries;
}

/** The name under which a directory keeps a part. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** The bytes of a part as they are packed; throws `damaged` where they are not all there. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL)
    throw new OpenError('damaged');
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + 30 + names;
  if (start + packedSize > bytes.length) throw new OpenError('damaged');
  return bytes.subarray(start, start + packedSize);
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  throw new OpenError('damaged');
}

function locate(view: DataView, end: number): { count: number; offset: number } {
  const offset = view.getUint32(end + 16, true);
  if (offset !== ELSEWHERE) return { count: view.getUint16(end + 10, true), offset };
  const record = wide(view, end - 12);
  if (view.getUint32(record, true) !== END_64) throw new OpenError('damaged');
  return { count: wide(view, record + 32), offset: wide(view, record + 48) };
}

function entryAt(view: DataView, at: number, extraStart: number, extraEnd: number): ZipEntry {
  let field = zip64Field(view, extraStart, extraEnd);
  // The field holds only what did not fit, in this order.
  const [size, packedSize, offset] = [24, 20, 42].map((place) => {
    const value = view.getUint32(at + place, true);
    if (value !== ELSEWHERE || field < 0) return value;
    field += 8;
    return wide(view, field - 8);
  }) as [number, number, number];
  return { method: view.getUint16(at + 10, true), size, packedSize, offset };
}

function zip64Field(view: DataView, start: number, end: number): number {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 1) return at + 4;
  return -1;
}

function wide(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
