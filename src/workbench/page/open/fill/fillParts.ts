import { boxOf, ROW_LIMIT, type Sheet } from '../../../host/model';
import type { FilterSpec, LineSpec, LinkSpec, SheetParts, TableSpec } from '../BookPiece';
import { fillCharts } from './fillCharts';
import type { FormatBook } from './FormatBook';
import { unlessRefused } from './unlessRefused';

/** Sizes, hiding and formats of columns; before the cells, which override them. */
export function fillColumns(sheet: Sheet, columns: readonly LineSpec[], formats: FormatBook): void {
  for (const { from, count, size, hidden, format } of columns) {
    const box = boxOf(0, from, ROW_LIMIT, count);
    // Some files give every column that there could be a width: the rest of the sheet may keep its own.
    const near = boxOf(0, from, 1, Math.min(count, MOST_COLUMNS));
    if (size !== undefined) sheet.lines.setColumnWidth(near, size);
    if (hidden === true) sheet.lines.setColumnsHidden(box, true);
    if (format !== undefined) sheet.store.setFormat(box, formats.format(format));
  }
}

const MOST_COLUMNS = 1024;

/** A sheet without its cells; after them. */
export function fillParts(sheet: Sheet, parts: SheetParts): void {
  const { workbook } = sheet;
  sheet.tabColor = parts.tabColor;
  sheet.showGridlines = parts.showGridlines;
  sheet.showHeadings = parts.showHeadings;
  if (parts.frozen.rows + parts.frozen.columns > 0)
    sheet.freezePanes.freeze(parts.frozen.rows, parts.frozen.columns);
  for (const box of parts.merges)
    unlessRefused(() => {
      sheet.merge(box);
    });
  for (const table of parts.tables)
    unlessRefused(() => {
      addTable(sheet, table);
    });
  const { filter } = parts;
  if (filter)
    unlessRefused(() => {
      applyFilter(sheet.autoFilter, filter);
    });
  fillRows(sheet, parts.rows);
  fillConditional(sheet, parts.conditional);
  for (const { row, column, content } of parts.notes)
    unlessRefused(() => {
      workbook.addNote({ sheet, box: boxOf(row, column) }, content);
    });
  for (const { row, column, content, resolved, replies } of parts.comments)
    unlessRefused(() => {
      const comment = workbook.addComment({ sheet, box: boxOf(row, column) }, content);
      for (const reply of replies) workbook.replyToComment(comment, reply);
      if (resolved) workbook.updateComment(comment, { resolved });
    });
  for (const link of parts.links) addLink(sheet, link);
  for (const { boxes, rule } of parts.validations)
    for (const box of boxes)
      unlessRefused(() => {
        sheet.setValidation(box, rule);
      });
  fillCharts(sheet, parts.charts);
}

/** Rows that a filter hides come hidden in the file: they show again when the filter goes. */
function fillRows(sheet: Sheet, rows: readonly LineSpec[]): void {
  for (const { from, count, size, hidden } of rows) {
    const box = boxOf(from, 0, count, 1);
    if (size !== undefined) sheet.lines.setRowHeight(box, size);
    if (hidden === true && !sheet.lines.isRowHidden(from)) sheet.lines.setRowsHidden(box, true);
  }
}

function fillConditional(sheet: Sheet, formats: SheetParts['conditional']): void {
  // A new format takes the first priority: the least important one goes first.
  for (const { boxes, rule, stopIfTrue, paint } of [...formats].reverse())
    unlessRefused(() => {
      const { id } = sheet.conditionalFormats.add(boxes, rule);
      sheet.conditionalFormats.update(id, { stopIfTrue, paint });
    });
}

/**
 * The model makes tables with a header, and would move cells to make room for a total: a table without a header stays
 * plain cells, and so does a row of totals.
 */
function addTable(sheet: Sheet, spec: TableSpec): void {
  const { headers, totals } = spec;
  if (!headers) return;
  const box = totals ? { ...spec.box, rows: spec.box.rows - 1 } : spec.box;
  const table = sheet.tables.add(box, true, spec.name, spec.id);
  table.style = spec.style;
  table.showBandedRows = spec.bandedRows;
  table.showBandedColumns = spec.bandedColumns;
  table.highlightFirstColumn = spec.firstColumn;
  table.highlightLastColumn = spec.lastColumn;
  table.showFilterButton = spec.filter !== undefined;
  if (spec.filter) applyFilter(table.filter, spec.filter);
}

function applyFilter(filter: Sheet['autoFilter'], { box, criteria }: FilterSpec): void {
  filter.apply(box);
  for (const [column, criterion] of criteria) filter.setCriterion(column, criterion);
}

/** Adds a link and restores the cell's format, which a link changes but the file states itself. */
function addLink(sheet: Sheet, { box, link }: LinkSpec): void {
  const { store } = sheet;
  for (let row = box.row; row < Math.min(box.row + box.rows, box.row + MOST_LINKED); row++) {
    const format = store.format(row, box.column);
    sheet.setHyperlink(boxOf(row, box.column), link);
    store.putFormat(row, box.column, format);
  }
}

const MOST_LINKED = 1024;
