import { parseCellRef } from 'hucre';
import { FormatGatherer, type GridFormats } from '../../catalogue';
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../limits';
import { readTags } from './readTags';

/** Formats with a number of their own that name dollars, where a workbook does not write them out. */
const BUILT_IN: Readonly<Record<string, string>> = Object.fromEntries(
  [5, 6, 7, 8, 42, 44].map((id) => [id, '"$"#,##0.00']),
);

const CELL_STYLES = /<(?:\w+:)?cellXfs\b[^]*?<\/(?:\w+:)?cellXfs\s*>/;
const REFERENCE = /\sr=["']([A-Z]{1,3}\d{1,7})["']/;
const STYLE = /\ss=["'](\d+)["']/;

/** The number formats of a sheet's cells, gathered from their tags. */
export class CellFormats {
  private readonly gatherer = new FormatGatherer();
  private readonly numbers = new Map<string, number>();

  /** @param styles the part `styles.xml`; throws hucre's `XmlError` */
  constructor(styles: string) {
    const codes = new Map(
      readTags(styles, 'numFmt').map(({ numFmtId, formatCode }) => [numFmtId, formatCode]),
    );
    const cellStyles = CELL_STYLES.exec(styles)?.[0] ?? '';
    readTags(cellStyles, 'xf').forEach(({ numFmtId = '' }, index) => {
      const code = codes.get(numFmtId) ?? BUILT_IN[numFmtId];
      const number = code === undefined ? 0 : this.gatherer.numberOf(code);
      if (number > 0) this.numbers.set(String(index), number);
    });
  }

  /** A pattern of the tags of cells whose format says more than the number; undefined where no style does. */
  get tags(): string | undefined {
    if (this.numbers.size === 0) return undefined;
    const styles = [...this.numbers.keys()].join('|');
    return `<(?:\\w+:)?c\\s[^>]*?\\bs=["'](?:${styles})["'][^>]*>`;
  }

  /** Takes such a tag; false for any other text. */
  take(tag: string): boolean {
    const number = this.numbers.get(STYLE.exec(tag)?.[1] ?? '');
    if (number === undefined) return false;
    const reference = REFERENCE.exec(tag)?.[1];
    if (reference === undefined) return true;
    const { row, col } = parseCellRef(reference);
    if (row < EXCEL_ROWS && col < EXCEL_COLUMNS) this.gatherer.set(row, col, number);
    return true;
  }

  finish(): GridFormats | undefined {
    return this.gatherer.finish();
  }
}
