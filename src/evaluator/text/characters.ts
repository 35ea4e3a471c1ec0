/** A digit, or a letter of a script that writes words apart: Latin with accents, Greek, Cyrillic, Arabic… */
function isLatin(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x1fff && code !== 0xd7 && code !== 0xf7)
  );
}

/** A character of Chinese, Japanese or Korean writing: each is a word of its own. */
export function isIdeograph(code: number): boolean {
  return code >= 0x2e80 && code <= 0xd7ff && !(code >= 0x3000 && code <= 0x303f);
}

/** Lower case of ASCII, Latin-1 and Cyrillic letters; full-width forms as their half-width ones. */
export function fold(code: number): number {
  const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if (half >= 65 && half <= 90) return half + 32;
  const upper = (half >= 0xc0 && half <= 0xde && half !== 0xd7) || (half >= 0x410 && half <= 0x42f);
  return upper ? half + 32 : half;
}

/** By character code: the folded letter or digit of a word, in half or full width; 0 for what is none. */
export const WORD_LETTERS = Uint16Array.from({ length: 65536 }, (_, code) =>
  isLatin(code) || (isFullWidth(code) && isLatin(code - 0xfee0)) ? fold(code) : 0,
);

/** A full-width form of a printable ASCII character. */
export function isFullWidth(code: number): boolean {
  return code >= 0xff01 && code <= 0xff5e;
}
