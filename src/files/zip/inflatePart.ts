import { crc32, createInflateRaw } from 'node:zlib';
import { damaged } from '../fileFailure';
import type { ZipEntry } from './zipDirectory';

const CHUNK = 256 * 1024;
const LOCAL_HEADER = 0x04034b50;
export const STORED = 0;
export const DEFLATED = 8;

/**
 * Inflates one part piece by piece, so that memory holds one piece however much comes out.
 * Throws `damaged` at the first byte beyond the declared size, and at the end where size or checksum differ.
 */
export async function* inflatePart(bytes: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  let size = 0;
  let crc = 0;
  for await (const chunk of inflate(packedBytes(bytes, entry), entry.method)) {
    size += chunk.length;
    if (size > entry.size) throw damaged();
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged();
}

/** The part's bytes as they are packed; throws `damaged` where they are not all there. */
export function packedBytes(bytes: Buffer, entry: ZipEntry): Buffer {
  const { offset, packedSize } = entry;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_HEADER) throw damaged();
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packedSize > bytes.length) throw damaged();
  return bytes.subarray(start, start + packedSize);
}

async function* inflate(packed: Buffer, method: number): AsyncGenerator<Buffer> {
  if (method === STORED) {
    for (let at = 0; at < packed.length; at += CHUNK) yield packed.subarray(at, at + CHUNK);
  } else if (method === DEFLATED) {
    const inflater = createInflateRaw({ chunkSize: CHUNK });
    inflater.end(packed);
    // The inflater waits while nobody takes its output, and is destroyed when the reader stops early.
    for await (const chunk of inflater) yield chunk as Buffer;
  } else {
    throw damaged();
  }
}
