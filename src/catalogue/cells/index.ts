import type { FieldType } from '../../fields';
import type { RawCell, Reading } from '../types';
import { readCertificates } from './readCertificates';
import {
  readCurrency,
  readIndustry,
  readList,
  readProductType,
  readTier,
  readWord,
} from './vocabularyReaders';
import { readDate } from './readDate';
import { readDays } from './readDays';
import { readFlag } from './readFlag';
import { readId } from './readId';
import { readInteger } from './readInteger';
import { readMarkets } from './readMarkets';
import { readNumber } from './readNumber';
import { readRange } from './readRange';
import { readShare } from './readShare';
import { readText } from './readText';
import { readTiers } from './readTiers';
import { readValidity } from './readValidity';
import { readWeight } from './readWeight';

/** The reader of each field type. None throws, and each reads its own value's text back as that value. */
export const READERS = {
  id: readId,
  text: readText,
  word: readWord,
  number: readNumber,
  integer: readInteger,
  days: readDays,
  weight: readWeight,
  share: readShare,
  flag: readFlag,
  date: readDate,
  range: readRange,
  tiers: readTiers,
  list: readList,
  markets: readMarkets,
  certificates: readCertificates,
  validity: readValidity,
  industry: readIndustry,
  productType: readProductType,
  tier: readTier,
  currency: readCurrency,
} as const satisfies Record<FieldType, (raw: RawCell) => Reading<unknown>>;
