import { createDecipheriv, createHash } from 'node:crypto';
import { littleEndian, packageOf, spunHash } from './parts';

const SPINS = 50_000;
const SHA1_BYTES = 20;
/** Bits of the key by the number of the algorithm: AES of three sizes. */
const KEY_BITS: ReadonlyMap<number, number> = new Map([
  [0x660e, 128],
  [0x660f, 192],
  [0x6610, 256],
]);
/** Where the header of the encryption begins, behind version, flags and its own size. */
const HEADER = 12;
const ALGORITHM = 8;

/** Opens a package of Excel 2007, which is AES and SHA-1; undefined where the password is another. */
export function standardPackage(
  info: Buffer,
  content: Buffer,
  password: Buffer,
): Buffer | undefined {
  const keyBits = KEY_BITS.get(info.readUInt32LE(HEADER + ALGORITHM));
  if (keyBits === undefined) return undefined;
  // Size of the salt, salt, verifier, size of a hash, hash of the verifier.
  const at = HEADER + info.readUInt32LE(HEADER - 4);
  const salt = info.subarray(at + 4, at + 20);
  const hash = sha1(spunHash('sha1', salt, password, SPINS), littleEndian(0));
  const key = Buffer.concat([padded(hash, 0x36), padded(hash, 0x5c)]).subarray(0, keyBits / 8);
  const open = (value: Buffer): Buffer => {
    const decipher = createDecipheriv(`aes-${keyBits}-ecb`, key, null);
    decipher.setAutoPadding(false);
    return Buffer.concat([decipher.update(value), decipher.final()]);
  };
  const shown = sha1(open(info.subarray(at + 20, at + 36)));
  const wanted = open(info.subarray(at + 40, at + 72)).subarray(0, SHA1_BYTES);
  return wanted.equals(shown) ? packageOf(content, open) : undefined;
}

const sha1 = (...parts: readonly Buffer[]): Buffer =>
  createHash('sha1').update(Buffer.concat(parts)).digest();

/** Half of a key: a hash laid over a block of one byte, and hashed again. */
function padded(hash: Buffer, byte: number): Buffer {
  const block = Buffer.alloc(64, byte);
  for (let at = 0; at < hash.length; at++) block[at]! ^= hash[at]!;
  return sha1(block);
}
