import { crc32 } from './crc32';

interface Entry {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const DEFLATED = 8;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const VERSION = 20;
/** 1 January 1980: the same workbook makes the same bytes. */
const DATE = 0x21;

/** Packs parts into a zip, one after the other. */
export class ZipWriter {
  private readonly pieces: Uint8Array<ArrayBuffer>[] = [];
  private readonly entries: Entry[] = [];
  private readonly encoder = new TextEncoder();
  private length = 0;

  /** Adds a part; its text may come piece by piece, so that a page stays alive meanwhile. */
  async add(name: string, text: string | AsyncIterable<string>): Promise<void> {
    const packer = new CompressionStream('deflate-raw');
    const packed = collect(packer.readable);
    const writer = packer.writable.getWriter();
    let [crc, size] = [0, 0];
    for await (const piece of typeof text === 'string' ? [text] : text) {
      const bytes = this.encoder.encode(piece);
      crc = crc32(bytes, crc);
      size += bytes.length;
      await writer.write(bytes);
    }
    await writer.close();
    const chunks = await packed;
    const packedSize = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    const entry = { name: this.encoder.encode(name), crc, packedSize, size, offset: this.length };
    this.entries.push(entry);
    this.write(header(entry, false));
    for (const chunk of chunks) this.write(chunk);
  }

  /** The whole zip. */
  finish(): Uint8Array<ArrayBuffer> {
    const start = this.length;
    for (const entry of this.entries) this.write(header(entry, true));
    const end = new DataView(new ArrayBuffer(22));
    end.setUint32(0, 0x06054b50, true);
    end.setUint16(8, this.entries.length, true);
    end.setUint16(10, this.entries.length, true);
    end.setUint32(12, this.length - start, true);
    end.setUint32(16, start, true);
    this.write(new Uint8Array(end.buffer));
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  private write(bytes: Uint8Array<ArrayBuffer>): void {
    this.pieces.push(bytes);
    this.length += bytes.length;
  }
}

/** A part's own header, or the one by which the directory finds it. */
function header(entry: Entry, isDirectory: boolean): Uint8Array<ArrayBuffer> {
  const size = isDirectory ? 46 : 30;
  const bytes = new Uint8Array(size + entry.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, isDirectory ? 0x02014b50 : 0x04034b50, true);
  const at = isDirectory ? 6 : 4;
  if (isDirectory) view.setUint16(4, VERSION, true);
  [VERSION, FLAGS, DEFLATED, 0, DATE].forEach((word, index) => {
    view.setUint16(at + index * 2, word, true);
  });
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
  if (isDirectory) view.setUint32(42, entry.offset, true);
  bytes.set(entry.name, size);
  return bytes;
}

async function collect(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks;
    chunks.push(value);
  }
}
