import { DECLARATION, escapeCellText, MAIN } from '../xml';

const ITEMS_PER_PIECE = 20_000;

/** Interned texts of all cells, by number. */
export class TextBook {
  private readonly places = new Map<string, number>();
  private uses = 0;

  place(text: string): number {
    this.uses += 1;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  /** The part; to be written when all cells are. */
  *pieces(): Generator<string> {
    yield `${DECLARATION}<sst xmlns="${MAIN}" count="${this.uses}" uniqueCount="${this.places.size}">`;
    let items = 0;
    let xml = '';
    for (const text of this.places.keys()) {
      xml += `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`;
      items += 1;
      if (items % ITEMS_PER_PIECE !== 0) continue;
      yield xml;
      xml = '';
    }
    yield `${xml}</sst>`;
  }
}
