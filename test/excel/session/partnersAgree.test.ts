import { utils, write } from '@e965/xlsx';
import { readSpreadsheet } from '../../../src/files';
import { RowJson } from '../../../src/report';
import { LANGUAGES } from '../../../src/strings';
import { folder, youpin } from '../../cli/youpin';
import { fill } from '../gateway/openExcel';
import { closeSheet, openSheet, TODAY } from './openSheet';

afterEach(closeSheet);

const { path: cwd, put } = folder();

async function sheetOf(file: string) {
  const read = await readSpreadsheet(`assets/samples/${file}`);
  if (!read.ok) throw new Error(read.error.code);
  return read;
}

test.each(LANGUAGES)(
  'the sample in %s with the export says the same in Excel and on the command line',
  async (lang) => {
    const products = await sheetOf(`products-${lang}.xlsx`);
    const traffic = await sheetOf('Products-2026-11-20.xls');
    const { session, sheet, workbook } = await openSheet({ cells: products.grid });
    sheet.name = products.sheet;
    const other = workbook.addSheet('Products-2026-11-20');
    fill(other, traffic.grid);
    await session.check({ mark: false });
    const alone = session.state().check!.verdict.summary;
    await session.usePartner(other.id, { use: true });
    const { verdict } = session.state().check!;
    expect(verdict.summary.undetermined).toBeLessThanOrEqual(alone.undetermined);

    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([...products.grid] as unknown[][]),
      sheet.name,
    );
    utils.book_append_sheet(book, utils.aoa_to_sheet([...traffic.grid] as unknown[][]), other.name);
    put(`${lang}.xlsx`, write(book, { type: 'buffer', bookType: 'xlsx' }) as string);
    const argv = ['check', `${lang}.xlsx`, '--with-sheets', '--sheet', sheet.name];
    const more = ['--as-of', TODAY, '--lang', lang, '--json', '-'];
    const { stdout } = await youpin([...argv, ...more], { cwd });
    const { rows } = JSON.parse(stdout) as { rows: unknown[] };
    const json = new RowJson(verdict, lang);
    const inExcel = Array.from({ length: verdict.size }, (_, row): unknown =>
      JSON.parse(json.row(row)),
    );
    expect(inExcel).toEqual(rows.slice(0, verdict.size));
  },
);
