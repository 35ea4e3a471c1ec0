import type { Since } from '../../engine/types';
import type { CellFormat } from '../../model';
import type { Json } from '../../protocol/types';
import { collectionType } from '../define/collection';
import { action, excelType, leadsTo, readOnly, readWrite, type Scalar } from '../define/excelType';
import { asNumber, asOneOf } from '../define/values';
import type { Region } from '../region/Region';
import {
  FORMAT_PROTECTION,
  RANGE_BORDER,
  RANGE_BORDERS,
  RANGE_FILL,
  RANGE_FONT,
  RANGE_FORMAT,
  type EdgeOf,
} from '../tokens';
import { BORDER_EDGES, borderFrom, NO_BORDER } from './borders';
import { plain, shownFill } from './describeFormat';
import { FONT_FIELDS, FORMAT_FIELDS, fillColour, PROTECTION_FIELDS } from './formatPatch';

/** A property of all cells of all boxes; undefined where they differ. */
function common<K extends keyof CellFormat>(region: Region, key: K): CellFormat[K] | undefined {
  const [first, ...rest] = region.boxes.map((box) => region.sheet.commonFormat(box)[key]);
  return rest.every((value) => value === first) ? first : undefined;
}

function patch(region: Region, key: keyof CellFormat, value: unknown): void {
  for (const box of region.boxes) region.sheet.setFormat(box, { [key]: value });
}

type Fields = Readonly<Record<string, readonly [keyof CellFormat, (value: Json) => unknown]>>;

/** A scalar for each field, named as on the wire. */
function scalarsOf(fields: Fields, since: (name: string) => Since): Record<string, Scalar<Region>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, [key, read]]) => [
      name.slice(0, 1).toUpperCase() + name.slice(1),
      readWrite<Region>(
        since(name),
        (region) => plain(common(region, key)),
        (region, value) => {
          patch(region, key, read(value));
        },
      ),
    ]),
  );
}

/** One measure of all boxes; null when they differ. */
function measure(region: Region, of: (region: Region) => number | undefined): Json {
  const [first, ...rest] = region.boxes.map((box) => of(region.at(box)));
  return first !== undefined && rest.every((value) => value === first) ? first : null;
}

const FORMAT_SINCE: Readonly<Record<string, Since>> = {
  textOrientation: '1.7',
  indentLevel: '1.9',
  shrinkToFit: '1.9',
};

/** `Excel.RangeFormat`. */
export const rangeFormatType = excelType<Region>(RANGE_FORMAT, {
  since: '1.1',
  scalars: {
    ...scalarsOf(FORMAT_FIELDS, (name) => FORMAT_SINCE[name] ?? '1.1'),
    ColumnWidth: readWrite(
      '1.2',
      (region) => measure(region, ({ sheet, box }) => sheet.lines.columnWidth(box)),
      ({ sheet, boxes }, value) => {
        for (const box of boxes) sheet.lines.setColumnWidth(box, asNumber(value));
      },
    ),
    RowHeight: readWrite(
      '1.2',
      (region) => measure(region, ({ sheet, box }) => sheet.lines.rowHeight(box)),
      ({ sheet, boxes }, value) => {
        for (const box of boxes) sheet.lines.setRowHeight(box, asNumber(value));
      },
    ),
    UseStandardWidth: readWrite(
      '1.7',
      (region) =>
        measure(region, ({ sheet, box }) => sheet.lines.columnWidth(box)) ===
        region.sheet.lines.standardWidth,
      ({ sheet, boxes }, value) => {
        if (value !== true) return;
        for (const box of boxes) sheet.lines.setColumnWidth(box, sheet.lines.standardWidth);
      },
    ),
  },
  nav: {
    Fill: leadsTo('1.1', (region) => RANGE_FILL.of(region)),
    Font: leadsTo('1.1', (region) => RANGE_FONT.of(region)),
    Borders: leadsTo('1.1', (region) => RANGE_BORDERS.of(region)),
    Protection: leadsTo('1.2', (region) => FORMAT_PROTECTION.of(region)),
  },
  call: {
    AutofitColumns: action('1.2', ({ sheet, boxes }) => {
      for (const box of boxes) sheet.lines.autofitColumns(box);
    }),
    AutofitRows: action('1.2', ({ sheet, boxes }) => {
      for (const box of boxes) sheet.lines.autofitRows(box);
    }),
  },
});

/** `Excel.RangeFill`: plain colours; patterns are not emulated. */
export const rangeFillType = excelType<Region>(RANGE_FILL, {
  since: '1.1',
  scalars: {
    Color: readWrite(
      '1.1',
      (region) => shownFill(common(region, 'fill')),
      (region, value) => {
        patch(region, 'fill', fillColour(value));
      },
    ),
    Pattern: readOnly('1.9', (region) => {
      const fill = common(region, 'fill');
      return fill === undefined ? null : fill === '' ? 'None' : 'Solid';
    }),
  },
  call: {
    Clear: action('1.1', (region) => {
      patch(region, 'fill', '');
    }),
  },
});

/** `Excel.RangeFont`. */
export const rangeFontType = excelType<Region>(RANGE_FONT, {
  since: '1.1',
  scalars: scalarsOf(FONT_FIELDS, (name) => (name === 'strikethrough' ? '1.9' : '1.1')),
});

/** `Excel.FormatProtection`. */
export const formatProtectionType = excelType<Region>(FORMAT_PROTECTION, {
  since: '1.2',
  scalars: scalarsOf(PROTECTION_FIELDS, () => '1.2'),
});

function edgeScalar(name: 'style' | 'color' | 'weight'): Scalar<EdgeOf> {
  return readWrite(
    '1.1',
    ({ region, edge }) => (common(region, 'borders')?.[edge] ?? NO_BORDER)[name],
    ({ region, edge }, value) => {
      const before = region.sheet.format(region.box.row, region.box.column).borders[edge];
      patch(region, 'borders', { [edge]: borderFrom(before, { [name]: value }) });
    },
  );
}

/** `Excel.RangeBorder`. */
export const rangeBorderType = excelType<EdgeOf>(RANGE_BORDER, {
  since: '1.1',
  key: { name: 'SideIndex', read: ({ edge }) => edge },
  scalars: {
    SideIndex: readOnly('1.1', ({ edge }) => edge),
    Style: edgeScalar('style'),
    Color: edgeScalar('color'),
    Weight: edgeScalar('weight'),
  },
});

/** `Excel.RangeBorderCollection`. */
export const rangeBordersType = collectionType<Region, EdgeOf>(RANGE_BORDERS, {
  since: '1.1',
  countSince: 'never',
  orNullSince: 'never',
  itemAtSince: '1.1',
  hasCount: true,
  item: RANGE_BORDER,
  list: (region) => BORDER_EDGES.map((edge) => ({ region, edge })),
  find: (region, key) => ({ region, edge: asOneOf(key, BORDER_EDGES) }),
});
