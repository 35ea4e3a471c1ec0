import { boxAddress, type Box, boxOf, type Sheet, type Workbook } from '../../../host/model';
import type { Words } from '../../words';
import type { GridView } from '../GridView';
import { CellEditor, type EditEnd } from './CellEditor';
import { drawHeader, drawRows } from './drawRows';
import {
  columnsInView,
  HEADER_WIDTH,
  type Layout,
  layoutOf,
  ROW_HEIGHT,
  rowsInView,
} from './layout';
import { between, cornerOf, moved, STEPS } from './selecting';
import { drawTabs } from './sheetTabs';

/** Where the grid draws. */
export interface GridPlaces {
  readonly scroller: HTMLElement;
  readonly tabs: HTMLElement;
  /** Says where the selection is and what its first cell holds. */
  readonly bar: HTMLElement;
  /** Says what was refused. */
  readonly refusal: HTMLElement;
}

/** A simple grid: what a workbook shows, cells to select and to type into, tabs for its sheets. */
export class PlainGrid implements GridView {
  private workbook: Workbook | undefined;
  private layout: Layout | undefined;
  private readonly canvas = document.createElement('div');
  private readonly drawn = document.createElement('div');
  private readonly editor: CellEditor;
  private waiting = false;
  /** The cell from which a selection is drawn out. */
  private from: Box = boxOf(0, 0);

  constructor(
    private readonly places: GridPlaces,
    words: Words,
  ) {
    const input = document.createElement('input');
    input.className = 'editor';
    input.setAttribute('aria-label', words.editor);
    const { scroller } = places;
    scroller.setAttribute('role', 'grid');
    scroller.setAttribute('aria-label', words.grid);
    scroller.setAttribute('aria-multiselectable', 'true');
    scroller.tabIndex = 0;
    this.canvas.className = 'canvas';
    this.canvas.setAttribute('role', 'rowgroup');
    this.drawn.className = 'drawn';
    this.drawn.setAttribute('role', 'presentation');
    this.canvas.append(this.drawn);
    this.canvas.append(input);
    scroller.append(this.canvas);
    this.editor = new CellEditor(
      input,
      (end) => {
        this.edited(end);
      },
      (message) => {
        places.refusal.textContent = message;
      },
    );
    this.listen();
  }

  show(workbook: Workbook): void {
    this.workbook = workbook;
    this.places.scroller.scrollTo(0, 0);
    this.refresh();
  }

