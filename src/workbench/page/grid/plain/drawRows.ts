import { boxOf, type Box, columnLetters, type Scalar, type Sheet } from '../../../host/model';
import { type DrawnColumn, HEADER_WIDTH, type Layout, ROW_HEIGHT } from './layout';

/** What is to be drawn: rows as indexes into `layout.rows`. */
export interface View {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly rows: readonly [number, number];
  readonly columns: readonly DrawnColumn[];
  readonly selected: readonly Box[];
}

/** The letters above the columns. */
export function drawHeader(view: View): HTMLElement {
  const header = element('row', 'header');
  header.style.width = `${view.layout.width + HEADER_WIDTH}px`;
  header.append(
    element('columnheader', 'corner', '#'),
    ...view.columns.map((column) => {
      const cell = element('columnheader', 'head', columnLetters(column.column));
      place(cell, column);
      return cell;
    }),
  );
  return header;
}

/** The rows that show, each with the columns that show. */
export function drawRows(view: View): HTMLElement[] {
  const rows: HTMLElement[] = [];
  for (let index = view.rows[0]; index < view.rows[1]; index++) rows.push(drawRow(view, index));
  return rows;
}

function drawRow(view: View, index: number): HTMLElement {
  const row = view.layout.rows[index]!;
  const line = element('row', 'line');
  line.setAttribute('aria-rowindex', String(row + 2));
  line.style.top = `${(index + 1) * ROW_HEIGHT}px`;
  line.style.width = `${view.layout.width + HEADER_WIDTH}px`;
  line.append(element('rowheader', 'head', String(row + 1)));
  const [first, last] = [view.columns[0], view.columns.at(-1)];
  if (!first || !last) return line;
  const box = boxOf(row, first.column, 1, last.column - first.column + 1);
  const texts = view.sheet.texts(box)[0]!;
  const values = view.sheet.values(box)[0]!;
  for (const column of view.columns) {
    const offset = column.column - first.column;
    line.append(drawCell(view, row, column, texts[offset]!, values[offset]!));
  }
  return line;
}

function drawCell(
  { sheet, selected }: View,
  row: number,
  column: DrawnColumn,
  text: string,
  value: Scalar,
): HTMLElement {
  const cell = element('gridcell', 'cell', text);
  place(cell, column);
  cell.dataset.row = String(row);
  cell.dataset.column = String(column.column);
  cell.setAttribute('aria-colindex', String(column.column + 2));
  if (typeof value === 'number') cell.classList.add('number');
  const chosen = selected.some((box) => holds(box, row, column.column));
  cell.setAttribute('aria-selected', String(chosen));
  const note = sheet.notes.find((one) => one.row === row && one.column === column.column);
  if (note) cell.title = note.content;
  cell.classList.toggle('noted', note !== undefined);
  dress(cell, sheet, row, column.column);
  return cell;
}

/** The cell's own format with the conditional formats over it. */
function dress(cell: HTMLElement, sheet: Sheet, row: number, column: number): void {
  const look = { ...sheet.format(row, column), ...sheet.painted(row, column) };
  if (look.fill) cell.style.backgroundColor = look.fill;
  cell.style.color = look.fontColor;
  if (look.bold) cell.style.fontWeight = '600';
  if (look.italic) cell.style.fontStyle = 'italic';
}

function holds(box: Box, row: number, column: number): boolean {
  return (
    row >= box.row &&
    row < box.row + box.rows &&
    column >= box.column &&
    column < box.column + box.columns
  );
}

function place(cell: HTMLElement, { left, width }: DrawnColumn): void {
  cell.style.left = `${left + HEADER_WIDTH}px`;
  cell.style.width = `${width}px`;
}

function element(role: string, className: string, text = ''): HTMLElement {
  const made = document.createElement('div');
  made.setAttribute('role', role);
  made.className = className;
  made.textContent = text;
  return made;
}
