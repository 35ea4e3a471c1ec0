import { PRODUCT_TYPES, type ProductTypeKey } from '../../fields';
import type { RawCell, Reading } from '../types';
import { readWordOf, vocabulary } from './vocabulary';

const WORDS = vocabulary<ProductTypeKey>(PRODUCT_TYPES);

/** Reads how a product is sold: `RTS`, `直接下单品`, `非RTS`, `定制品`. */
export function readProductType(raw: RawCell): Reading<ProductTypeKey> {
  return readWordOf(WORDS, raw);
}
