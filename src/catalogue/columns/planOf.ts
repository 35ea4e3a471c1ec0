import type { FieldType } from '../../fields';
import { readCertificates } from '../cells/readCertificates';
import { readCurrency } from '../cells/readCurrency';
import { DATE } from '../cells/readDate';
import { DAYS } from '../cells/readDays';
import { FLAG } from '../cells/readFlag';
import { isPlainId, readId } from '../cells/readId';
import { readIndustry } from '../cells/readIndustry';
import { INTEGER } from '../cells/readInteger';
import { readList } from '../cells/readList';
import { readMarkets } from '../cells/readMarkets';
import { NUMBER } from '../cells/readNumber';
import { readProductType } from '../cells/readProductType';
import { SHARE } from '../cells/readShare';
import { isPlainText, readText } from '../cells/readText';
import { readTier } from '../cells/readTier';
import { readTiers } from '../cells/readTiers';
import { LAST_DAY } from '../cells/readValidity';
import { readWord } from '../cells/readWord';
import type { ColumnOf } from '../types';
import { listPlan, wordPlan } from './codedPlan';
import { numberPlan } from './numberPlan';
import type { ColumnPlan } from './plan';
import { rangePlan } from './rangePlan';
import { textPlan } from './textPlan';

/** How columns of each field type are made. */
const PLANS: { readonly [T in FieldType]: () => ColumnPlan<ColumnOf<T>> } = {
  id: () => textPlan(readId, isPlainId),
  text: () => textPlan(readText, isPlainText),
  word: () => wordPlan(readWord),
  number: () => numberPlan(NUMBER),
  integer: () => numberPlan(INTEGER),
  days: () => numberPlan(DAYS),
  share: () => numberPlan(SHARE),
  flag: () => numberPlan(FLAG),
  date: () => numberPlan(DATE),
  validity: () => numberPlan(LAST_DAY),
  range: rangePlan,
  tiers: () => listPlan(readTiers),
  list: () => listPlan(readList),
  markets: () => listPlan<string>(readMarkets),
  certificates: () => listPlan(readCertificates),
  industry: () => wordPlan(readIndustry),
  productType: () => wordPlan(readProductType),
  tier: () => wordPlan(readTier),
  currency: () => wordPlan(readCurrency),
};

/** A new plan for columns of a field type; give it only columns that it created itself. */
export function planOf(type: FieldType): ColumnPlan {
  return PLANS[type]();
}
