import { createDecipheriv, createHash } from 'node:crypto';
import { littleEndian, packageOf, spunHash } from './parts';

/** Purpose of each hash of the password. */
const BLOCK_KEYS = {
  verifier: Buffer.from('fea7d2763b4b9e79', 'hex'),
  verifierHash: Buffer.from('d7aa0f6d3061344e', 'hex'),
  key: Buffer.from('146e0be7abacd0d6', 'hex'),
} as const;

const HASHES = ['SHA1', 'SHA256', 'SHA384', 'SHA512'];
/** Office takes 100,000; a file may ask for hours. */
const MOST_SPINS = 1_000_000;
const SEGMENT = 4096;
/** Fills keys and vectors that are longer than their hash. */
const FILL = 0x36;

/** How a key is made and used: of the package, or of the password. */
interface Cipher {
  readonly salt: Buffer;
  readonly hash: string;
  readonly keyBytes: number;
  readonly blockBytes: number;
  /** The attributes of its element. */
  readonly given: Readonly<Record<string, string>>;
}

/** Opens a package of Excel 2010 and later; undefined where the password is another. */
export function agilePackage(info: Buffer, content: Buffer, password: Buffer): Buffer | undefined {
  const xml = info.toString('utf8', 8);
  const own = cipherOf(xml, 'keyData');
  const byPassword = cipherOf(xml, 'encryptedKey');
  const spins = Number(byPassword?.given['spinCount']);
  if (!own || !byPassword || !(spins <= MOST_SPINS)) return undefined;
  const hash = spunHash(byPassword.hash, byPassword.salt, password, spins);
  const opened = (block: Buffer, name: string): Buffer => {
    const key = hashed(byPassword.hash, hash, block);
    const value = Buffer.from(byPassword.given[name] ?? '', 'base64');
    return decrypted(byPassword, sized(key, byPassword.keyBytes), byPassword.salt, value);
  };
  const verifier = opened(BLOCK_KEYS.verifier, 'encryptedVerifierHashInput');
  const wanted = opened(BLOCK_KEYS.verifierHash, 'encryptedVerifierHashValue');
  const shown = hashed(byPassword.hash, verifier);
  if (!wanted.subarray(0, shown.length).equals(shown)) return undefined;
  const key = opened(BLOCK_KEYS.key, 'encryptedKeyValue').subarray(0, own.keyBytes);
  return packageOf(content, (body) => bySegments(own, key, body));
}

function cipherOf(xml: string, element: string): Cipher | undefined {
  const [, attributes = ''] = new RegExp(`<(?:\\w+:)?${element}\\s([^<>]*)>`).exec(xml) ?? [];
  const given = Object.fromEntries(
    Array.from(attributes.matchAll(/(\w+)\s*=\s*"([^"]*)"/g), ([, name, value]) => [name!, value!]),
  );
  const { hashAlgorithm = '', cipherAlgorithm, cipherChaining } = given;
  const isKnown = cipherAlgorithm === 'AES' && cipherChaining === 'ChainingModeCBC';
  if (!isKnown || !HASHES.includes(hashAlgorithm)) return undefined;
  return {
    salt: Buffer.from(given['saltValue'] ?? '', 'base64'),
    hash: hashAlgorithm.toLowerCase(),
    keyBytes: Number(given['keyBits']) / 8,
    blockBytes: Number(given['blockSize']),
    given,
  };
}

function bySegments(cipher: Cipher, key: Buffer, body: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; at += SEGMENT) {
    const vector = hashed(cipher.hash, cipher.salt, littleEndian(at / SEGMENT));
    pieces.push(decrypted(cipher, key, vector, body.subarray(at, at + SEGMENT)));
  }
  return Buffer.concat(pieces);
}

function decrypted({ keyBytes, blockBytes }: Cipher, key: Buffer, vector: Buffer, value: Buffer) {
  const decipher = createDecipheriv(`aes-${keyBytes * 8}-cbc`, key, sized(vector, blockBytes));
  decipher.setAutoPadding(false);
  return Buffer.concat([decipher.update(value), decipher.final()]);
}

const hashed = (hash: string, ...parts: readonly Buffer[]): Buffer =>
  createHash(hash).update(Buffer.concat(parts)).digest();

const sized = (bytes: Buffer, length: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(length, FILL)]).subarray(0, length);
