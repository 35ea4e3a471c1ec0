import { type FormatGatherer, NOT_CALCULATED, type RawCell } from '../../catalogue';
import {
  type Area,
  type Cell,
  type CellFormats,
  type SheetListener,
  isDateFormat,
  serialOfIsoDate,
} from '../../ooxml';
import { from1904 } from '../dateSystem';
import { GridRows, setCell } from '../gridRows';
import { LIMITS } from '../limits';
import type { SheetContent } from '../types';

/** Serial number of Excel's last date, the end of 9999. */
const LAST_DATE = 2_958_466;

/** Value of a cell whose shared text is lost: an error, so that it is unknown and not blank. */
const LOST = '#REF!';

/** Gathers the cells of a sheet into a grid. */
export class SheetGrid implements SheetListener {
  /** Cells that have a formula and no value. */
  notCalculated = 0;
  /** Cells that name a shared text which the workbook has none of. */
  lost = 0;
  private readonly rows = new GridRows();
  private readonly merges: Area[] = [];
  /** By style: the number of its format among those that are kept; 0 for any other. */
  private readonly formatNumbers: Uint8Array;
  /** By style, in a 1904 workbook: whether it shows dates. */
  private readonly isDate: readonly boolean[];
  private index = -1;
  private cells: RawCell[] | undefined;

  constructor(
    formats: CellFormats,
    uses1904: boolean,
    private readonly gatherer: FormatGatherer,
  ) {
    this.formatNumbers = Uint8Array.from(formats, (code) => gatherer.numberOf(code));
    this.isDate = uses1904 ? formats.map(isDateFormat) : [];
  }

  cell(cell: Cell): void {
    const value = cell.isUncalculated ? NOT_CALCULATED : this.rawCell(cell);
    if (value === '') return;
    if (cell.isUncalculated) this.notCalculated++;
    else if (cell.type === 'lost') this.lost++;
    if (this.cells === undefined || cell.row !== this.index) {
      this.index = cell.row;
      this.cells = this.rows.begin(cell.row);
    }
    setCell(this.cells, cell.column, value);
    const format = this.formatNumbers[cell.style] ?? 0;
    if (format > 0) this.gatherer.set(cell.row, cell.column, format);
  }

  merged(area: Area): void {
    if (this.merges.length < LIMITS.merges) this.merges.push(area);
  }

  /** The sheet, without the blank rows at its end. */
  finish(): SheetContent {
    return { grid: this.rows.finish(), merges: this.merges, formats: this.gatherer.finish() };
  }

  private rawCell(cell: Cell): RawCell {
    switch (cell.type) {
      case 'number':
        return this.isDate[cell.style] === true ? serialIn1904(cell.number) : cell.number;
      case 'boolean':
        return cell.number === 1;
      case 'date':
        return serialOfIsoDate(cell.text) ?? cell.text;
      case 'text':
      case 'error':
        return cell.text;
      case 'lost':
        return LOST;
      case 'blank':
        return '';
    }
  }
}

/** A number too big for a date is what Excel shows as `####`. */
function serialIn1904(serial: number): RawCell {
  const shifted = from1904(serial);
  return shifted < LAST_DATE ? shifted : '#NUM!';
}
