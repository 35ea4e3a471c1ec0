import type { FieldKey } from '../../fields';

/** Fields that are prices, the one that counts first. */
export const PRICES: readonly FieldKey[] = ['price', 'priceTiers', 'previousPrice'];
