import { createCipheriv, createHash } from 'node:crypto';
import { writeXlsx } from 'hucre/xlsx';
import { oleOf } from './support/ole';
import { readError, readOk } from './support/tempFiles';

const DEFAULT = 'VelvetSweatshop';
const SHEET = { name: 'S', rows: [['Title'], ['Pump']] };
const SALT = Buffer.from('0123456789abcdef');

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const sha1 = (...parts: Buffer[]): Buffer =>
  createHash('sha1').update(Buffer.concat(parts)).digest();

const half = (hash: Buffer, byte: number): Buffer =>
  sha1(Buffer.from(Array.from({ length: 64 }, (_, at) => (hash[at] ?? 0) ^ byte)));

/** A package as Excel 2007 encrypts it: AES of 128 bits by blocks, the key from 50,000 rounds of SHA-1. */
function standardEncrypted(content: Uint8Array, password: string): Buffer {
  let hash = sha1(SALT, Buffer.from(password, 'utf16le'));
  for (let round = 0; round < 50_000; round++) hash = sha1(number(round), hash);
  const last = sha1(hash, number(0));
  const key = Buffer.concat([half(last, 0x36), half(last, 0x5c)]).subarray(0, 16);
  const lock = (bytes: Buffer): Buffer => {
    const cipher = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false);
    const blocks = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 15)]);
    return Buffer.concat([cipher.update(blocks), cipher.final()]);
  };
  const verifier = Buffer.from('sixteen letters.');
  const header = Buffer.concat([
    ...[0x24, 0, 0x660e, 0x8004, 128, 0x18, 0, 0].map(number),
    Buffer.from('AES\0', 'utf16le'),
  ]);
  const info = Buffer.concat([
    ...[0x00020004, 0x24, header.length].map(number),
    header,
    ...[number(16), SALT, lock(verifier), number(20), lock(sha1(verifier))],
  ]);
  const size = Buffer.concat([number(content.length), number(0)]);
  return oleOf({
    EncryptionInfo: info,
    EncryptedPackage: Buffer.concat([size, lock(Buffer.from(content))]),
  });
}

const agileEncrypted = (password: string) =>
  writeXlsx({ sheets: [SHEET], encryption: { password, spinCount: 10 } });

test('workbooks that Excel encrypts without asking for a password are opened', async () => {
  const bytes = await writeXlsx({ sheets: [SHEET] });
  for (const content of [await agileEncrypted(DEFAULT), standardEncrypted(bytes, DEFAULT)]) {
    expect((await readOk(content)).grid).toEqual(SHEET.rows);
  }
});

test('those of another password, or of figures that take hours, are refused', async () => {
  const endless =
    '<keyData saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="AA=="/>';
  const slow = `${endless}${endless.replace('keyData', 'p:encryptedKey spinCount="1e15"')}`;
  const info = Buffer.concat([number(0x00040004), number(0x40), Buffer.from(slow)]);
  const refused = [
    await agileEncrypted('p'),
    standardEncrypted(await writeXlsx({ sheets: [SHEET] }), 'p'),
    oleOf({ EncryptionInfo: info, EncryptedPackage: Buffer.alloc(5000, 2) }),
  ];
  for (const content of refused) expect(await readError(content)).toEqual({ code: 'encrypted' });
});
