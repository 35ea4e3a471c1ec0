import type { Box, CellFormat, Sheet } from '../../model';
import type { Json, JsonObject } from '../../protocol/types';
import { isRecord } from '../define/values';
import { BORDER_EDGES, NO_BORDER } from './borders';
import { FONT_FIELDS, FORMAT_FIELDS, PROTECTION_FIELDS } from './formatPatch';

type Fields = Readonly<Record<string, readonly [keyof CellFormat, unknown]>>;

/** Plain values of a format; null where cells differ. */
export function plain(value: CellFormat[keyof CellFormat] | undefined): Json {
  return value === undefined || typeof value === 'object' ? null : value;
}

function pick(format: Partial<CellFormat>, asked: JsonObject, fields: Fields): JsonObject {
  const answer: Record<string, Json> = {};
  for (const [name, [key]] of Object.entries(fields)) {
    if (asked[name] === true) answer[name] = plain(format[key]);
  }
  return answer;
}

/** The format part of `getCellProperties` and its like. */
export function describeFormat(sheet: Sheet, box: Box, asked: JsonObject): JsonObject {
  const format = sheet.commonFormat(box);
  const answer: Record<string, Json | undefined> = { ...pick(format, asked, FORMAT_FIELDS) };
  const { fill, font, borders, protection } = asked;
  if (isRecord(font)) answer['font'] = pick(format, font, FONT_FIELDS);
  if (isRecord(protection)) answer['protection'] = pick(format, protection, PROTECTION_FIELDS);
  if (isRecord(fill)) answer['fill'] = fillOf(format, fill);
  if (isRecord(borders)) answer['borders'] = bordersOf(format, borders);
  if (asked['columnWidth'] === true) answer['columnWidth'] = sheet.lines.columnWidth(box) ?? null;
  if (asked['rowHeight'] === true) answer['rowHeight'] = sheet.lines.rowHeight(box) ?? null;
  return answer;
}

/** A cell without a fill answers white, as Excel does. */
function fillOf(format: Partial<CellFormat>, asked: JsonObject): JsonObject {
  return asked['color'] === true ? { color: shownFill(format.fill) } : {};
}

export function shownFill(fill: string | undefined): string | null {
  return fill === '' ? '#FFFFFF' : (fill ?? null);
}

function bordersOf(format: Partial<CellFormat>, asked: JsonObject): JsonObject {
  const answer: Record<string, Json> = {};
  for (const edge of BORDER_EDGES.filter((name) => name.startsWith('Edge'))) {
    const name = edge.slice(4).toLowerCase();
    const wanted = asked[name] ?? asked;
    if (!isRecord(wanted)) continue;
    const { style, color, weight } = format.borders?.[edge] ?? NO_BORDER;
    answer[name] = { style, color, weight };
  }
  return answer;
}
