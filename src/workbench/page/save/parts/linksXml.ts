import { boxAddress, boxOf, type Hyperlink, type Sheet } from '../../../host/model';
import { attributesOf } from '../xml';

/** A cell that leads somewhere. */
export interface LinkedCell {
  readonly row: number;
  readonly column: number;
  readonly link: Hyperlink;
  /** The relationship to its address, where it has one. */
  readonly id?: string;
}

/** The cells of a sheet that lead somewhere; `idOf` makes the relationship to an address. */
export function linkedCells(sheet: Sheet, idOf: (address: string) => string): LinkedCell[] {
  const found: LinkedCell[] = [];
  const used = sheet.usedBox(true);
  if (!used) return found;
  sheet.store.forEachFilled(used, (row, column) => {
    const link = sheet.hyperlink(row, column);
    if (!link) return;
    found.push({ row, column, link, ...(link.address ? { id: idOf(link.address) } : {}) });
  });
  return found;
}

/** The links of a sheet; '' where there are none. */
export function linksXml(cells: readonly LinkedCell[]): string {
  const all = cells.map(({ row, column, link, id }) => {
    const ref = boxAddress(boxOf(row, column));
    const { documentReference, screenTip } = link;
    const lead = { ref, 'r:id': id, location: documentReference, tooltip: screenTip };
    return `<hyperlink${attributesOf(lead)}/>`;
  });
  return all.length > 0 ? `<hyperlinks>${all.join('')}</hyperlinks>` : '';
}
