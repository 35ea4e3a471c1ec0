import {
  around,
  boxOf,
  COLUMN_LIMIT,
  endColumn,
  endRow,
  intersection,
  sameBox,
  ROW_LIMIT,
} from '../../model/box';
import { PLAIN } from '../../model/formats';
import type { Box, Sheet } from '../../model';

/** The smallest box around what the box holds: values, and unless `valuesOnly` formats. */
export function usedBoxWithin(sheet: Sheet, box: Box, valuesOnly: boolean): Box | undefined {
  const used = sheet.usedBox(valuesOnly);
  const common = used && intersection(used, box);
  // Nothing of the sheet lies outside: the common case, and no cell need be visited.
  if (!common || sameBox(common, used)) return common;
  let found: Box | undefined;
  sheet.store.forEachFilled(common, (row, column) => {
    found = around(found, boxOf(row, column));
  });
  return valuesOnly ? found : withFormats(sheet, common, found);
}

/** Widens the box to rows and columns at its edges that hold a format only. */
function withFormats(sheet: Sheet, common: Box, filled: Box | undefined): Box | undefined {
  let rest: Box = common;
  const trims: readonly ((box: Box) => readonly [edge: Box, rest: Box])[] = [
    (box) => [
      { ...box, rows: 1 },
      { ...box, row: box.row + 1, rows: box.rows - 1 },
    ],
    (box) => [
      { ...box, row: endRow(box) - 1, rows: 1 },
      { ...box, rows: box.rows - 1 },
    ],
    (box) => [
      { ...box, columns: 1 },
      { ...box, column: box.column + 1, columns: box.columns - 1 },
    ],
    (box) => [
      { ...box, column: endColumn(box) - 1, columns: 1 },
      { ...box, columns: box.columns - 1 },
    ],
  ];
  for (const trim of trims) {
    while (rest.rows > 0 && rest.columns > 0) {
      const [edge, inner] = trim(rest);
      if ((filled && intersection(edge, filled)) || isFormatted(sheet, edge)) break;
      rest = inner;
    }
  }
  return rest.rows > 0 && rest.columns > 0 ? rest : undefined;
}

function isFormatted(sheet: Sheet, box: Box): boolean {
  return sheet.store.formatsIn(box).some((format) => format !== PLAIN);
}

/** The block of filled cells around a box, up to blank rows and columns. */
export function surroundingBox(sheet: Sheet, box: Box): Box {
  let region = box;
  for (;;) {
    const ring = grown(region);
    let wider = region;
    sheet.store.forEachFilled(ring, (row, column) => {
      wider = around(wider, boxOf(row, column));
    });
    if (wider.rows === region.rows && wider.columns === region.columns) return region;
    region = wider;
  }
}

function grown(box: Box): Box {
  const row = Math.max(0, box.row - 1);
  const column = Math.max(0, box.column - 1);
  const bottom = Math.min(ROW_LIMIT, endRow(box) + 1);
  const right = Math.min(COLUMN_LIMIT, endColumn(box) + 1);
  return { row, column, rows: bottom - row, columns: right - column };
}
