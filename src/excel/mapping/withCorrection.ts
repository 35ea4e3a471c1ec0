import type { Correction, SheetMapping } from './types';

/** The mapping with one more correction; what was said before of that column or that field goes. */
export function withCorrection(mapping: SheetMapping, correction: Correction): SheetMapping {
  const { header, column, field } = correction;
  const others = mapping.corrections.filter(
    (other) =>
      !(other.header === header && other.column === column) &&
      (field === null || other.field !== field),
  );
  return { ...mapping, corrections: [...others, correction] };
}
