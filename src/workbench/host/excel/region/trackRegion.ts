import type { ModelEvent, Shift, Workbook } from '../../model';
import { shiftedBox } from '../../model/shiftedBox';
import type { Region } from './Region';

/** Kept regions by workbook: one listener for all, since a batch may keep tens of thousands. */
const kept = new WeakMap<Workbook, Set<Region>>();

/** From now on the region follows inserted and deleted cells. */
export function trackRegion(region: Region): void {
  regionsOf(region.workbook).add(region);
}

/** The region stays where it is. */
export function untrackRegion(region: Region): void {
  kept.get(region.workbook)?.delete(region);
}

function regionsOf(workbook: Workbook): Set<Region> {
  const known = kept.get(workbook);
  if (known) return known;
  const regions = new Set<Region>();
  kept.set(workbook, regions);
  workbook.events.listen((event) => {
    follow(regions, event);
  });
  return regions;
}

function follow(regions: ReadonlySet<Region>, event: ModelEvent): void {
  if (event.type !== 'changed') return;
  const shift = shiftOf(event);
  if (!shift) return;
  for (const region of regions) {
    if (region.isIn(event.sheet)) region.move((box) => shiftedBox(box, shift));
  }
}

/** The move of cells in an event; undefined for an edit. */
function shiftOf(event: Extract<ModelEvent, { type: 'changed' }>): Shift | undefined {
  const { box, changeType, direction } = event;
  const sideways = direction === 'Right' || direction === 'Left' ? 'columns' : 'rows';
  switch (changeType) {
    case 'RangeEdited':
      return undefined;
    case 'RowInserted':
      return { kind: 'insert', axis: 'rows', box };
    case 'ColumnInserted':
      return { kind: 'insert', axis: 'columns', box };
    case 'RowDeleted':
      return { kind: 'delete', axis: 'rows', box };
    case 'ColumnDeleted':
      return { kind: 'delete', axis: 'columns', box };
    case 'CellInserted':
      return { kind: 'insert', axis: sideways, box };
    case 'CellDeleted':
      return { kind: 'delete', axis: sideways, box };
  }
}
