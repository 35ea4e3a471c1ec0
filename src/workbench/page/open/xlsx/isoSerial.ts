const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A date written as ISO 8601 text as Excel's serial number; undefined where it is none. */
export function isoSerial(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+)?Z?$/.test(text)) return undefined;
  // Without a zone the text is the cell's own clock.
  const time = Date.parse(text.includes('T') && !text.endsWith('Z') ? `${text}Z` : text);
  return Number.isNaN(time) ? undefined : (time - EPOCH) / DAY;
}
