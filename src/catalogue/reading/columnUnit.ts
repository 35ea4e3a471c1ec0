import type { ColumnReading } from '../types';
import { dayUnit } from '../cells/dayUnit';
import { countsCartons } from '../cells/piecesOfCartons';
import { weightUnitsIn } from '../cells/weightUnit';
import { rowReadings, type ColumnFormats } from './columnFormats';
import { headerWords, inBrackets } from './headerWords';
import { weightOfFormat } from './numberFormat';
import { settled } from './settled';

type UnitReading = Pick<ColumnReading, 'factor' | 'rows'>;

const reading = (factor: number | null | undefined): UnitReading =>
  factor === undefined ? {} : { factor };

/** A single letter is a unit at the end of a header or in brackets, elsewhere hardly (`T-shirt`). */
const LETTERS = /(?<![a-z])[gt](?![a-z])(?!\s*$)/giu;

/** Kilograms of the unit that the header of a weight names; null where it names several. */
function weightOfHeader(header: string): number | null | undefined {
  const words = headerWords(header);
  const inside = settled(inBrackets(words).flatMap((text) => [...weightUnitsIn(text)]));
  return inside === undefined ? settled(weightUnitsIn(words.replace(LETTERS, ' '))) : inside;
}

/**
 * Factor of bare numbers in a column of weights: by number format, else by header, else by the only unit that
 * other cells name.
 */
export function weightUnitOf(
  header: string,
  texts: readonly string[],
  formats: ColumnFormats | undefined,
  first: number,
): UnitReading {
  const ofHeader = weightOfHeader(header);
  const codes = [...(formats?.used ?? [])].map((number) => formats!.codes[number - 1]!);
  const ofFormats = codes.map(weightOfFormat);
  const one = settled(ofFormats);
  if (formats === undefined || one === undefined) {
    return reading(ofHeader ?? (ofHeader === null ? null : unitOfCells(texts)));
  }
  const isUniform = one !== null && formats.hasAll && !ofFormats.includes(undefined);
  if (isUniform) return { factor: one };
  const rows = rowReadings(formats, first, (code) => reading(weightOfFormat(code)));
  return { factor: ofHeader ?? null, rows };
}

const unitOfCells = (texts: readonly string[]): number | null | undefined =>
  settled(texts.filter((text) => /\d/.test(text)).flatMap((text) => [...weightUnitsIn(text)]));

const WEEKS = /周(?!期)|星期|礼拜|\b(?:weeks?|wks?)\b/iu;
const HOURS = /小时|\b(?:hours?|hrs?)\b/iu;
const DAYS = /天|\bdays?\b/iu;

/** Days of the unit that the header of a count of days names. */
export function dayUnitOf(header: string): UnitReading {
  const words = headerWords(header);
  const inside = settled(inBrackets(words.toLowerCase()).map(dayUnit));
  if (inside !== undefined) return reading(inside);
  return reading(
    settled([
      WEEKS.test(words) ? 7 : undefined,
      HOURS.test(words) ? 1 / 24 : undefined,
      DAYS.test(words) ? 1 : undefined,
    ]),
  );
}

/** Whether the header of a count of pieces names cartons, of unknown content. */
export function pieceUnitOf(header: string): UnitReading {
  const isOfCartons = inBrackets(headerWords(header).toLowerCase()).some(countsCartons);
  return isOfCartons ? { factor: null } : {};
}
