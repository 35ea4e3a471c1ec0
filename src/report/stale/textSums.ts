/** What `UNICODE` gives for the sign between cells and behind the last: places that count nothing. */
export const NOTHING = 166;

/** A prime, so that weights of neighbours have no simple ratio; sums stay under fifteen digits. */
export const MODULUS = 999_983;
/** Added to places, so that the weights of the first ones are scattered too. */
export const OFFSET = 999;

/** The most characters of a cell, and so of a text that a formula can join. */
export const LONGEST = 32_767;

const SURROGATE = /[\uD800-\uDFFF]/;

let weights: Float64Array | undefined;

/** By place of a character from 0: the cube of the place, scattered. */
function weightsOfPlaces(): Float64Array {
  weights ??= Float64Array.from({ length: LONGEST }, (_, at) => (at + 1 + OFFSET) ** 3 % MODULUS);
  return weights;
}

function sum(length: number, codeAt: (at: number) => number): number {
  const weight = weightsOfPlaces();
  let total = 0;
  for (let at = 0; at < length; at++) total += (codeAt(at) - NOTHING) * weight[at]!;
  return total;
}

const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/**
 * The sum over a text's characters of code × weight of the place: every change of one character changes it.
 * Two sums where characters take two places in one program and one in another; 0 for a text that is too
 * long to be joined.
 */
export function textSums(text: string): readonly number[] {
  if (text.length > LONGEST) return [0];
  if (!SURROGATE.test(text)) return [sum(text.length, (at) => text.charCodeAt(at))];
  const points = Array.from(text, (character) => character.codePointAt(0)!);
  const byHalves = sum(text.length, (at) => {
    const code = text.codePointAt(at)!;
    return isSecondHalf(code) ? NOTHING : code;
  });
  return [byHalves, sum(points.length, (at) => points[at]!)];
}
