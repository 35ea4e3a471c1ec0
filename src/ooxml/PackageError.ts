/**
 * Why a package can't be read: `notPackage` is a zip of another kind, `otherFormat` a workbook in another
 * format: binary, or OpenDocument.
 */
export type PackageFault = 'truncated' | 'damaged' | 'encrypted' | 'notPackage' | 'otherFormat';

/** A package that contradicts its format, or asks for more than a limit. */
export class PackageError extends Error {
  constructor(
    readonly fault: PackageFault | 'tooLarge',
    /** The limit that was passed, for `tooLarge`. */
    readonly limit?: number,
    readonly unit?: 'bytes' | 'cells',
  ) {
    super(fault);
    this.name = 'PackageError';
  }
}

/** Says that a package asks for more than `limit`. */
export function overLimit(limit: number, unit: 'bytes' | 'cells'): PackageError {
  return new PackageError('tooLarge', limit, unit);
}
