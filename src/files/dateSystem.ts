/** Serial 0 of the 1904 date system, in the serials of the 1900 system. */
const OFFSET_1904 = 1462;

/** A date of a 1904 workbook as everyone else's serial number; below one day it is a time, the same in both. */
export function from1904(serial: number): number {
  return serial < 1 ? serial : serial + OFFSET_1904;
}

/** A date written as ISO 8601 text, as a 1900 serial number; undefined where it is not one. */
export function serialOfIsoDate(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+)?(Z|[+-]\d{2}:?\d{2})?$/.test(text)) return undefined;
  // Without a zone the text is the cell's own clock: no zone of this machine may shift it.
  const zoned = /T/.test(text) && !/(Z|[+-]\d{2}:?\d{2})$/.test(text) ? `${text}Z` : text;
  const milliseconds = Date.parse(zoned);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 86_400_000 + 25_569;
}
