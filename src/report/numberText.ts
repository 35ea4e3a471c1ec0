const DECIMALS = 4;

/** A number as plainly as it can be told: no grouping, at most four decimals. */
export function numberText(value: number, decimals = DECIMALS): string {
  // Adding 0 turns -0 into 0.
  return String((Number.isInteger(value) ? value : Number(value.toFixed(decimals))) + 0);
}

/** A number to be read: at most four decimals, and commas between thousands, in both languages. */
export function groupedText(value: number, decimals = DECIMALS): string {
  return numberText(value, decimals).replace(/^-?\d{4,}/, grouped);
}

function grouped(digits: string): string {
  let text = digits;
  const first = digits.startsWith('-') ? 1 : 0;
  for (let at = digits.length - 3; at > first; at -= 3)
    text = `${text.slice(0, at)},${text.slice(at)}`;
  return text;
}

/** A share of 1 as per cent: `0.918` becomes `91.8%`. */
export function shareText(value: number): string {
  return `${groupedText(value * 100, 2)}%`;
}

/** A count with commas between thousands, in both languages. */
export function countText(value: number): string {
  return grouped(value.toString());
}
