import type { FieldType } from '../../fields';
import { readCertificates } from '../cells/readCertificates';
import { readCurrency } from '../cells/readCurrency';
import { DATE } from '../cells/readDate';
import { DAYS } from '../cells/readDays';
import { FLAG } from '../cells/readFlag';
import { readIndustry } from '../cells/readIndustry';
import { INTEGER } from '../cells/readInteger';
import { readList } from '../cells/readList';
import { readMarkets } from '../cells/readMarkets';
import { NUMBER } from '../cells/readNumber';
import { readProductType } from '../cells/readProductType';
import { SHARE } from '../cells/readShare';
import { readTier } from '../cells/readTier';
import { LAST_DAY } from '../cells/readValidity';
import { readWord } from '../cells/readWord';
import type { ColumnOf } from '../types';
import { listPlan, wordPlan } from './codedPlan';
import { idPlan } from './idPlan';
import { numberPlan } from './numberPlan';
import type { ColumnPlan } from './plan';
import { rangePlan } from './rangePlan';
import { textPlan } from './textPlan';
import { tiersPlan } from './tiersPlan';

/** How columns of each field type are made. */
const PLANS: { readonly [T in FieldType]: () => ColumnPlan<ColumnOf<T>> } = {
  id: idPlan,
  text: textPlan,
  word: () => wordPlan(readWord),
  number: () => numberPlan(NUMBER),
  integer: () => numberPlan(INTEGER),
  days: () => numberPlan(DAYS),
  share: () => numberPlan(SHARE),
  flag: () => numberPlan(FLAG),
  date: () => numberPlan(DATE),
  validity: () => numberPlan(LAST_DAY),
  range: rangePlan,
  tiers: tiersPlan,
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
