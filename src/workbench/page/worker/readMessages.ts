import type { BookPiece } from '../open/BookPiece';
import type { OpenErrorCode } from '../open/OpenError';

/** What the page asks of the worker that reads files. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the worker answers: pieces, then that it is done, or why it can't go on. */
export type ReadAnswer =
  | BookPiece
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly code: OpenErrorCode };
