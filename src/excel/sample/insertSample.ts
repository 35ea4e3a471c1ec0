import en from '../../../assets/samples/try-en.json';
import zh from '../../../assets/samples/try-zh.json';
import type { RawCell } from '../../catalogue';
import { FIELDS } from '../../fields';
import { literalText } from '../../report';
import { text, type Lang } from '../../strings';
import { runExcel, syncToRead, type Result } from '../gateway';

const SAMPLES: Readonly<Record<Lang, readonly (readonly RawCell[])[]>> = { zh, en };

/** In points: a whole ID, most of a title, and a whole day. */
const WIDTHS = { productId: 84, title: 240, listedOn: 72 } as const;

const written = (cell: RawCell): RawCell => (typeof cell === 'string' ? literalText(cell) : cell);

/** A name that no sheet has yet. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}

/** Adds a sheet with a few products to try on, and shows it. Answers with how many there are. */
export function insertSample(lang: Lang): Promise<Result<number>> {
  return runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await syncToRead(context);
      const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
      const cells = SAMPLES[lang].map((row) => row.map(written));
      const sheet = worksheets.add(freeName(text(lang, 'excel.sampleSheet'), taken));
      const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]!.length);
      range.values = cells;
      range.getRow(0).format.font.bold = true;
      const titleColumn = SAMPLES[lang][0]!.indexOf(FIELDS.title.name[lang]);
      const columnOf = (field: keyof typeof WIDTHS): Excel.Range =>
        range.getColumn(SAMPLES[lang][0]!.indexOf(FIELDS[field].name[lang]));
      for (const field of ['productId', 'title', 'listedOn'] as const)
        columnOf(field).format.columnWidth = WIDTHS[field];
      columnOf('listedOn').numberFormat = cells.map(() => ['yyyy-mm-dd']);
      sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 1, titleColumn + 1));
      sheet.activate();
      await context.sync();
      return cells.length - 1;
    },
    { access: 'write' },
  );
}
