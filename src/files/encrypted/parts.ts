import { createHash } from 'node:crypto';

/** Bytes of the size before an encrypted package. */
const SIZE_BYTES = 8;
/** Block size of the ciphers, in bytes. */
const BLOCK = 16;

export function littleEndian(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

/** A password hashed so often that guessing takes long. */
export function spunHash(hash: string, salt: Buffer, password: Buffer, spins: number): Buffer {
  let last = createHash(hash).update(salt).update(password).digest();
  for (let spin = 0; spin < spins; spin++) {
    last = createHash(hash).update(littleEndian(spin)).update(last).digest();
  }
  return last;
}

/** The package itself, cut to its size: whole blocks are encrypted. */
export function packageOf(content: Buffer, open: (body: Buffer) => Buffer): Buffer {
  const size = Number(content.readBigUInt64LE());
  const body = content.subarray(SIZE_BYTES);
  return open(body.subarray(0, body.length - (body.length % BLOCK))).subarray(0, size);
}
