import { OpenError } from '../OpenError';
import { packedBytes, partKey, readZipDirectory, type ZipDirectory } from './zipDirectory';

const STORED = 0;
const DEFLATED = 8;
/** A part that is read whole may have no more bytes. */
const MOST_WHOLE = 64 * 1024 * 1024;

/** The parts of a zip, unpacked when they are asked for. Names begin at its root, without a slash. */
export class ZipFile {
  private readonly directory: ZipDirectory;
  /** Packed bytes of the parts that were read so far. */
  read = 0;

  /** @throws OpenError */
  constructor(private readonly bytes: Uint8Array) {
    this.directory = readZipDirectory(bytes);
  }

  get size(): number {
    return this.bytes.length;
  }

  has(name: string): boolean {
    return this.directory.has(partKey(name));
  }

  /** A part's text, undefined where there is no such part. */
  async text(name: string): Promise<string | undefined> {
    const size = this.directory.get(partKey(name))?.size;
    if (size === undefined) return undefined;
    if (size > MOST_WHOLE) throw new OpenError('tooBig');
    let whole = '';
    for await (const piece of this.pieces(name)) whole += piece;
    return whole;
  }

  /** A part's text piece by piece; throws `damaged` where bytes are missing or too many. */
  async *pieces(name: string): AsyncGenerator<string> {
    const entry = this.directory.get(partKey(name));
    if (!entry) throw new OpenError('damaged');
    const decoder = new TextDecoder();
    const before = this.read;
    let size = 0;
    for await (const chunk of this.unpacked(name)) {
      size += chunk.length;
      if (size > entry.size) throw new OpenError('damaged');
      this.read = before + entry.packedSize * (size / entry.size);
      yield decoder.decode(chunk, { stream: true });
    }
    if (size !== entry.size) throw new OpenError('damaged');
    yield decoder.decode();
  }

  private async *unpacked(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.directory.get(partKey(name))!;
    const packed = packedBytes(this.bytes, entry);
    if (entry.method === STORED) yield packed;
    else if (entry.method === DEFLATED) yield* inflate(packed);
    else throw new OpenError('damaged');
  }
}

async function* inflate(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const inflater = new DecompressionStream('deflate-raw');
  const writer = inflater.writable.getWriter();
  // A copy of its own: a stream may ask for memory that nobody shares.
  const written = writer.write(new Uint8Array(packed)).then(() => writer.close());
  // What goes wrong here is told to the reader as well.
  written.catch(() => undefined);
  const reader = inflater.readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
