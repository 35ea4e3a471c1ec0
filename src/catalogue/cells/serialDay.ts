/** 1990-01-01 and 2100-12-31: no listing or certificate lies outside. */
export const FIRST_DAY = 32_874;
export const FINAL_DAY = 73_415;

/** 9999-12-31: valid without end. */
export const FOREVER = 2_958_465;

/** Days of a year before each month, were it no leap year; and of the whole year. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
/** Serial of the day before the first of the year 1. */
const BEFORE_YEAR_1 = -693_594;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The serial day of a calendar date from the year 100 on; NaN if there is no such date. */
export function serialOf(year: number, month: number, day: number): number {
  if (!(year > 99 && month >= 1 && month <= 12 && day >= 1)) return NaN;
  const leap = isLeap(year) ? 1 : 0;
  const before = DAYS_BEFORE[month - 1]! + (month > 2 ? leap : 0);
  const end = DAYS_BEFORE[month]! + (month > 1 ? leap : 0);
  if (before + day > end) return NaN;
  const years = year - 1;
  const centuries = (years / 100) | 0;
  const leaps = (years >> 2) - centuries + (centuries >> 2);
  return BEFORE_YEAR_1 + years * 365 + leaps + before + day;
}

/** The serial day of a plain number in a cell: a serial with or without time, or digits such as 20260525; else NaN. */
export function serialOfPlain(plain: number): number {
  const day = Math.floor(plain);
  if (isPlausible(day)) return day;
  if (day !== plain || plain < 19_900_101 || plain > 21_001_231) return NaN;
  const serial = serialOf(Math.floor(plain / 10_000), Math.floor(plain / 100) % 100, plain % 100);
  return isPlausible(serial) ? serial : NaN;
}

/** Whether a day lies where dates of products lie. */
export function isPlausible(serial: number): boolean {
  return serial >= FIRST_DAY && serial <= FINAL_DAY;
}
