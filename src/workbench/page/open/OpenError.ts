/** Why a file can't be opened. */
export type OpenErrorCode = 'notAWorkbook' | 'encrypted' | 'tooBig' | 'damaged' | 'empty';

/** A file that can't be opened, and why. */
export class OpenError extends Error {
  constructor(readonly code: OpenErrorCode) {
    super(code);
    this.name = 'OpenError';
  }
}

/** The code of any error while a file was read: an unforeseen one is damage. */
export function openErrorCode(error: unknown): OpenErrorCode {
  if (error instanceof OpenError) return error.code;
  return error instanceof RangeError && /memory|length|allocation/i.test(error.message)
    ? 'tooBig'
    : 'damaged';
}
