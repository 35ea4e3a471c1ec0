import type { FieldType } from '../../fields';
import { type NumberFieldType, numericType } from '../cells/numericTypes';
import { readCertificates } from '../cells/readCertificates';
import { readCurrency } from '../cells/readCurrency';
import { readIndustry } from '../cells/readIndustry';
import { readList } from '../cells/readList';
import { readMarkets } from '../cells/readMarkets';
import { readProductType } from '../cells/readProductType';
import { readTier } from '../cells/readTier';
import { readWord } from '../cells/readWord';
import type { ColumnOf, ColumnReading, NumberColumn } from '../types';
import { listPlan, wordPlan } from './codedPlan';
import { idPlan } from './idPlan';
import { numberPlan } from './numberPlan';
import type { ColumnPlan } from './plan';
import { rangePlan } from './rangePlan';
import { textPlan } from './textPlan';
import { tiersPlan } from './tiersPlan';

const ofNumbers =
  (type: NumberFieldType) =>
  (reading: ColumnReading | undefined): ColumnPlan<NumberColumn> =>
    numberPlan(numericType(type, reading), reading?.outOf);

/** How columns of each field type are made. */
const PLANS: {
  readonly [T in FieldType]: (reading: ColumnReading | undefined) => ColumnPlan<ColumnOf<T>>;
} = {
  id: idPlan,
  text: textPlan,
  word: () => wordPlan(readWord),
  number: ofNumbers('number'),
  integer: ofNumbers('integer'),
  days: ofNumbers('days'),
  weight: ofNumbers('weight'),
  share: ofNumbers('share'),
  flag: ofNumbers('flag'),
  date: ofNumbers('date'),
  validity: ofNumbers('validity'),
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

/** A new plan for columns of a field type, read as `reading` says; give it only columns that it created itself. */
export function planOf(type: FieldType, reading?: ColumnReading): ColumnPlan {
  return PLANS[type](reading);
}
