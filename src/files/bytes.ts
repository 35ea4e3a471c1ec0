const ENCODER = new TextEncoder();

/** The bytes of a text in UTF-8. */
export const bytesOf = (text: string): Uint8Array => ENCODER.encode(text);

/** The text of bytes in UTF-8, a byte order mark included. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

export const startsWith = (bytes: Uint8Array, magic: Uint8Array): boolean =>
  magic.every((byte, at) => bytes[at] === byte);
