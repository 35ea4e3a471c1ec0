import type { Scalar } from './cellTypes';
import { ModelError } from './modelError';
import { daySerial } from './numberText';

/** What a cell becomes when something is typed into it. */
export interface Typed {
  readonly value: Scalar;
  readonly formula?: string;
  /** Given to a cell of format General: dates, percentages and money bring theirs along. */
  readonly numberFormat?: string;
}

const TEXT_LIMIT = 32_767;
const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

function digits(text: string): number | undefined {
  if (!PLAIN_NUMBER.test(text) && !GROUPED.test(text)) return undefined;
  const number = Number(text.replaceAll(',', ''));
  // Excel keeps 15 digits.
  return Number.isFinite(number) ? Number(number.toPrecision(15)) : undefined;
}

function amount(text: string): Typed | undefined {
  const percent = /^(.*\S)\s*%$/.exec(text)?.[1];
  const money = /^([-+]?)([$¥￥€£])\s*([\d.,]+)$/.exec(text);
  if (percent !== undefined) {
    const number = digits(percent);
    const numberFormat = percent.includes('.') ? '0.00%' : '0%';
    return number === undefined
      ? undefined
      : { value: Number((number / 100).toPrecision(15)), numberFormat };
  }
  if (money !== null) {
    const number = digits(money[3]!);
    const numberFormat = `${money[2]!}#,##0${text.includes('.') ? '.00' : ''}`;
    return number === undefined
      ? undefined
      : { value: money[1] === '-' ? -number : number, numberFormat };
  }
  const number = digits(text);
  if (number === undefined) return undefined;
  if (!GROUPED.test(text)) return { value: number };
  return { value: number, numberFormat: text.includes('.') ? '#,##0.00' : '#,##0' };
}

function realDay(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return undefined;
  return year < 1900 || year > 9999 ? undefined : daySerial(year, month, day);
}

function day(text: string, thisYear: number): Typed | undefined {
  const yearFirst = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  const monthFirst = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/.exec(text);
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  const [year, month, date] =
    yearFirst !== null
      ? [yearFirst[1], yearFirst[3], yearFirst[4]]
      : monthFirst !== null
        ? [monthFirst[4], monthFirst[1], monthFirst[3]]
        : [String(thisYear), short?.[1], short?.[2]];
  const serial = realDay(Number(year), Number(month ?? 0), Number(date ?? 0));
  if (serial === undefined) return undefined;
  return { value: serial, numberFormat: short === null ? 'm/d/yyyy' : 'd-mmm' };
}

function time(text: string): Typed | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (match === null || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

/**
 * What Excel makes of an entry: '=' starts a formula, `'` keeps text, a text that reads as a number, a
 * truth, a date, a time, a percentage or money becomes one; a cell of format '@' keeps texts.
 * @throws ModelError InvalidArgument for a text over 32,767 characters.
 */
export function typedInput(input: Scalar, numberFormat: string, thisYear: number): Typed {
  if (typeof input !== 'string') return { value: input };
  if (input.length > TEXT_LIMIT)
    throw new ModelError('InvalidArgument', 'The text is too long for a cell.');
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (numberFormat === '@') return { value: input };
  if (input.startsWith('=') && input.length > 1) return { value: '', formula: input };
  const text = input.trim();
  if (text === '') return { value: input };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  return amount(text) ?? day(text, thisYear) ?? time(text) ?? { value: input };
}
