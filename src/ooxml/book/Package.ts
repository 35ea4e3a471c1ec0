import { PackageError, overLimit } from '../PackageError';
import type { PackageLimits } from '../limits';
import { inflatePart } from '../zip/inflatePart';
import { type ZipDirectory, type ZipEntry, partKey, readZipDirectory } from '../zip/zipDirectory';

/** The parts of a zip, inflated when they are asked for. */
export class Package {
  readonly parts: ZipDirectory;

  /**
   * Throws what `readZipDirectory` throws.
   *
   * @param onPiece called for each piece of a part; reading ends where it throws
   */
  constructor(
    private readonly bytes: Uint8Array,
    readonly limits: PackageLimits,
    private readonly onPiece: () => void = () => undefined,
  ) {
    this.parts = readZipDirectory(bytes, limits);
  }

  /** The part of this name, upper and lower case alike. */
  find(name: string): ZipEntry | undefined {
    return this.parts.get(partKey(name));
  }

  /** A part piece by piece, its size and checksum compared; throws `damaged`. */
  async *pieces(entry: ZipEntry): AsyncGenerator<Uint8Array> {
    for await (const piece of inflatePart(this.bytes, entry)) {
      this.onPiece();
      yield piece;
    }
  }

  /** The same of a part that is wholly kept in memory; throws `tooLarge` for one that is too big for that. */
  small(entry: ZipEntry): AsyncGenerator<Uint8Array> {
    const { smallPartBytes } = this.limits;
    if (entry.size > smallPartBytes) throw overLimit(smallPartBytes, 'bytes');
    return this.pieces(entry);
  }

  /** A part that has to be there; throws `damaged`. */
  need(name: string): ZipEntry {
    const entry = this.find(name);
    if (!entry) throw new PackageError('damaged');
    return entry;
  }
}
