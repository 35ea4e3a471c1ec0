import type { FileProblem } from '../report';

/** All of a `FileProblem` but the file, which only the door of this room knows. */
export type Fault = Omit<FileProblem, 'file'>;

/** Carries a fault up through streams and parsers; `readSpreadsheet` turns it into a result. */
export class FileFailure extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
    this.name = 'FileFailure';
  }
}

/** Says that a file asks for more than `limit`. */
export function tooLarge(limit: number, unit: 'bytes' | 'cells'): FileFailure {
  return new FileFailure({ code: 'tooLarge', limit, unit });
}

/** Says that a file contradicts itself or its format. */
export function damaged(): FileFailure {
  return new FileFailure({ code: 'damaged' });
}
