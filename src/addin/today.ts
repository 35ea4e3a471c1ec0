const two = (part: number): string => String(part).padStart(2, '0');

/** The local day as an ISO date. */
export function isoDay(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
