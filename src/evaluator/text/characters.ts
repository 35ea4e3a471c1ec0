/** A digit, or a folded letter of a script that writes words apart: Latin with accents, Greek, Cyrillic, Arabic… */
function isLatin(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
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

/*
 * Tables of all characters are filled by loops: `from` with a function takes eight times as long, and the
 * first formula waits for it.
 */
const CODES = 0x10000;

/** By character code: the folded letter or digit, from half or full width; 0 for other characters. */
export const WORD_LETTERS = new Uint16Array(CODES);
for (let code = 0; code < CODES; code++) {
  const letter = fold(code);
  if (isLatin(letter)) WORD_LETTERS[code] = letter;
}

/** Set in the keys of letters, not of digits. */
export const LETTER_BIT = 1;
/** Set in every key, so that none is 0. */
const KEY_BIT = 2;

/** By character code: the hash key of a letter or digit, in half or full width; 0 for other characters. */
export const LETTER_KEYS = new Int32Array(CODES);
for (let code = 0; code < CODES; code++) {
  const letter = WORD_LETTERS[code]!;
  if (letter !== 0) LETTER_KEYS[code] = keyOf(letter);
}

function keyOf(letter: number): number {
  const bits = letter >= 48 && letter <= 57 ? KEY_BIT : KEY_BIT | LETTER_BIT;
  return (scatter(letter) & ~(KEY_BIT | LETTER_BIT)) | bits;
}

/** A full-width form of a printable ASCII character. */
export function isFullWidth(code: number): boolean {
  return code >= 0xff01 && code <= 0xff5e;
}

/** A hyphen in half or full width, or one of the two of Unicode: the common one, and that at which no line breaks. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0xff0d || code === 0x2010 || code === 0x2011;
}

/** A mark that may make one word of two: a hyphen, or a point or comma as between digits. */
export function isJoiner(code: number): boolean {
  const half = isFullWidth(code) ? code - 0xfee0 : code;
  return isHyphen(code) || half === 0x2e || half === 0x2c;
}

/** Spreads a character code over 32 bits, each code to another number (the last step of MurmurHash3, Appleby 2008). */
export function scatter(code: number): number {
  let bits = Math.imul(code ^ (code >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
