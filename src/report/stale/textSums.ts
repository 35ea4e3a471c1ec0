/** `UNICODE` of the separator of cells; counts nothing. */
export const NOTHING = 166;

/**
 * Prime modulus of weights and sums. Changing a character or swapping two always changes the sum, because no
 * two weights are equal: modulo a prime that is 2 modulo 3, cubes of different numbers differ.
 */
export const MODULUS = 999_983;
/** Added to positions, so that the first weights are scattered too. */
export const OFFSET = 999;

/** The most characters of a cell, and so of a text that a formula can join. */
export const LONGEST = 32_767;

/** First code units of surrogate pairs. */
const FIRST_HALF = 0xd800;
const LAST_HALF = 0xdfff;

let weights: Float64Array | undefined;

/** By position of a character from 0: its cube, with offset and modulus. */
function weightsOfPlaces(): Float64Array {
  weights ??= Float64Array.from({ length: LONGEST }, (_, at) => (at + 1 + OFFSET) ** 3 % MODULUS);
  return weights;
}

/** As `MOD` gives it: never below 0. */
const remainder = (total: number): number => ((total % MODULUS) + MODULUS) % MODULUS;

/** Sum of a text without surrogate pairs; undefined where it has one. */
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
 * The sum over a text's characters of code × weight of the position. Two sums where programs count surrogate
 * pairs differently; 0 for a text that is too long to be joined.
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
