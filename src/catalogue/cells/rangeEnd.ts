const END = /^\s*[-–—~～至到]\s*(\d+)/;

/** The last number of a range whose first is before the text, as a cell writes it: 99 of `-99`, `至 99`; undefined where it is no range. */
export function rangeEnd(text: string): number | undefined {
  const found = END.exec(text);
  return found === null ? undefined : Number(found[1]);
}
