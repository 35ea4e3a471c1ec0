import type { Catalogue } from '../../catalogue';
import type { FieldKey } from '../../fields';
import { readTitle, type TitleFigures } from '../text/titleFigures';
import { WordList } from '../text/wordList';
import type { OtherRow } from '../types';
import type { CatalogueFacts } from '../verdict/catalogueFacts';

type Groups = ReadonlyMap<number | string, readonly number[]>;

/** Rows that say the same, by what they say: worked out once, and only of rows that have their like. */
function groupRows(
  { listing }: Catalogue,
  others: Float64Array,
  keyOf: (row: number) => number | string,
): Groups {
  const groups = new Map<number | string, number[]>();
  for (let row = 0; row < others.length; row++) {
    if (!(others[row]! > 0) || (listing !== undefined && listing[row] !== row)) continue;
    const key = keyOf(row);
    const same = groups.get(key);
    if (same) same.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Of one catalogue: which other rows have a row's product ID, and which its title. */
export class OtherRows {
  private ids: Groups | undefined;
  private titles: Groups | undefined;
  private readonly words = new WordList();
  private readonly figures: TitleFigures = {
    words: 0,
    chinese: 0,
    repeats: 0,
    odd: 0,
    fingerprint: 0,
  };

  constructor(
    private readonly catalogue: Catalogue,
    private readonly facts: CatalogueFacts,
  ) {}

  /** Rows of the same product ID. */
  sameId(row: number): OtherRow[] {
    const idOf = (each: number): string => this.idOf(each) ?? '';
    this.ids ??= groupRows(this.catalogue, this.facts.sameId, idOf);
    const others = this.ids.get(idOf(row)) ?? [];
    return this.apartFrom(row, others).map((other) => this.placeOf('productId', other));
  }

  /** Rows whose titles are of the same words, in one category and of one model; one row of each product. */
  sameTitle(row: number): OtherRow[] {
    const keyOf = (each: number): number => this.fingerprintOf(each);
    this.titles ??= groupRows(this.catalogue, this.facts.duplicates, keyOf);
    const seen = new Set([this.idOf(row)]);
    const modelOf = (each: number): string => this.catalogue.columns.model?.values[each] ?? '';
    const model = modelOf(row);
    const alike = this.apartFrom(row, this.titles.get(keyOf(row)) ?? []).filter((other) => {
      if (model !== '' && modelOf(other) !== model) return false;
      const id = this.idOf(other);
      return id === undefined || (!seen.has(id) && seen.add(id));
    });
    return alike.map((other) => {
      const id = this.idOf(other);
      return { ...this.placeOf('title', other), ...(id !== undefined && { id }) };
    });
  }

  private apartFrom(row: number, rows: readonly number[]): number[] {
    const own = this.catalogue.listing?.[row] ?? row;
    return rows.filter((other) => other !== own);
  }

  /** The number of a row in Excel, unless a formula that can't tell where its rows are asks. */
  private placeOf(field: FieldKey, row: number): OtherRow {
    const place = this.catalogue.place(field, row);
    return place === undefined ? {} : { row: place.row };
  }

  /** The product ID as text; that of a number as it writes the number. */
  private idOf(row: number): string | undefined {
    const { productId } = this.catalogue.columns;
    const id = productId?.values[row] ?? '';
    if (id === '') return undefined;
    const written = productId!.numbers[row]!;
    return written >= 0 ? String(written) : id;
  }

  private fingerprintOf(row: number): number {
    const { title, category } = this.catalogue.columns;
    this.words.read(title?.values[row] ?? '');
    readTitle(this.words, (category?.codes[row] ?? -1) + 1, this.figures);
    return this.figures.fingerprint;
  }
}
