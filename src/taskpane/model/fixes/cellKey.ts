import type { FieldKey } from '../../../fields';

/** What tells a cell of a catalogue from all others. */
export const cellKey = (index: number, field: FieldKey): string => `${index} ${field}`;
