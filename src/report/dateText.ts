const DAY = 86_400_000;
/** Day 0 of Excel's serial dates. */
const EPOCH = Date.UTC(1899, 11, 30);

/** An Excel serial day as an ISO date, e.g. `2023-10-10`. */
export function dateText(serial: number): string {
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
