import { serialOfIsoDate } from '../../src/ooxml';

test.each<[string, number | undefined]>([
  // Excel counts a 29 February 1900, which was none: https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
  ['1900-01-01', 1],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['2026-11-30', 46356],
  ['2026-11-30T18:00:00', 46356.75],
  ['2026-11-30T18:00:00+06:00', 46356.5],
  ['18:00', 0.75],
  ['T06:00:00', 0.25],
  ['PT36H', 1.5],
  ['PT', undefined],
  ['2026-13-01', undefined],
  ['yesterday', undefined],
])('%s is %s', (text, serial) => {
  expect(serialOfIsoDate(text)).toBe(serial);
});
