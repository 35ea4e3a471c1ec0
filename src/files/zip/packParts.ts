import { crc32, deflateRawSync } from 'node:zlib';
import { DEFLATED, packedBytes } from './inflatePart';
import type { ZipEntry } from './zipDirectory';

/** A part as it lies in a zip, all of its header but the name known. */
interface PackedPart extends Omit<ZipEntry, 'offset' | 'method'> {
  readonly name: string;
  readonly packed: Buffer;
}

/** A small part of our own making. */
export function textPart(name: string, text: string): PackedPart {
  return deflated(name, Buffer.from(text));
}

/** A part of another zip under another name; a part that is not packed becomes so, for readers that take pieces. */
export function copiedPart(name: string, bytes: Buffer, entry: ZipEntry): PackedPart {
  const packed = packedBytes(bytes, entry);
  return entry.method === DEFLATED ? { ...entry, name, packed } : deflated(name, packed);
}

function deflated(name: string, content: Buffer): PackedPart {
  const packed = deflateRawSync(content, { level: 1 });
  return { name, packed, packedSize: packed.length, size: content.length, crc: crc32(content) };
}

/** A zip of these parts. */
export function packParts(parts: readonly PackedPart[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const common = commonHeader(part, name.length);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0'), common, place, name);
    pieces.push(Buffer.from('PK\x03\x04'), common, name, part.packed);
    offset += 30 + name.length + part.packed.length;
  }
  return Buffer.concat([...pieces, ...directory, endRecord(parts.length, directory, offset)]);
}

/** What a part's own header and its entry in the directory share. */
function commonHeader(part: PackedPart, nameLength: number): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(DEFLATED, 4);
  header.writeUInt32LE(part.crc, 10);
  header.writeUInt32LE(part.packedSize, 14);
  header.writeUInt32LE(part.size, 18);
  header.writeUInt16LE(nameLength, 22);
  return header;
}

function endRecord(count: number, directory: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(
    directory.reduce((bytes, piece) => bytes + piece.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return end;
}
