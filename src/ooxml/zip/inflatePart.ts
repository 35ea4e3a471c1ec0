import { PackageError } from '../PackageError';
import { type ZipEntry, viewOf } from './zipDirectory';

const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes that are handed to the inflater at a time. */
const STEP = 1024 * 1024;
/** The longest block that deflate stores without packing it. */
const LONGEST_STORED = 0xffff;

/** Head of a gzip file without a name or a time. */
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, DEFLATED, 0, 0, 0, 0, 0, 0, 0xff);

/**
 * Inflates one part piece by piece, so that memory holds one piece however much comes out. The part
 * is read as a gzip file, which is the same bytes between another head and tail: so the inflater of
 * the platform, in a page and in Node alike, compares the checksum.
 *
 * Throws `damaged` at the first byte beyond the declared size, and at the end where size or checksum
 * differ.
 */
export async function* inflatePart(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const reader = gzipOf(packedBytes(bytes, entry), entry)
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader();
  let size = 0;
  let next = reader.read();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) break;
      // Asked for before this piece is used: the platform inflates on another thread.
      next = reader.read();
      next.catch(() => undefined);
      size += value.length;
      if (size > entry.size) break;
      yield value;
    }
  } catch (error) {
    if (error instanceof PackageError) throw error;
    throw new PackageError('damaged');
  } finally {
    // Where the reader stops early, so does the inflater; one that failed has nothing to cancel.
    await reader.cancel().catch(() => undefined);
  }
  if (size !== entry.size) throw new PackageError('damaged');
}

/** The part's bytes as they are packed; throws `damaged` where they are not all there. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { offset, packedSize } = entry;
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) {
    throw new PackageError('damaged');
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new PackageError('damaged');
  return bytes.subarray(start, start + packedSize);
}

/** A part as a gzip file, made as it is asked for. */
function gzipOf(packed: Uint8Array, entry: ZipEntry): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = gzipPieces(packed, entry);
  return new ReadableStream({
    pull: (controller) => {
      const next = pieces.next();
      if (next.done === true) controller.close();
      // A copy: a stream may ask for memory of its own.
      else controller.enqueue(new Uint8Array(next.value));
    },
  });
}

function* gzipPieces(packed: Uint8Array, { method, crc, size }: ZipEntry): Generator<Uint8Array> {
  yield GZIP_HEAD;
  if (method === DEFLATED) {
    for (let at = 0; at < packed.length; at += STEP) yield packed.subarray(at, at + STEP);
  } else if (method === STORED) yield* storedBlocks(packed);
  else throw new PackageError('damaged');
  const tail = new Uint8Array(8);
  viewOf(tail).setUint32(0, crc, true);
  viewOf(tail).setUint32(4, size % 2 ** 32, true);
  yield tail;
}

/** Bytes as deflate writes what it does not pack. */
function* storedBlocks(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at === 0 || at < bytes.length; at += LONGEST_STORED) {
    const block = bytes.subarray(at, at + LONGEST_STORED);
    const head = new Uint8Array(5);
    head[0] = at + LONGEST_STORED >= bytes.length ? 1 : 0;
    viewOf(head).setUint16(1, block.length, true);
    viewOf(head).setUint16(3, ~block.length & 0xffff, true);
    yield head;
    yield block;
  }
}
