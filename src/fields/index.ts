export {
  CERTIFICATE_WORDS,
  EXPIRED_WORDS,
  JOINING_CHARACTERS,
  NO_CERTIFICATES,
  PENDING_WORDS,
  SOME_CERTIFICATES,
} from './certificateWords';
export { CURRENCIES, CURRENCY_SIGNS, OTHER_CURRENCIES, type CurrencyKey } from './currencies';
export { FIELD_KEYS, type FieldKey } from './fieldKeys';
export { FIELD_GROUPS, FIELDS, fieldsOfGroup, type FieldGroup } from './fields';
export { INDUSTRIES, INDUSTRY_KEYS, type IndustryKey } from './industries';
export { MARKET_REGIONS, type MarketRegion } from './marketRegions';
export { MARKETS, MARKET_KEYS, type Market, type MarketKey } from './markets';
export { MEASURES, MEASURE_KEYS, type Measure, type MeasureKey } from './measures';
export { NUMERIC_FIELD_KEYS, isNumericType, type NumericFieldKey } from './numericFields';
export { OTHER_COUNTRIES, type OtherCountry } from './otherCountries';
export { PLACES, placesIn, type Place } from './places';
export { PRODUCT_TYPES, type ProductTypeKey } from './productTypes';
export { TIERS, type TierKey } from './tiers';
export { SIMPLIFIED, toSimplified } from './traditional';
export { WHERE_TO_FIND } from './whereToFind';
export type { Localized } from '../base/lang';
export type { Field, FieldType } from './types';
