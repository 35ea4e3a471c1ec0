import type { FUniver } from '@univerjs/core/facade';
import { surroundingBox } from '../../../host/excel/range/rangeUse';
import { type Box, boxOf, type Sheet, type Workbook } from '../../../host/model';

/** An action on all rows around the selected cell. */
type Action = (sheet: Sheet, row: number, column: number) => void;

/** Sort and filter, in the menu of a cell; the model does them, as Excel would. */
export function addDataMenu(
  api: FUniver,
  workbook: () => Workbook | undefined,
  attempt: (work: () => void) => void,
): void {
  const items: readonly (readonly [key: string, action: Action])[] = [
    ['workbench.sortUp', sort(true)],
    ['workbench.sortDown', sort(false)],
    ['workbench.filterByCell', filterByCell],
    ['workbench.showAllRows', showAllRows],
  ];
  items.forEach(([key, action], order) => {
    api
      .createMenu({
        id: key,
        // Univer looks it up in the words of its language.
        title: key,
        order,
        action: () => {
          const opened = workbook();
          const box = opened?.selection.boxes.at(-1);
          if (!opened || !box) return;
          attempt(() => {
            action(opened.selection.sheet, box.row, box.column);
          });
        },
      })
      .appendTo(['contextMenu.mainArea', 'contextMenu.data']);
  });
}

function sort(ascending: boolean): Action {
  return (sheet, row, column) => {
    const box = dataAround(sheet, row, column);
    sheet.sort(box, [{ key: column - box.column, ascending }], {
      hasHeaders: hasHeader(sheet, box),
    });
  };
}

function filterByCell(sheet: Sheet, row: number, column: number): void {
  const box = dataAround(sheet, row, column);
  const [[text = ''] = []] = sheet.texts(boxOf(row, column));
  sheet.autoFilter.apply(box, column - box.column, { filterOn: 'Values', values: [text] });
}

function showAllRows(sheet: Sheet): void {
  if (sheet.autoFilter.box) sheet.autoFilter.clearCriteria();
}

/** The filtered range if it holds the cell; else the filled range around it. */
function dataAround(sheet: Sheet, row: number, column: number): Box {
  const { box } = sheet.autoFilter;
  const inside =
    box &&
    row >= box.row &&
    row < box.row + box.rows &&
    column >= box.column &&
    column < box.column + box.columns;
  return inside ? box : surroundingBox(sheet, boxOf(row, column));
}

/** A filter begins with its header; elsewhere a first row of texts alone is taken for one. */
function hasHeader(sheet: Sheet, box: Box): boolean {
  const [first = []] = sheet.values({ ...box, rows: 1 });
  return sheet.autoFilter.box === box || first.every((value) => typeof value === 'string');
}
