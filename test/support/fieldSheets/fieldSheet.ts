import fc from 'fast-check';
import type { LeftOutWhy, MergedRange, RawCell } from '../../../src/catalogue';
import type { FieldKey } from '../../../src/fields';
import { PRODUCT_KINDS } from '../products';
import {
  HEADER_LANGUAGES,
  ID_WAYS,
  NUMBER_COLUMNS,
  OTHER_COLUMNS,
  PICTURES,
  TEXT_COLUMNS,
  type NumberField,
  type TextField,
} from './columns';

/** A product row of a field sheet, and what has to be read in it. */
export interface FieldProduct {
  /** As Excel numbers it. */
  readonly row: number;
  /** Row of the first SKU of its listing. */
  readonly listing: number;
  readonly values: Readonly<Partial<Record<FieldKey, string | number>>>;
}

/** A sheet in shapes of real ones; what has to come out is known by construction. */
export interface FieldSheet {
  readonly grid: RawCell[][];
  readonly merges: readonly MergedRange[];
  /** The last row of the header, as Excel numbers it. */
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<FieldKey, number>>>;
  readonly products: readonly FieldProduct[];
  /** Rows with cells that are no products, as Excel numbers them. */
  readonly leftOut: Readonly<Record<number, LeftOutWhy>>;
}

/** A column: its field, pictures, or a column that has no field. */
type Key = NumberField | TextField | 'other' | 'picture';

const isNumberField = (key: Key): key is NumberField => key in NUMBER_COLUMNS;

/** The cells of a product that its SKUs share. */
interface Named {
  readonly productId: number;
  readonly title: string;
  readonly category: string;
}

/** Rows above the header. An array of one text is merged over the columns. */
const PREAMBLES: readonly (readonly RawCell[])[] = [
  ['报价单'],
  ['PRICE LIST 2026'],
  [],
  ['客户：', 'Ningbo Trading Co.', '日期：', '2026-01-01'],
  ['Valid until', '2026-12-31'],
  ['说明：以下价格均为美元，含税'],
];

/** Rows below the products, after a blank row. */
const NOTES: readonly (readonly RawCell[])[] = [
  ['备注：含税，30%定金'],
  ['Remarks: 30% deposit, balance before shipment'],
  ['银行信息：', 'Bank of China'],
  ['Bank details: Account 123'],
  ['交货期：收到定金后15天'],
];

/** A table that holds no products, below a gap. */
const OTHER_TABLE: readonly (readonly RawCell[])[] = [
  ['客户', '联系人', '城市', '国家'],
  ['Ningbo Trading', 'Wang Fang', 'Ningbo', 'China'],
  ['Acme Ltd', 'Amy Brown', 'London', 'Britain'],
];

const SECTIONS = ['一、音箱系列', '【热卖】', 'Series A: lamps', '第二类 五金'];
const TOTALS = ['合计', '小计', 'Total', 'Grand total:', '合计：'];

/** Titles that hold the words of rows that are no products. */
const TRAPS = [
  'Total Station Surveying Instrument 2 Inch Accuracy',
  'Note 20 Ultra Phone Case Shockproof Transparent',
  'USD Money Counter Machine Bill Detector',
];

const FEWEST_PRODUCTS = 6;
/** Repeats of the header between the products, as on printed pages. */
const MOST_REPEATS = 2;

/** What a line of the sheet is between its header and its end. */
const LINES = [
  ...(['product', 'product', 'product', 'sku', 'sku'] as const),
  ...(['section', 'subtotal', 'blank', 'header'] as const),
] as const;

const shape = fc.record({
  language: fc.constantFrom(...HEADER_LANGUAGES),
  preamble: fc.array(fc.constantFrom(...PREAMBLES), { maxLength: 4 }),
  /** One header row; groups merged over it; the other language below it. */
  head: fc.constantFrom('plain', 'groups', 'secondLanguage'),
  labels: fc.subarray(['required', 'instruction', 'units'] as const),
  numbers: fc.shuffledSubarray(Object.keys(NUMBER_COLUMNS) as NumberField[], { minLength: 2 }),
  /** Whether weights are in grams, by their header alone. */
  inGrams: fc.boolean(),
  pictures: fc.boolean(),
  texts: fc.subarray(['productId', 'model', 'category', 'other'] as const),
  lines: fc.array(fc.constantFrom(...LINES), { maxLength: 14 }),
  /** Whether rows of one listing share merged cells, or repeat them. */
  isMerged: fc.boolean(),
  end: fc.subarray(['total', 'notes', 'otherTable'] as const),
  /** Choices among headers and ways to write. */
  choices: fc.infiniteStream(fc.nat({ max: 10_000 })),
});

