import { PLAIN_FORMATS } from '../../../../ooxml';

/** Number formats that a file names by number alone. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  ...PLAIN_FORMATS,
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The format of a number; General for one that means nothing here. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? 'General';
}

/** The number of a format that Excel names by it alone, where that means the same in every language. */
export function builtInId(format: string): number | undefined {
  for (const [id, known] of Object.entries(BUILT_IN))
    if (known === format && Number(id) < 23) return Number(id);
  return format === '@' ? 49 : undefined;
}
