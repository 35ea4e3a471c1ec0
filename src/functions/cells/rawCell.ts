import type { RawCell } from '../../catalogue';

const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel's serial dates. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A moment as Excel's serial number, by the clock on the wall. */
function serialOf(date: Date): RawCell {
  const time = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  );
  return Number.isNaN(time) ? '' : (time - EPOCH) / MS_PER_DAY;
}

const isRaw = (value: unknown): value is RawCell =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

const member = (value: object, name: string): unknown =>
  (value as Readonly<Record<string, unknown>>)[name];

/** Of a rich cell what it shows: the text of an entity, the address of a picture, else its plain value. */
function richCell(value: object): RawCell {
  const shown = ['text', 'address', 'basicValue', 'code']
    .map((name) => member(value, name))
    .find(isRaw);
  return shown ?? '';
}

/**
 * A cell as Excel hands it to a function, as the catalogue takes it: error values as their text
 * (`#N/A`), dates as serial numbers, entities and pictures by what they show, nothing as `''`.
 */
export function rawCell(value: unknown): RawCell {
  if (isRaw(value)) return value;
  if (value instanceof Date) return serialOf(value);
  return typeof value === 'object' && value !== null ? richCell(value) : '';
}
