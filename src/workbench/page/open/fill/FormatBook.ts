import {
  boxOf,
  type CellFormat,
  createWorkbook,
  type FormatPatch,
  PLAIN,
} from '../../../host/model';

/** The formats of a book by their place; equal ones are the same object, as the model keeps them. */
export class FormatBook {
  private readonly formats: CellFormat[] = [PLAIN];
  /** Cells of an invisible sheet carry the formats. */
  private readonly store = createWorkbook().sheets[0]!.store;

  add(patches: readonly FormatPatch[]): void {
    for (const patch of patches) {
      const row = this.formats.length;
      this.store.setFormat(boxOf(row, 0), patch);
      this.formats.push(this.store.format(row, 0));
    }
  }

  format(place: number): CellFormat {
    return this.formats[place] ?? PLAIN;
  }
}
