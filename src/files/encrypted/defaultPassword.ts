import { agilePackage } from './agile';
import { standardPackage } from './standard';

/** Excel's password for workbooks that are protected without one for opening. */
const DEFAULT_PASSWORD = Buffer.from('VelvetSweatshop', 'utf16le');
const AGILE = 0x00040004;
const STANDARD_MINOR = 2;

/**
 * The .xlsx of an encrypted package, as [MS-OFFCRYPTO] has it; undefined where another password opens it,
 * or a kind of encryption that is not known here.
 *
 * @param info the stream `EncryptionInfo` @param content the stream `EncryptedPackage`
 */
export function openByDefaultPassword(info: Buffer, content: Buffer): Buffer | undefined {
  try {
    const version = info.readUInt32LE(0);
    if (version === AGILE) return agilePackage(info, content, DEFAULT_PASSWORD);
    if (version >>> 16 === STANDARD_MINOR) return standardPackage(info, content, DEFAULT_PASSWORD);
  } catch {
    // Figures that no key, hash or stream can have: it can't be opened here, whatever they are.
  }
  return undefined;
}
