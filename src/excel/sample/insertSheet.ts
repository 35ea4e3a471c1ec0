import type { RawCell } from '../../catalogue';
import { FIELD_KEYS, FIELDS, type FieldKey } from '../../fields';
import { literalText } from '../../report';
import type { Lang } from '../../strings';
import { runExcel, syncToRead, type Result } from '../gateway';

/** In points: a whole ID, most of a title, and a whole day. */
const WIDTHS: Partial<Record<FieldKey, number>> = {
  productId: 84,
  title: 240,
  listedOn: 72,
  certificateExpiry: 84,
};

/** A sheet to be added. */
export interface NewSheet {
  readonly name: string;
  /** Header and products. */
  readonly cells: readonly (readonly RawCell[])[];
  /** Rows below the header that get the formats. */
  readonly rows: number;
  readonly formats: Partial<Record<FieldKey, string>>;
}

const written = (cell: RawCell): RawCell => (typeof cell === 'string' ? literalText(cell) : cell);

/** A name that no sheet has yet. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}

const fieldNamed =
  (lang: Lang) =>
  (header: RawCell): FieldKey | undefined =>
    FIELD_KEYS.find((field) => FIELDS[field].name[lang] === header);

/** Adds a sheet and shows it, with ID and title fixed. Answers with the number of products. */
export function insertSheet(
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
