import { UNITS } from './units';
import type { FieldsByKey } from './types';

/** Values before the last edit. */
export const EDITS_FIELDS = {
  previousPrice: {
    key: 'previousPrice',
    type: 'range',
    name: { zh: '修改前价格', en: 'previous price' },
    synonyms: ['改前价格', '上次价格'],
  },
  previousMoq: {
    key: 'previousMoq',
    type: 'integer',
    unit: UNITS.pieces,
    name: { zh: '修改前起订量', en: 'previous MOQ' },
    synonyms: ['改前起订量', '上次起订量'],
  },
  previousWeight: {
    key: 'previousWeight',
    type: 'weight',
    unit: UNITS.kilograms,
    name: { zh: '修改前重量', en: 'previous weight' },
    synonyms: ['改前重量', '上次重量'],
  },
  previousLeadTimeDays: {
    key: 'previousLeadTimeDays',
    type: 'days',
    unit: UNITS.days,
    name: { zh: '修改前交货期', en: 'previous lead time' },
    synonyms: ['改前交货期', '上次交货期'],
  },
} as const satisfies FieldsByKey;
