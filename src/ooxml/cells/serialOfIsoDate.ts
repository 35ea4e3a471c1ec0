const DAY = 86_400_000;
/** Day 0 of Excel's serial numbers from March 1900 on; before, they are one less, for a 29 February that was not. */
const EPOCH = 25_569;
const FIRST_OF_MARCH_1900 = 61;
const CLOCK = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/;
const DURATION = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/;

/** A date, a time of day or a duration written as ISO 8601 text, as a 1900 serial number; undefined where it is none of them. */
export function serialOfIsoDate(text: string): number | undefined {
  const time = CLOCK.exec(text) ?? DURATION.exec(text);
  if (time) {
    const [hours = 0, minutes = 0, seconds = 0] = time.slice(1).map((part) => Number(part || 0));
    return (hours * 3600 + minutes * 60 + seconds) / 86_400;
  }
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+)?(Z|[+-]\d{2}:?\d{2})?$/.test(text)) return undefined;
  // Without a zone the text is the cell's own clock: no zone of this machine may shift it.
  const zoned = /T/.test(text) && !/(Z|[+-]\d{2}:?\d{2})$/.test(text) ? `${text}Z` : text;
  const milliseconds = Date.parse(zoned);
  if (Number.isNaN(milliseconds)) return undefined;
  const serial = milliseconds / DAY + EPOCH;
  return serial < FIRST_OF_MARCH_1900 ? serial - 1 : serial;
}
