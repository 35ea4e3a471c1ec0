const MS_PER_DAY = 86_400_000;
/** 1970-01-01 in Excel's 1900 date system, whose day 0 is 1899-12-30. */
const EPOCH = 25_569;

/** 1990-01-01 and 2100-12-31: no listing or certificate lies outside. */
const FIRST = 32_874;
const LAST = 73_415;

/** 9999-12-31: valid without end. */
export const FOREVER = 2_958_465;

/** The serial day of a calendar date; NaN if there is no such date. */
export function serialOf(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 99;
  return exists ? date.getTime() / MS_PER_DAY + EPOCH : NaN;
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
  return serial >= FIRST && serial <= LAST;
}
