import type { Injector, Nullable } from '@univerjs/core';
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
  type SpreadsheetSkeleton,
} from '@univerjs/preset-sheets-core';
import type { Box, Sheet } from '../../../host/model';

/**
 * The cells on the screen as invisible elements: Univer paints on a canvas, which a screen reader
 * can't read. Each lies over its cell and holds the text that Univer painted. The mouse goes through.
 */
export class ReadableCells {
  private readonly grid = document.createElement('div');
  private lines = new Map<number, Line>();

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

  /** Label of all cells together. */
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
    this.grid.setAttribute('aria-rowcount', String(skeleton.worksheet.getRowCount()));
    this.keep(
      rows.filter((row) => !sheet.lines.isRowHidden(row)),
      columns.filter((column) => !sheet.lines.isColumnHidden(column)),
      (cell, row, column) => {
        const at = skeleton.getCellWithCoordByIndex(row, column);
        const scrolledX = column < freezePanes.columns ? 0 : viewport.viewportScrollX;
        const scrolledY = row < freezePanes.rows ? 0 : viewport.viewportScrollY;
        cell.style.left = `${at.startX - scrolledX + canvas.left - here.left}px`;
        cell.style.top = `${at.startY - scrolledY + canvas.top - here.top}px`;
        cell.style.width = `${at.endX - at.startX}px`;
        cell.style.height = `${at.endY - at.startY}px`;
        cell.textContent = textOf(skeleton, row, column);
        const isSelected = selected.some((box) => isIn(box, row, column));
        cell.setAttribute('aria-selected', String(isSelected));
      },
    );
  }

  /** Keeps exactly one element for each of these cells; existing ones stay. */
  private keep(
    rows: readonly number[],
    columns: readonly number[],
    show: (cell: HTMLElement, row: number, column: number) => void,
  ): void {
    const before = this.lines;
    this.lines = new Map();
    for (const row of rows) {
      const { element, cells } = before.get(row) ?? newLine(row);
      const kept = new Map(
        columns.map((column) => [column, cells.get(column) ?? newCell(row, column)]),
      );
      this.lines.set(row, { element, cells: kept });
      for (const [column, cell] of kept) show(cell, row, column);
      arrange(element, [...kept.values()]);
    }
    const lines = [...this.lines.values()].map(({ element }) => element);
    arrange(this.grid, lines);
  }
}

/** A row, with its cells by column. */
interface Line {
  readonly element: HTMLElement;
  readonly cells: ReadonlyMap<number, HTMLElement>;
}

function newLine(row: number): Line {
  const made = elementOf('row');
  made.setAttribute('aria-rowindex', String(row + 1));
  return { element: made, cells: new Map() };
}

function newCell(row: number, column: number): HTMLElement {
  const made = elementOf('gridcell');
  made.dataset.row = String(row);
  made.dataset.column = String(column);
  made.setAttribute('aria-colindex', String(column + 1));
  return made;
}

/** Moves only misplaced elements: a screen reader loses its position in one that is inserted anew. */
function arrange(parent: HTMLElement, children: readonly HTMLElement[]): void {
  children.forEach((child, index) => {
    const there = parent.children[index] ?? null;
    if (there !== child) parent.insertBefore(child, there);
  });
  while (parent.children.length > children.length) parent.lastElementChild?.remove();
}

/** Frozen and visible indices. */
function shownOf(frozen: number, first: number, last: number): number[] {
  const from = Math.max(first, frozen);
  return [
    ...Array.from({ length: frozen }, (_, index) => index),
    ...Array.from({ length: Math.max(last - from + 1, 0) }, (_, index) => from + index),
  ];
}

/** The text of a cell as Univer paints it, number format included. */
function textOf(skeleton: SpreadsheetSkeleton, row: number, column: number): string {
  const value: Nullable<string | number | boolean> = skeleton.worksheet.getCell(row, column)?.v;
  return String(value ?? '');
}

function isIn(box: Box, row: number, column: number): boolean {
  const [down, right] = [row - box.row, column - box.column];
  return down >= 0 && down < box.rows && right >= 0 && right < box.columns;
}

function elementOf(role: string): HTMLElement {
  const made = document.createElement('div');
  made.setAttribute('role', role);
  return made;
}
