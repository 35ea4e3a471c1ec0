import type { Border, BorderEdge, CellFormat, FormatPatch } from './cellTypes';

const interned = new Map<string, CellFormat>();

function intern(format: CellFormat): CellFormat {
  const key = JSON.stringify(format);
  const known = interned.get(key);
  if (known !== undefined) return known;
  interned.set(key, Object.freeze(format));
  return format;
}

/** The format of an untouched cell. */
export const PLAIN: CellFormat = intern({
  numberFormat: 'General',
  fill: '',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
});

const EDGES: readonly BorderEdge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
  'DiagonalDown',
  'DiagonalUp',
];

function mergedBorders(
  old: CellFormat['borders'],
  patch: CellFormat['borders'],
): CellFormat['borders'] {
  const all: Partial<Record<BorderEdge, Border>> = { ...old, ...patch };
  const merged: Partial<Record<BorderEdge, Border>> = {};
  for (const edge of EDGES) {
    const border = all[edge];
    if (border !== undefined && border.style !== 'None') merged[edge] = border;
  }
  return merged;
}

/** The format with the patch's properties. Equal formats are the same object. */
export function patched(format: CellFormat, patch: FormatPatch): CellFormat {
  const borders =
    patch.borders === undefined ? format.borders : mergedBorders(format.borders, patch.borders);
  return intern({ ...format, ...patch, borders });
}

/** The properties that all formats share. */
export function commonOf(formats: readonly CellFormat[]): Partial<CellFormat> {
  const [first, ...rest] = formats;
  if (first === undefined) return {};
  const entries = Object.entries(first) as [keyof CellFormat, unknown][];
  return Object.fromEntries(
    entries.filter(([key, value]) =>
      rest.every((other) => JSON.stringify(other[key]) === JSON.stringify(value)),
    ),
  );
}

/** The properties in which a format differs from a plain one. */
export function distinction(format: CellFormat): Partial<CellFormat> {
  const entries = Object.entries(format).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(PLAIN[key as keyof CellFormat]),
  );
  return Object.fromEntries(entries);
}
