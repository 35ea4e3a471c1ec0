import type { FieldKey } from '../../fields';
import type { PartnerSheet } from './types';

/** Whether the values of a sheet win over those of the completed one in a field; an ID stays that of its own row. */
export const winsIn = (
  { wins, except = [] }: Pick<PartnerSheet, 'wins' | 'except'>,
  field: FieldKey,
): boolean => field !== 'productId' && wins !== except.includes(field);
