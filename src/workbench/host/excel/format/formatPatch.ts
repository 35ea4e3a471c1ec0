import { BORDER_EDGES, borderFrom } from './borders';
import type { Border, BorderEdge, CellFormat, FormatPatch } from '../../model';
import type { Json, JsonObject } from '../../protocol/types';
import { apiNotFound } from '../../engine/HostError';
import { asColour, asFlag, asNumber, asOneOf, asRecord, asText, isRecord } from '../define/values';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINE = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

type Reader = (value: Json) => CellFormat[keyof CellFormat];

/** Where each property of Excel's format lies in a cell's format, and how it is read. */
export const FORMAT_FIELDS = {
  wrapText: ['wrapText', asFlag],
  horizontalAlignment: ['horizontalAlignment', (value: Json) => asOneOf(value, HORIZONTAL)],
  verticalAlignment: ['verticalAlignment', (value: Json) => asOneOf(value, VERTICAL)],
  indentLevel: ['indentLevel', asNumber],
  shrinkToFit: ['shrinkToFit', asFlag],
  textOrientation: ['textOrientation', asNumber],
} as const satisfies Record<string, readonly [keyof CellFormat, Reader]>;

export const FONT_FIELDS = {
  name: ['fontName', asText],
  size: ['fontSize', asNumber],
  color: ['fontColor', asColour],
  bold: ['bold', asFlag],
  italic: ['italic', asFlag],
  underline: ['underline', (value: Json) => asOneOf(value, UNDERLINE)],
  strikethrough: ['strikethrough', asFlag],
} as const satisfies Record<string, readonly [keyof CellFormat, Reader]>;

export const PROTECTION_FIELDS = {
  locked: ['locked', asFlag],
  formulaHidden: ['formulaHidden', asFlag],
} as const satisfies Record<string, readonly [keyof CellFormat, Reader]>;

type Fields = Readonly<Record<string, readonly [keyof CellFormat, Reader]>>;
type Patch = Record<string, CellFormat[keyof CellFormat]>;

function read(patch: Patch, given: Json | undefined, fields: Fields): void {
  if (given === undefined || given === null) return;
  for (const [name, value] of Object.entries(asRecord(given))) {
    if (value === undefined || value === null) continue;
    const field = fields[name];
    if (!field) throw apiNotFound(`CellProperties.${name}`);
    patch[field[0]] = field[1](value);
  }
}

/** The format of `setCellProperties` and its like, in the model's terms. */
export function formatPatch(given: JsonObject): FormatPatch {
  const { fill, font, borders, protection, ...own } = given;
  const patch: Patch = {};
  read(patch, own, FORMAT_FIELDS);
  read(patch, font, FONT_FIELDS);
  read(patch, protection, PROTECTION_FIELDS);
  if (isRecord(fill) && typeof fill['color'] === 'string')
    patch['fill'] = fillColour(fill['color']);
  if (isRecord(borders)) patch['borders'] = bordersFrom(borders);
  return patch;
}

/** A fill's colour; '' takes the fill away. */
export function fillColour(value: Json): string {
  return value === '' ? '' : asColour(value);
}

/** `{ bottom: { style, color, weight } }` of the cell properties. */
function bordersFrom(given: JsonObject): Partial<Record<BorderEdge, Border>> {
  const borders: Partial<Record<BorderEdge, Border>> = {};
  for (const edge of BORDER_EDGES) {
    const value = given[edge.slice(4, 5).toLowerCase() + edge.slice(5)];
    if (edge.startsWith('Edge') && isRecord(value)) borders[edge] = borderFrom(undefined, value);
  }
  return borders;
}
