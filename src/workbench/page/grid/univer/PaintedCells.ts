import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { ConditionalFormat, Paint, Sheet } from '../../../host/model';
import { styleOfPaint } from './styleData';

interface Known {
  /** Another list of formats paints anew: no event tells of a change to it. */
  readonly formats: readonly ConditionalFormat[];
  readonly byCell: Map<string, Paint>;
}

/** Paint of the model's conditional formats over cells; cached until a change, since Univer asks often. */
export class PaintedCells {
  private readonly known = new Map<Sheet, Known>();

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
    const { byCell } = this.knownOf(sheet);
    const key = `${row}:${column}`;
    const before = byCell.get(key);
    if (before) return before;
    const paint = sheet.painted(row, column);
    byCell.set(key, paint);
    return paint;
  }

  private knownOf(sheet: Sheet): Known {
    const formats = sheet.conditionalFormats.list;
    const before = this.known.get(sheet);
    if (before?.formats === formats) return before;
    const known = { formats, byCell: new Map<string, Paint>() };
    this.known.set(sheet, known);
    return known;
  }
}
