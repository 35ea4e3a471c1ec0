import { syncToRead } from '../gateway';
import { PLACE, placeOf, type Place } from '../marks/place';
import { findSheetEntry } from '../store';
import type { FrozenArea } from './frozenSection';
import type { SharedSheet, SharedWorkbook } from './sharedSheets';

/** Where the cells of a reference are now, and the sheet as formulas write it. */
export interface ReferencePlace extends Place {
  /** `Sheet1` or `'My sheet'`. */
  readonly sheetText: string;
  readonly isOwnSheet: boolean;
}

/** Where frozen cells and those of their references are now. */
export interface AreaPlace {
  readonly area: FrozenArea;
  readonly sheet: SharedSheet;
  readonly place: Place;
  readonly references: readonly ReferencePlace[];
}

function queuePlace(worksheet: Excel.Worksheet, name: string): () => ReferencePlace | undefined {
  const range = worksheet.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load(`${PLACE},address`);
  const home = range.worksheet;
  home.load('id');
  return () => {
    if (range.isNullObject) return undefined;
    return {
      ...placeOf(range),
      sheetText: range.address.slice(0, range.address.lastIndexOf('!')),
      isOwnSheet: home.id === worksheet.id,
    };
  };
}

function sheetOf({ sheet }: FrozenArea, sheets: readonly SharedSheet[]): SharedSheet | undefined {
  const ids = sheets.map(({ id }) => id);
  return sheets.find((each) => findSheetEntry([{ sheet }], each, ids) !== undefined);
}

/**
 * Finds areas by the hidden names that Excel kept true while people inserted, deleted and moved cells.
 * Areas that are gone, or whose formulas refer to what is gone, are left out. One sync.
 */
export async function areaPlaces(
  context: Excel.RequestContext,
  { sheets, tables }: SharedWorkbook,
  areas: readonly FrozenArea[],
): Promise<AreaPlace[]> {
  const known = new Set(tables.map((name) => name.toLowerCase()));
  const queued = areas.flatMap((area) => {
    const sheet = sheetOf(area, sheets);
    if (sheet?.frozenNames.includes(area.name) !== true) return [];
    if (area.tables.some((name) => !known.has(name.toLowerCase()))) return [];
    const places = [area.name, ...area.references.map(({ name }) => name)].map((name) =>
      queuePlace(sheet.worksheet, name),
    );
    return [{ area, sheet, places }];
  });
  if (queued.length > 0) await syncToRead(context);
  return queued.flatMap(({ area, sheet, places }): AreaPlace[] => {
    const [place, ...references] = places.map((each) => each());
    const isWhole = references.every((each) => each !== undefined);
    return place?.isOwnSheet === true && isWhole ? [{ area, sheet, place, references }] : [];
  });
}
