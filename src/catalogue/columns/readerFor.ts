import type { FieldType } from '../../fields';
import { type NumberFieldType, numericType } from '../cells/numericTypes';
import { readCertificates } from '../cells/readCertificates';
import {
  readCurrency,
  readIndustry,
  readList,
  readProductType,
  readTier,
  readWord,
} from '../cells/vocabularyReaders';
import { readMarkets } from '../cells/readMarkets';
import type { ColumnOf, ColumnReading, NumberColumn } from '../types';
import { listReader, wordReader } from './codedReader';
import { idReader } from './idReader';
import { numberReader } from './numberReader';
import type { ColumnReader } from './columnReader';
import { rangeReader } from './rangeReader';
import { textReader } from './textReader';
import { tiersReader } from './tiersReader';

const ofNumbers =
  (type: NumberFieldType) =>
  (reading: ColumnReading | undefined): ColumnReader<NumberColumn> =>
    numberReader(numericType(type, reading), reading?.outOf);

/** The reader of each field type. */
const READERS: {
  readonly [T in FieldType]: (reading: ColumnReading | undefined) => ColumnReader<ColumnOf<T>>;
} = {
  id: idReader,
  text: textReader,
  word: () => wordReader(readWord),
  number: ofNumbers('number'),
  integer: ofNumbers('integer'),
  days: ofNumbers('days'),
  weight: ofNumbers('weight'),
  share: ofNumbers('share'),
  flag: ofNumbers('flag'),
  date: ofNumbers('date'),
  validity: ofNumbers('validity'),
  range: rangeReader,
  tiers: tiersReader,
  list: () => listReader(readList),
  markets: () => listReader<string>(readMarkets),
  certificates: () => listReader(readCertificates),
  industry: () => wordReader(readIndustry),
  productType: () => wordReader(readProductType),
  tier: () => wordReader(readTier),
  currency: () => wordReader(readCurrency),
};

/** A new reader for a field type, with the options of `reading`; give it only columns that it created itself. */
export function readerFor(type: FieldType, reading?: ColumnReading): ColumnReader {
  return READERS[type](reading);
}
