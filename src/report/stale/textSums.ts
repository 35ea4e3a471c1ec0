/** What `UNICODE` gives for the sign between cells and behind the last: places that count nothing. */
export const NOTHING = 166;

/**
 * Of weights and of sums the remainder by this prime is taken. Neither a changed character nor two that change
 * places leave the remainder as it was, because no two weights are alike: cubes of different numbers have
 * different remainders by a prime that leaves 2 when divided by 3.
 */
export const MODULUS = 999_983;
/** Added to places, so that the weights of the first ones are scattered too. */
export const OFFSET = 999;

/** The most characters of a cell, and so of a text that a formula can join. */
export const LONGEST = 32_767;

/** Halves of characters that take two places. */
const FIRST_HALF = 0xd800;
const LAST_HALF = 0xdfff;

let weights: Float64Array | undefined;

/** By place of a character from 0: the cube of the place, scattered. */
function weightsOfPlaces(): Float64Array {
  weights ??= Float64Array.from({ length: LONGEST }, (_, at) => (at + 1 + OFFSET) ** 3 % MODULUS);
  return weights;
}

/** As `MOD` gives it: never below 0. */
const remainder = (total: number): number => ((total % MODULUS) + MODULUS) % MODULUS;

/** Of characters that take one place each; undefined where one takes two. */
function plainSum(text: string): number | undefined {
  const weight = weightsOfPlaces();
  let total = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_HALF && code <= LAST_HALF) return undefined;
    total += (code - NOTHING) * weight[at]!;
  }
  return remainder(total);
}

function sum(codes: readonly number[]): number {
  const weight = weightsOfPlaces();
  return remainder(codes.reduce((total, code, at) => total + (code - NOTHING) * weight[at]!, 0));
}

const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code <= LAST_HALF;

/**
 * The sum over a text's characters of code × weight of the place.
 * Two sums where characters take two places in one program and one in another; 0 for a text that is too
 * long to be joined.
 */
export function textSums(text: string): readonly number[] {
  if (text.length > LONGEST) return [0];
  const plain = plainSum(text);
  if (plain !== undefined) return [plain];
  const points = Array.from(text, (character) => character.codePointAt(0)!);
  const halves = Array.from({ length: text.length }, (_, at) => {
    const code = text.codePointAt(at)!;
    return isSecondHalf(code) ? NOTHING : code;
  });
  return [sum(halves), sum(points)];
}
