import type { BookPiece } from '../open/BookPiece';
import { openErrorCode } from '../open/OpenError';
import { readBook } from '../open/readBook';
import type { ReadAnswer, ReadRequest } from './readMessages';

/** Buffers of a piece that are transferred to the page instead of copied. */
function movable(piece: BookPiece): Transferable[] {
  if (piece.kind !== 'cells') return [];
  const { rows, columns, types, values, formats } = piece;
  return [rows, columns, types, values, formats].map(({ buffer }) => buffer);
}

function answer(message: ReadAnswer, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  readBook(data.name, data.bytes, (piece) => {
    answer(piece, movable(piece));
  }).then(
    () => {
      answer({ kind: 'done' });
    },
    (error: unknown) => {
      answer({ kind: 'failed', code: openErrorCode(error) });
    },
  );
});
