import { eachEntry, type MeasureFunction } from './helpers';

/** Certificates issued; pending ones don't count, and NaN where all are pending. */
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

/**
 * Days from the date until the first of a row's certificates ends; negative once it has. Where the
 * certificates are missing, the day stated for the row is only an upper bound.
 */
export function certificatesDaysLeft(asOf: number): MeasureFunction {
  return (frame, out) => {
    firstEnd(frame, out);
    const ofRow = frame.catalogue.columns.certificateExpiry;
    for (let i = 0; i < frame.count; i++) {
      const own = out[i]!;
      const stated = ofRow?.values[frame.start + i] ?? NaN;
      const isOpen = Number.isNaN(own) && stated >= asOf;
      const end = Number.isNaN(stated) ? own : Number.isNaN(own) ? stated : Math.min(own, stated);
      out[i] = isOpen || end === Infinity ? NaN : end - asOf;
    }
  };
}
