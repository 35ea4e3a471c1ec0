import { eachEntry, type MeasureFunction } from './helpers';

/** Those that are only applied for don't count; where there are no others, it can't be told. */
export const certificatesCount: MeasureFunction = eachEntry(
  (frame) => frame.catalogue.columns.certificates,
  (entries) => {
    const issued = entries.filter(({ standing }) => standing !== 'pending').length;
    return issued === 0 && entries.length > 0 ? NaN : issued;
  },
);

const firstEnd = eachEntry(
  (frame) => frame.catalogue.columns.certificates,
  (entries) => {
    let first = Infinity;
    for (const { validity } of entries) first = Math.min(first, validity?.to ?? Infinity);
    return first;
  },
);

/** Days from the date until the first of a row's certificates ends; negative once it has. */
export function certificatesDaysLeft(asOf: number): MeasureFunction {
  return (frame, out) => {
    firstEnd(frame, out);
    const ofRow = frame.catalogue.columns.certificateExpiry;
    for (let i = 0; i < frame.count; i++) {
      const own = out[i]!;
      const stated = ofRow?.values[frame.start + i] ?? NaN;
      const end = Number.isFinite(own)
        ? Math.min(own, Number.isNaN(stated) ? own : stated)
        : stated;
      out[i] = end - asOf;
    }
  };
}
