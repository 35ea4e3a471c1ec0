/**
 * A part's bytes as UTF-8, whatever its encoding: the format allows UTF-16 too, recognised by
 * a byte order mark or by the zero beside the first `<`.
 */
export async function* toUtf8(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  const encoder = new TextEncoder();
  for await (const piece of pieces) {
    if (piece.length === 0) continue;
    let bytes = piece;
    if (isFirst) {
      const encoding = utf16Of(piece);
      if (encoding !== undefined) decoder = new TextDecoder(encoding);
      if (piece[0] === 0xef && piece[1] === 0xbb) bytes = piece.subarray(3);
    }
    isFirst = false;
    yield decoder ? encoder.encode(decoder.decode(bytes, { stream: true })) : bytes;
  }
}

function utf16Of([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}