type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

/** Writes one sheet, from its first row to its last. */
class Writer {
  readonly grid: RawCell[][] = [];
  readonly merges: MergedRange[] = [];
  readonly products: FieldProduct[] = [];
  readonly leftOut: Record<number, LeftOutWhy> = {};
  private readonly keys: readonly Key[];
  private headerRow = 0;
  private headers: string[] = [];
  private repeats = 0;
  /** Number of the last listing, from 1. */
  private listings = 0;
  private last: Named = { productId: 0, title: '', category: '' };

  constructor(private readonly shape: Shape) {
    const { texts, numbers } = shape;
    const front = texts.filter((key) => key !== 'category');
    const back = texts.filter((key) => key === 'category');
    const pictures = shape.pictures ? (['picture', 'picture', 'picture'] as const) : [];
    this.keys = [...front, 'title', ...back, ...numbers, ...pictures];
  }

  write(): FieldSheet {
    for (const row of this.shape.preamble) this.preambleRow(row);
    this.header();
    for (const label of this.shape.labels)
      this.leaveOut(
        label,
        this.keys.map((key) => this.labelOf(label, key)),
      );
    // More than the rows that are none, since cells vote on what a column is.
    for (let made = 0; made < FEWEST_PRODUCTS; made++) this.product();
    for (const line of this.shape.lines) this.line(line);
    this.tail();
    const columns = Object.fromEntries(
      this.keys.flatMap((key, at) => (key === 'other' || key === 'picture' ? [] : [[key, at]])),
    );
    const { grid, merges, headerRow, products, leftOut } = this;
    return { grid, merges, headerRow, columns, products, leftOut };
  }

  private pick<T>(items: readonly T[]): T {
    return items[(this.shape.choices.next().value as number) % items.length]!;
  }

  private get nextRow(): number {
    return this.grid.length + 1;
  }

  private merge(top: number, bottom: number, left: number, right: number): void {
    this.merges.push({ top, bottom, left, right });
  }

  private preambleRow(row: readonly RawCell[]): void {
    if (row.length === 1) {
      const at = this.grid.length;
      this.merge(at, at, 0, this.keys.length - 1);
    }
    this.grid.push([...row]);
  }

  private headersOf(language: Shape['language']): string[] {
    const pictures = [...PICTURES[language === 'both' ? 'zh' : language]];
    return this.keys.map((key) => {
      if (key === 'picture') return pictures.shift()!;
      return this.pick(this.wordingOf(key)[language]);
    });
  }

  private wordingOf(key: Exclude<Key, 'picture'>): Record<Shape['language'], readonly string[]> {
    if (key === 'other') return OTHER_COLUMNS;
    if (key === 'weight' && this.shape.inGrams) return NUMBER_COLUMNS.weight.otherUnit;
    return isNumberField(key) ? NUMBER_COLUMNS[key] : TEXT_COLUMNS[key];
  }

  private header(): void {
    const { head, language } = this.shape;
    if (head === 'groups') {
      const first = this.keys.length - this.shape.numbers.length;
      const at = this.grid.length;
      const cells: RawCell[] = this.keys.map(() => '');
      cells[0] = '产品信息 Product';
      cells[first] = '交易信息 Trade';
      this.grid.push(cells);
      if (first > 1) this.merge(at, at, 0, first - 1);
      this.merge(at, at, first, this.keys.length - 1);
    }
    const upper = head === 'secondLanguage' ? 'zh' : language;
    this.headers = this.headersOf(upper);
    this.grid.push(this.headers);
    if (head === 'secondLanguage') this.grid.push(this.headersOf('en'));
    this.headerRow = this.grid.length;
  }

  /** What a row below the header says of a column. */
  private labelOf(label: Shape['labels'][number], key: Key): string {
    if (label === 'required') return '必填';
    if (label === 'instruction') return isNumberField(key) ? '请填写正数' : '不超过128字符';
    if (!isNumberField(key)) return '';
    const isEnglish = this.shape.language === 'en';
    if (key === 'weight' && this.shape.inGrams) return isEnglish ? 'g' : '克';
    return NUMBER_COLUMNS[key].unit[isEnglish ? 'en' : 'zh'];
  }