  refresh(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.layout = undefined;
      this.draw();
    });
  }

  private listen(): void {
    const { scroller } = this.places;
    scroller.addEventListener('scroll', () => {
      this.draw();
    });
    new ResizeObserver(() => {
      this.draw();
    }).observe(scroller);
    scroller.addEventListener('mousedown', (event) => {
      this.pressed(event);
    });
    scroller.addEventListener('mousemove', (event) => {
      const cell = event.buttons === 1 ? cellAt(event.target) : undefined;
      if (cell) this.select(between(this.from, cell));
    });
    scroller.addEventListener('dblclick', () => {
      this.edit();
    });
    scroller.addEventListener('keydown', (event) => {
      this.key(event);
    });
  }

  private draw(): void {
    const { workbook } = this;
    // The field that is typed into stays where it is.
    if (!workbook || this.editor.isOpen) return;
    const sheet = workbook.activeSheet;
    const layout = (this.layout ??= layoutOf(sheet));
    const { scroller, tabs } = this.places;
    const selected = workbook.selection.boxes;
    this.canvas.style.width = `${layout.width + HEADER_WIDTH}px`;
    this.canvas.style.height = `${layout.height + ROW_HEIGHT}px`;
    scroller.setAttribute('aria-rowcount', String(layout.rows.length + 1));
    const view = {
      sheet,
      layout,
      selected,
      rows: rowsInView(layout, scroller.scrollTop, scroller.clientHeight),
      columns: columnsInView(layout, scroller.scrollLeft, scroller.clientWidth),
    };
    this.drawn.replaceChildren(drawHeader(view), ...drawRows(view));
    drawTabs(tabs, workbook);
    this.sayWhere(sheet, selected[0] ?? boxOf(0, 0));
  }

  private sayWhere(sheet: Sheet, box: Box): void {
    const first = sheet.formulas(cornerOf(box))[0]![0]!;
    this.places.bar.textContent = `${boxAddress(box)}  ${String(first)}`;
  }

  private pressed(event: MouseEvent): void {
    const cell = cellAt(event.target);
    if (!cell) return;
    if (!event.shiftKey) this.from = cell;
    this.select(between(this.from, cell));
  }

  private select(box: Box): void {
    const { workbook } = this;
    workbook?.select(workbook.activeSheet, [box]);
  }

  private key(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const { workbook, layout } = this;
    if (!workbook || !layout || event.ctrlKey || event.metaKey || event.altKey) return;
    if (step) this.move(step, event.shiftKey);
    else if (event.key === 'Enter' || event.key === 'F2') this.edit();
    else if (event.key === 'Delete') this.clear(workbook);
    else if (event.key.length === 1) this.edit('');
    else return;
    if (event.key.length > 1) event.preventDefault();
  }

  private move(step: readonly [number, number], extend: boolean): void {
    const { workbook, layout } = this;
    if (!workbook || !layout) return;
    const box = workbook.selection.boxes[0] ?? boxOf(0, 0);
    if (extend) {
      const far = moved(oppositeOf(box, this.from), step, layout);
      this.select(between(this.from, far));
      return;
    }
    this.from = moved(cornerOf(box), step, layout);
    this.select(this.from);
    this.reveal(this.from);
  }

  private reveal({ row, column }: Box): void {
    const { layout } = this;
    const { scroller } = this.places;
    const drawn = layout?.columns.find((one) => one.column === column);
    const index = layout?.rows.indexOf(row) ?? -1;
    if (!drawn || index < 0) return;
    const top = index * ROW_HEIGHT;
    scroller.scrollTop = clamp(
      scroller.scrollTop,
      top + 2 * ROW_HEIGHT - scroller.clientHeight,
      top,
    );
    const right = drawn.left + drawn.width + HEADER_WIDTH - scroller.clientWidth;
    scroller.scrollLeft = clamp(scroller.scrollLeft, right, drawn.left);
  }

  private clear(workbook: Workbook): void {
    try {
      for (const box of workbook.selection.boxes) workbook.activeSheet.clear(box, 'Contents');
    } catch (error) {
      this.places.refusal.textContent = error instanceof Error ? error.message : String(error);
    }
  }

  /** Opens the field over the selected cell; what the cell holds unless something else is given. */
  private edit(text?: string): void {
    const { workbook } = this;
    const box = workbook?.selection.boxes[0];
    if (!workbook || !box) return;
    this.reveal(box);
    this.draw();
    const { row, column } = box;
    const cell = this.drawn.querySelector<HTMLElement>(
      `[data-row="${row}"][data-column="${column}"]`,
    );
    if (!cell) return;
    this.places.refusal.textContent = '';
    const sheet = workbook.activeSheet;
    const held = String(sheet.formulas(cornerOf(box))[0]![0]!);
    this.editor.open({ sheet, row, column, cell, text: text ?? held });
  }

  private edited(end: EditEnd): void {
    this.layout = undefined;
    this.draw();
    if (end !== 'stay') this.move(end === 'down' ? [1, 0] : [0, 1], false);
    this.places.scroller.focus({ preventScroll: true });
  }
}

function cellAt(target: EventTarget | null): Box | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell ? boxOf(Number(cell.dataset.row), Number(cell.dataset.column)) : undefined;
}

/** The corner of a selection that is not the one it was drawn out from. */
function oppositeOf(box: Box, from: Box): Box {
  const row = from.row === box.row ? box.row + box.rows - 1 : box.row;
  const column = from.column === box.column ? box.column + box.columns - 1 : box.column;
  return boxOf(row, column);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
