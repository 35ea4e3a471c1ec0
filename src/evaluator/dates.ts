const DAY = 86_400_000;
/** Excel's day 0, chosen so that days from March 1900 on agree with it. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's serial day of an ISO date. */
export function serialOf(isoDate: string): number {
  const [year, month, day] = isoDate.split('-').map(Number) as [number, number, number];
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}
