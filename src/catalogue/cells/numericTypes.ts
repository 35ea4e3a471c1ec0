import type { FieldType } from '../../fields';
import type { ColumnReading } from '../types';
import type { DayOrder } from './dateText';
import { rewriteDecimals } from './decimalComma';
import type { NumericType } from './numeric';
import { dateType } from './readDate';
import { daysType } from './readDays';
import { FLAG } from './readFlag';
import { integerType } from './readInteger';
import { numberType } from './readNumber';
import { SHARE } from './readShare';
import { lastDayType } from './readValidity';
import { weightType } from './readWeight';

/** Field types whose columns hold one number for each row. */
export type NumberFieldType = Extract<
  FieldType,
  'number' | 'integer' | 'days' | 'weight' | 'share' | 'flag' | 'date' | 'validity'
>;

const NOTHING: ColumnReading = {};

/** The order of day and month in a column; `usual` where it is not settled. */
export function dayOrderOf({ dayFirst }: ColumnReading, usual: DayOrder): DayOrder {
  if (dayFirst === undefined) return usual;
  return dayFirst === null ? 'unknown' : dayFirst ? 'dayFirst' : 'monthFirst';
}

const TYPES: { readonly [T in NumberFieldType]: (reading: ColumnReading) => NumericType } = {
  number: ({ outOf }) => numberType(outOf),
  integer: ({ factor }) => integerType(factor === null ? null : 1),
  days: ({ factor }) => daysType(factor),
  weight: ({ factor }) => weightType(factor),
  share: () => SHARE,
  flag: () => FLAG,
  date: (reading) => dateType(dayOrderOf(reading, 'unknown')),
  validity: (reading) => lastDayType(dayOrderOf(reading, 'dayFirst')),
};

/** Serial 0 of the 1904 date system, in the serials of the 1900 system. */
const OFFSET_1904 = 1462;
/** Smaller numbers are serials; larger ones are digits such as 20260525. */
const BEYOND_SERIALS = 10_000_000;

/** A type of dates, whose plain numbers count from 1904. */
function from1904(type: NumericType): NumericType {
  return {
    ...type,
    convert: (plain) => type.convert(plain < BEYOND_SERIALS ? plain + OFFSET_1904 : plain),
    asWritten: { least: NaN, most: NaN, whole: true },
  };
}

/** How the numbers of a column are read. */
export function numericType(type: NumberFieldType, reading = NOTHING): NumericType {
  const made = reading.from1904 ? from1904(TYPES[type](reading)) : TYPES[type](reading);
  const { decimalComma } = reading;
  if (decimalComma === undefined) return made;
  return { ...made, rewrite: (folded) => rewriteDecimals(folded, decimalComma) };
}
