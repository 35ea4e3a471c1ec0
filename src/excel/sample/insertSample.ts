import en from '../../../assets/samples/try-en.json';
import zh from '../../../assets/samples/try-zh.json';
import type { RawCell } from '../../catalogue';
import { FIELD_KEYS, FIELDS, type FieldKey } from '../../fields';
import { literalText } from '../../report';
import { text, type Lang } from '../../strings';
import { runExcel, syncToRead, type Result } from '../gateway';

const SAMPLES: Readonly<Record<Lang, readonly (readonly RawCell[])[]>> = { zh, en };

/** The columns of an empty sheet: what most rules and certificates ask of a product. */
const TEMPLATE_FIELDS: readonly FieldKey[] = [
  'productId',
  'title',
  'category',
  'markets',
  'price',
  'moq',
  'leadTimeDays',
  'qualityScore',
  'growthScore',
  'imageCount',
  'hasVideo',
  'attributeCount',
  'keywords',
  'certificates',
  'certificateExpiry',
];

/** Rows of an empty sheet whose cells take IDs as texts and days as days. */
const TEMPLATE_ROWS = 1_000;

/** In points: a whole ID, most of a title, and a whole day. */
const WIDTHS: Partial<Record<FieldKey, number>> = {
  productId: 84,
  title: 240,
  listedOn: 72,
  certificateExpiry: 84,
};

type Formats = Partial<Record<FieldKey, string>>;

const SAMPLE_FORMATS: Formats = { listedOn: 'yyyy-mm-dd' };

/** Excel would show an ID of 13 digits as 1.6E+12, and would forget the zeros that another begins with. */
const TEMPLATE_FORMATS: Formats = { productId: '@', certificateExpiry: 'yyyy-mm-dd' };

const written = (cell: RawCell): RawCell => (typeof cell === 'string' ? literalText(cell) : cell);

/** A name that no sheet has yet. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}

/** Adds a sheet with a few products to try on, and shows it. Answers with how many there are. */
export function insertSample(lang: Lang): Promise<Result<number>> {
  const cells = SAMPLES[lang];
  const name = text(lang, 'excel.sampleSheet');
  return insertSheet({ name, cells, rows: cells.length - 1, formats: SAMPLE_FORMATS }, lang);
}

/** Adds a sheet with the columns that matter most and no products, and shows it. Answers with how many columns there are. */
export async function insertTemplate(lang: Lang): Promise<Result<number>> {
  const header = TEMPLATE_FIELDS.map((field) => FIELDS[field].name[lang]);
  const name = text(lang, 'excel.templateSheet');
  const sheet = { name, cells: [header], rows: TEMPLATE_ROWS, formats: TEMPLATE_FORMATS };
  const done = await insertSheet(sheet, lang);
  return done.ok ? { ok: true, value: header.length } : done;
}

interface NewSheet {
  readonly name: string;
  /** Header and products. */
  readonly cells: readonly (readonly RawCell[])[];
  /** Rows below the header that get the formats. */
  readonly rows: number;
  readonly formats: Formats;
}

/** Adds a sheet and shows it, with ID and title fixed. Answers with the number of products. */
function insertSheet(
  { name, cells, rows, formats }: NewSheet,
  lang: Lang,
): Promise<Result<number>> {
  return runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await syncToRead(context);
      const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
      const sheet = worksheets.add(freeName(name, taken));
      const header = cells[0]!;
      const range = sheet.getRangeByIndexes(0, 0, cells.length, header.length);
      range.values = cells.map((row) => row.map(written));
      range.getRow(0).format.font.bold = true;
      for (const [column, field] of header.map(fieldNamed(lang)).entries()) {
        const below = sheet.getRangeByIndexes(1, column, rows, 1);
        const width = field && WIDTHS[field];
        const format = field && formats[field];
        if (width !== undefined) below.format.columnWidth = width;
        if (format !== undefined) below.numberFormat = Array.from({ length: rows }, () => [format]);
      }
      const titleColumn = header.indexOf(FIELDS.title.name[lang]);
      sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 1, titleColumn + 1));
      sheet.activate();
      await context.sync();
      return cells.length - 1;
    },
    { access: 'write' },
  );
}

const fieldNamed =
  (lang: Lang) =>
  (header: RawCell): FieldKey | undefined =>
    FIELD_KEYS.find((field) => FIELDS[field].name[lang] === header);
