import type { FieldKey } from '../../fields';
import type { PartnerSheet } from './types';

/** Whether the values of a sheet win over those of the completed one in a field. */
export const winsIn = (
  { wins, except = [] }: Pick<PartnerSheet, 'wins' | 'except'>,
  field: FieldKey,
): boolean => wins !== except.includes(field);
