const SLOTS = 1 << 14;
/** A string of more units than this is made by the decoder. */
const MOST_ARGUMENTS = 4096;
/** Texts longer than this are seldom written twice. */
const LONGEST_KEPT = 128;

/** Cache of recent strings: a text in many cells is one string, in less time and memory. */
export class TextCache {
  private readonly strings: (string | undefined)[] = [];

  /** The string of the first `length` units. */
  stringOf(units: Uint16Array, length: number): string {
    if (length === 0) return '';
    if (length > LONGEST_KEPT) return makeString(units, length);
    let hash = length;
    for (let i = 0; i < length; i++) hash = (Math.imul(hash, 31) + units[i]!) | 0;
    const slot = (hash ^ (hash >>> 14)) & (SLOTS - 1);
    const kept = this.strings[slot];
    if (kept !== undefined && isSame(kept, units, length)) return kept;
    const made = makeString(units, length);
    this.strings[slot] = made;
    return made;
  }
}

function isSame(text: string, units: Uint16Array, length: number): boolean {
  if (text.length !== length) return false;
  for (let i = 0; i < length; i++) if (text.charCodeAt(i) !== units[i]) return false;
  return true;
}

function makeString(units: Uint16Array, length: number): string {
  const exact = units.subarray(0, length);
  if (length <= MOST_ARGUMENTS)
    return String.fromCharCode.apply(null, exact as unknown as number[]);
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(exact);
}