  private leaveOut(why: LeftOutWhy, cells: readonly RawCell[]): void {
    this.leftOut[this.nextRow] = why;
    this.grid.push([...cells]);
  }

  private line(line: (typeof LINES)[number]): void {
    if (line === 'blank') this.grid.push(this.keys.map(() => ''));
    else if (line === 'product') this.product();
    else if (line === 'sku') this.sku();
    else if (line === 'section') this.section();
    else if (line === 'header') this.headerAgain();
    else this.total();
  }

  private headerAgain(): void {
    if (this.repeats++ < MOST_REPEATS) this.leaveOut('header', this.headers);
  }

  private section(): void {
    const at = this.grid.length;
    this.merge(at, at, 0, this.keys.length - 1);
    this.leaveOut('section', [this.pick(SECTIONS)]);
  }

  private total(): void {
    const cells: RawCell[] = this.keys.map((key) => (isNumberField(key) ? 1234.5 : ''));
    cells[0] = this.pick(TOTALS);
    this.leaveOut('total', cells);
  }

  private tail(): void {
    const { end } = this.shape;
    if (end.includes('total')) this.total();
    if (end.includes('notes')) {
      this.grid.push([]);
      for (const note of [this.pick(NOTES), this.pick(NOTES)]) this.leaveOut('note', note);
    }
    if (!end.includes('otherTable')) return;
    this.grid.push([], []);
    for (const row of OTHER_TABLE) this.leaveOut('otherTable', row);
  }

  private numberOf(key: NumberField): number {
    const choice = this.shape.choices.next().value as number;
    if (key === 'price') return (choice % 20_000) / 100 + 1;
    if (key === 'weight') return ((choice % 900) + 1) / 100;
    if (key === 'leadTimeDays') return (choice % 60) + 1;
    return (choice % 5_000) + 1;
  }

  private written(key: NumberField, value: number): RawCell {
    if (key === 'weight' && this.shape.inGrams) return NUMBER_COLUMNS.weight.otherUnit.write(value);
    return this.pick(NUMBER_COLUMNS[key].ways)(value);
  }

  private product(): void {
    this.listings++;
    const kind = PRODUCT_KINDS[this.listings % PRODUCT_KINDS.length]!;
    const trap = this.pick([undefined, undefined, ...TRAPS]);
    this.last = {
      productId: 1_600_000_000_000 + this.listings * 7919,
      title: `${trap ?? kind.titles[0]!} ${this.listings}`,
      category: kind.category[this.shape.language === 'en' ? 'en' : 'zh'],
    };
    this.row(this.nextRow, this.last);
  }

  /** One more row of the listing above, where the row before is a product with a merged title or an ID. */
  private sku(): void {
    const before = this.products.at(-1)!;
    const canGoOn = this.shape.isMerged || this.keys.includes('productId');
    if (before.row !== this.grid.length || !canGoOn) {
      this.product();
      return;
    }
    this.row(before.listing, this.last);
  }

  private row(listing: number, named: Named): void {
    const row = this.nextRow;
    const isMerged = this.shape.isMerged && row > listing;
    const values: Partial<Record<FieldKey, string | number>> = this.shape.pictures
      ? { imageCount: PICTURES.zh.length }
      : {};
    const cells = this.keys.map((key, at): RawCell => {
      if (key === 'other') return row;
      if (key === 'picture') return `https://example.com/${row}-${at}.jpg`;
      if (isNumberField(key)) {
        const value = this.numberOf(key);
        values[key] = value;
        return this.written(key, value);
      }
      if (key === 'model') return (values.model = `YP-${row}`);
      values[key] = String(named[key]);
      if (isMerged) {
        this.mergeDown(listing - 1, at);
        return '';
      }
      return key === 'productId' ? this.pick(ID_WAYS)(named.productId) : named[key];
    });
    this.grid.push(cells);
    this.products.push({ row, listing, values });
  }

  /** Merges the cell of the row to come with those of its listing above. */
  private mergeDown(top: number, column: number): void {
    const before = this.merges.findIndex((each) => each.top === top && each.left === column);
    if (before >= 0) this.merges.splice(before, 1);
    this.merge(top, this.grid.length, column, column);
  }
}

/** Sheets in shapes of real ones: preambles, heads of several rows, units, sections, totals, SKUs, notes. */
export const fieldSheets: fc.Arbitrary<FieldSheet> = shape.map((chosen) =>
  new Writer(chosen).write(),
);
