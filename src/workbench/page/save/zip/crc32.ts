const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of bytes that follow those with the checksum `before`. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  // By index: an iterator would take several times as long, and there are hundreds of megabytes.
  const { length } = bytes;
  for (let at = 0; at < length; at += 1)
    value = (value >>> 8) ^ TABLE[(value ^ bytes[at]!) & 0xff]!;
  return ~value >>> 0;
}
