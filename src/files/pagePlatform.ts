import type { Platform } from './platform';

/** Bytes decoded in one go. */
const PIECE = 1 << 20;

/** A page: a browser ends what takes too much memory by itself, and does not say how much there is. */
export const PAGE: Platform = {
  textsOf: (bytes) => {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return (start, end) => decoder.decode(bytes.subarray(start, end));
  },
  isUtf8: (bytes) => {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      for (let at = 0; at < bytes.length; at += PIECE)
        decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
      decoder.decode();
      return true;
    } catch {
      return false;
    }
  },
  // What a page reads goes on a sheet. In cells formatted as texts, numbers would become texts.
  keepsFormat: (code) => !/^(?:|@|general)$/i.test(code),
  memoryGuard: () => () => undefined,
  // A page's own ciphers lack some that such files use.
  openByDefaultPassword: () => undefined,
};
