import type { Injector, Nullable } from '@univerjs/presets';
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
  type SpreadsheetSkeleton,
} from '@univerjs/preset-sheets-core';
import type { Box, Sheet } from '../../../host/model';

/**
 * The cells that are on the screen, as elements that nobody sees: Univer paints on a canvas, which a screen reader
 * can't read. Each lies over its cell and holds the text that Univer painted. The mouse goes through.
 */
export class ReadableCells {
  private readonly grid = document.createElement('div');

  constructor(
    private readonly place: HTMLElement,
    focused: () => void,
  ) {
    const { grid } = this;
    grid.className = 'readable';
    grid.setAttribute('role', 'grid');
    grid.setAttribute('aria-multiselectable', 'true');
    grid.tabIndex = 0;
    grid.addEventListener('focus', focused);
    place.append(grid);
  }

  /** What is said of all cells. */
  name(label: string): void {
    this.grid.setAttribute('aria-label', label);
  }

  draw(injector: Injector, unitId: string, sheet: Sheet, selected: readonly Box[]): void {
    const render = injector.get(IRenderManagerService).getRenderUnitById(unitId);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const range = skeleton?.getVisibleRangeByViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const canvas = render?.engine.getCanvasElement().getBoundingClientRect();
    const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!skeleton || !range || !canvas || !viewport) return;
    const here = this.place.getBoundingClientRect();
    const { freezePanes } = sheet;
    const rows = shownOf(freezePanes.rows, range.startRow, range.endRow);
    const columns = shownOf(freezePanes.columns, range.startColumn, range.endColumn);
    const frozenTop = freezePanes.rows;
    const frozenLeft = freezePanes.columns;
    this.grid.setAttribute('aria-rowcount', String(skeleton.worksheet.getRowCount()));
    this.grid.replaceChildren(
      ...rows
        .filter((row) => !sheet.isRowHidden(row))
        .map((row) => {
          const line = element('row');
          line.setAttribute('aria-rowindex', String(row + 1));
          for (const column of columns) {
            if (sheet.isColumnHidden(column)) continue;
            const cell = element('gridcell', textOf(skeleton, row, column));
            const at = skeleton.getCellWithCoordByIndex(row, column);
            const scrolledX = column < frozenLeft ? 0 : viewport.viewportScrollX;
            const scrolledY = row < frozenTop ? 0 : viewport.viewportScrollY;
            cell.style.left = `${at.startX - scrolledX + canvas.left - here.left}px`;
            cell.style.top = `${at.startY - scrolledY + canvas.top - here.top}px`;
            cell.style.width = `${at.endX - at.startX}px`;
            cell.style.height = `${at.endY - at.startY}px`;
            cell.dataset.row = String(row);
            cell.dataset.column = String(column);
            cell.setAttribute('aria-colindex', String(column + 1));
            cell.setAttribute(
              'aria-selected',
              String(selected.some((box) => isIn(box, row, column))),
            );
            line.append(cell);
          }
          return line;
        }),
    );
  }
}

/** The frozen ones and those that are scrolled to. */
function shownOf(frozen: number, first: number, last: number): number[] {
  const from = Math.max(first, frozen);
  return [
    ...Array.from({ length: frozen }, (_, index) => index),
    ...Array.from({ length: Math.max(last - from + 1, 0) }, (_, index) => from + index),
  ];
}

/** What Univer makes of a cell, number format included. */
function textOf(skeleton: SpreadsheetSkeleton, row: number, column: number): string {
  const value: Nullable<string | number | boolean> = skeleton.worksheet.getCell(row, column)?.v;
  return String(value ?? '');
}

function isIn(box: Box, row: number, column: number): boolean {
  const [down, right] = [row - box.row, column - box.column];
  return down >= 0 && down < box.rows && right >= 0 && right < box.columns;
}

function element(role: string, text = ''): HTMLElement {
  const made = document.createElement('div');
  made.setAttribute('role', role);
  made.textContent = text;
  return made;
}
