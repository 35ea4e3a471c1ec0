/** Scores as the user typed them. */
export type StarScores =
  | { readonly state: 'none' | 'partial' | 'bad' }
  | { readonly state: 'whole'; readonly values: readonly number[] };

/** Reads scores from 0 to 100; full-width digits are taken. */
export function scoresOf(typed: readonly string[]): StarScores {
  const plain = typed.map((score) => score.normalize('NFKC').trim());
  const values = plain.map((score) => (score === '' ? NaN : Number(score)));
  if (values.some((value, at) => plain[at] !== '' && !(value >= 0 && value <= 100)))
    return { state: 'bad' };
  if (plain.every((score) => score === '')) return { state: 'none' };
  if (plain.includes('')) return { state: 'partial' };
  return { state: 'whole', values };
}
