/** Digits with commas or points between them. */
const NUMBERS = /\d[\d.,]*\d/g;

const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const DECIMAL = /^\d+,\d+$/;
/** A comma or a point before three digits is decimal or between thousands. */
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Rewrites a text with decimal commas with points: `1.000,50` to `1000.50`. */
export function withDecimalPoints(text: string): string {
  if (!text.includes(',') && !text.includes('.')) return text;
  return text.replace(NUMBERS, (number) =>
    GROUPED.test(number) || DECIMAL.test(number)
      ? number.replaceAll('.', '').replace(',', '.')
      : number,
  );
}

/** Whether a number of the text can be read in two ways. */
export function isAmbiguous(text: string): boolean {
  return (text.match(NUMBERS) ?? []).some((number) => EITHER.test(number));
}

/** The text to read in such a column; undefined where that is not certain. */
export function rewriteDecimals(text: string, decimalComma: true | null): string | undefined {
  if (decimalComma === true) return withDecimalPoints(text);
  return isAmbiguous(text) ? undefined : text;
}

const PROOFS = {
  comma: [
    /^\d+,\d{1,2}$/,
    /^\d+,\d{4,}$/,
    /^0+,\d+$/,
    /^\d{1,3}(?:\.\d{3})+,\d+$/,
    /^\d{1,3}(?:\.\d{3}){2,}$/,
  ],
  point: [
    /^\d+\.\d{1,2}$/,
    /^\d+\.\d{4,}$/,
    /^0+\.\d+$/,
    /^\d{1,3}(?:,\d{3})+\.\d+$/,
    /^\d{1,3}(?:,\d{2,3})+,\d{3}$/,
  ],
} as const;

/** A whole number `2.500` is 2,500: no other reading is whole. */
const OF_WHOLE = { comma: /^[1-9]\d{0,2}\.\d{3}$/, point: /^[1-9]\d{0,2},\d{3}$/ } as const;
const ZEROS = /[.,]000$/;

/** Which sign the numbers of a text prove to be decimal. */
export function decimalProof(text: string, isWhole: boolean): ReadonlySet<'comma' | 'point'> {
  const proved = new Set<'comma' | 'point'>();
  for (const number of text.match(NUMBERS) ?? []) {
    for (const sign of ['comma', 'point'] as const) {
      const ofWhole = isWhole && OF_WHOLE[sign].test(number) && !ZEROS.test(number);
      if (ofWhole || PROOFS[sign].some((form) => form.test(number))) proved.add(sign);
    }
  }
  return proved;
}
