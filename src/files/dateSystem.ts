/** Serial 0 of the 1904 date system, in the serials of the 1900 system. */
const OFFSET_1904 = 1462;

/** A date of a 1904 workbook as everyone else's serial number; below one day it is a time, the same in both. */
export function from1904(serial: number): number {
  return serial < 1 ? serial : serial + OFFSET_1904;
}
