import type { Catalogue } from '../../catalogue';
import type { FieldKey } from '../../fields';
import { lazy } from '../../base/lazy';
import { readTitle, type TitleFigures } from '../text/titleFigures';
import { WordList } from '../text/wordList';
import type { Evidence, OtherRow } from '../found';
import type { CatalogueFacts } from '../acrossRows/catalogueFacts';

type RowsFound = Extract<Evidence, { kind: 'rows' }>;

/** Most rows named; the rest are counted. A group may be the whole sheet. */
const NAMED = 5;

/** First rows of listings, by what they have in common. */
interface Groups {
  /** Of rows in groups of two or more. */
  readonly keyOf: ReadonlyMap<number, string>;
  /** One row of each product. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

/** Of one catalogue: which other rows have a row's product ID, and which its title. */
export class OtherRows {
  private readonly ids = lazy(() => this.groupIds());
  private readonly titles = lazy(() => this.groupTitles());
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
  sameId(row: number): RowsFound | undefined {
    const head = this.headOf(row);
    return this.beside(
      this.ids(),
      row,
      (other) => other !== head,
      (other) => this.placeOf('productId', other),
    );
  }

  /** Rows whose titles are of the same words, in one category and of one model; one row of each product. */
  sameTitle(row: number): RowsFound | undefined {
    const head = this.headOf(row);
    const own = this.idOf(head);
    return this.beside(
      this.titles(),
      row,
      (other) => other !== head && (own === undefined || this.idOf(other) !== own),
      (other) => {
        const id = this.idOf(other);
        return { ...this.placeOf('title', other), ...(id !== undefined && { id }) };
      },
    );
  }

  /** The rows of a row's group without its own product. */
  private beside(
    { keyOf, rows }: Groups,
    row: number,
    isOther: (row: number) => boolean,
    shown: (row: number) => OtherRow,
  ): RowsFound | undefined {
    const key = keyOf.get(this.headOf(row));
    const group = key === undefined ? [] : rows.get(key)!;
    if (group.length < 2) return undefined;
    const first = group.slice(0, NAMED + 1).filter(isOther);
    return { kind: 'rows', rows: first.slice(0, NAMED).map(shown), all: group.length - 1 };
  }

  private groupIds(): Groups {
    const keyOf = new Map<number, string>();
    const rows = new Map<string, number[]>();
    for (const row of this.rowsWithLike(this.facts.sameId)) {
      const id = this.idOf(row) ?? '';
      keyOf.set(row, id);
      push(rows, id, row);
    }
    return { keyOf, rows };
  }

  /** Groups by title, and by title and model: a row without a model belongs to those of every model. */
  private groupTitles(): Groups {
    const keyOf = new Map<number, string>();
    const rows = new Map<string, number[]>();
    const seen = new Set<string>();
    for (const row of this.rowsWithLike(this.facts.duplicates)) {
      const title = `${this.fingerprintOf(row)} `;
      const key = title + (this.catalogue.columns.model?.values[row] ?? '');
      const id = this.idOf(row) ?? '';
      keyOf.set(row, key);
      for (const each of new Set([title, key])) {
        const product = `${each}\n${id}`;
        if (id !== '' && seen.has(product)) continue;
        seen.add(product);
        push(rows, each, row);
      }
    }
    return { keyOf, rows };
  }

  /** The first rows of the listings that have others beside them. */
  private rowsWithLike(others: Float64Array): number[] {
    const { listing } = this.catalogue;
    const rows: number[] = [];
    for (let row = 0; row < others.length; row++) {
      if (others[row]! > 0 && (listing === undefined || listing[row] === row)) rows.push(row);
    }
    return rows;
  }

  private headOf(row: number): number {
    return this.catalogue.listing?.[row] ?? row;
  }

  /** A row's number in Excel, unless a formula asks whose rows have no known place. */
  private placeOf(field: FieldKey, row: number): OtherRow {
    const place = this.catalogue.place(field, row);
    return place === undefined ? {} : { row: place.row };
  }

  /** The product ID as text. */
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

function push(groups: Map<string, number[]>, key: string, row: number): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}
