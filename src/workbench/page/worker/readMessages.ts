import type { BookPiece } from '../open/BookPiece';
import type { OpenErrorCode } from '../open/OpenError';

/** Request of the page to the worker that reads files. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Answers of the worker: pieces, then that it is done, or why it can't go on. */
export type ReadAnswer =
  | BookPiece
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly code: OpenErrorCode };
