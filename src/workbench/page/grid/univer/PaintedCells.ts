import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { Paint, Sheet } from '../../../host/model';
import { styleOfPaint } from './styleData';

/** Paint of the model's conditional formats over cells; cached until a change, since Univer asks often. */
export class PaintedCells {
  private readonly known = new Map<string, Paint>();

  forget(): void {
    this.known.clear();
  }

  over(cell: Nullable<ICellData>, sheet: Sheet, row: number, column: number): Nullable<ICellData> {
    if (sheet.conditionalFormats.list.length === 0) return cell;
    const paint = styleOfPaint(this.paintOf(sheet, row, column));
    if (Object.keys(paint).length === 0) return cell;
    // The cell's own style is an object, for lendCells gives it so.
    const own = typeof cell?.s === 'object' ? (cell.s as IStyleData) : {};
    return { ...cell, s: { ...own, ...paint } };
  }

  private paintOf(sheet: Sheet, row: number, column: number): Paint {
    const key = `${sheet.id}:${row}:${column}`;
    const before = this.known.get(key);
    if (before) return before;
    const paint = sheet.painted(row, column);
    this.known.set(key, paint);
    return paint;
  }
}
