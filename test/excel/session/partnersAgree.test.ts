import { utils, write } from '@e965/xlsx';
import { columnLetters, findHeader, type ColumnMatch, type Grid } from '../../../src/catalogue';
import type { Verdict } from '../../../src/evaluator';
import { ownColumns } from '../../../src/excel/marks';
import { SheetHeaders } from '../../../src/excel/mapping';
import { SheetPartners } from '../../../src/excel/partners';
import { FollowedHeaders } from '../../../src/excel/watch/followedHeaders';
import { readSpreadsheet } from '../../../src/files';
import { findingsLine, gapLine, joinGainText, RowJson, statusText } from '../../../src/report';
import { LANGUAGES, type Lang } from '../../../src/strings';
import { boxOf } from '../../../src/workbench/host/model';
import { folder, youpin } from '../../cli/youpin';
import { inOwnSheet } from '../../support/inOwnSheet';
import { installFunctions } from '../../functions/support/formulas';
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
    const { check, gain } = session.state();
    const { verdict } = check!;
    const judged = alone.undetermined - verdict.summary.undetermined;
    expect(gain).toMatchObject({ of: verdict.size, judged, changed: 0 });

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
    const { stdout, stderr } = await youpin([...argv, ...more], { cwd });
    for (const line of joinGainText(gain!, lang)) expect(stderr).toContain(line);
    const { counts } = check!.joined!;
    expect(Object.keys(counts)).not.toEqual([]);
    for (const n of Object.values(counts))
      expect(stderr).toMatch(new RegExp(`[:：] ?${n} ?[(（,，]`));
    const { rows } = JSON.parse(stdout) as { rows: unknown[] };
    const json = new RowJson(verdict, lang);
    const inExcel = Array.from({ length: verdict.size }, (_, row): unknown =>
      JSON.parse(json.row(row)),
    );
    expect(inExcel).toEqual(rows.slice(0, verdict.size));
  },
);

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

const columnsOfHeader = (grid: Grid): readonly ColumnMatch[] => {
  const header = findHeader(grid);
  return header.kind === 'found' ? header.columns : [];
};

/** A sheet of products that lacks, but for the ID, what another sheet has. */
function withoutFieldsOf(other: Grid, { grid }: { readonly grid: Grid }) {
  const theirs = new Set(columnsOfHeader(other).map(({ field }) => field));
  const gone = columnsOfHeader(grid)
    .filter(({ field }) => field !== null && field !== 'productId' && theirs.has(field))
    .map(({ column }) => column);
  expect(gone.length).toBeGreaterThan(0);
  return { grid: grid.map((row) => row.filter((_, column) => !gone.includes(column))) };
}

/** What the columns beside each row say, as formulas do. */
function columnsOf(
  verdict: Verdict,
  lang: Lang,
  sheet: string,
): Readonly<Record<string, string[]>> {
  const rows = Array.from({ length: verdict.size }, (_, row) => row);
  return {
    POOLSTATUS: rows.map((row) => statusText(verdict.status(row), lang)),
    POOLGAP: rows
      .map((row) => gapLine({ premium: verdict.premium(row), gap: verdict.gap(row) }, lang))
      .map((line) => inOwnSheet(line, sheet)),
    GOVISSUES: rows
      .map((row) => findingsLine({ findings: verdict.findings(row) }, lang))
      .map((line) => inOwnSheet(line, sheet)),
  };
}

test.each(LANGUAGES)(
  'formulas over the sample in %s use the export as the pane does',
  async (lang) => {
    const products = withoutFieldsOf(
      (await sheetOf('Products-2026-11-20.xls')).grid,
      await sheetOf(`products-${lang}.xlsx`),
    );
    const traffic = await sheetOf('Products-2026-11-20.xls');
    const excel = await openSheet({ cells: products.grid });
    const { session, sheet, workbook, counters } = excel;
    const other = workbook.addSheet('Products-2026-11-20');
    fill(other, traffic.grid);
    let calculations = 0;
    const headers: FollowedHeaders = new FollowedHeaders(
      new SheetHeaders(ownColumns),
      () => calculations++,
      (sheetId) => partners.forget(sheetId),
    );
    const partners = new SheetPartners(headers, ownColumns);
    installFunctions(excel, lang, headers, [], partners);
    await session.check({ mark: false });
    const { data, layout, catalogue } = session.state().check!;
    const width = products.grid[0]!.length;
    const last = columnLetters(width);
    const place = (from: number, to: number): string => `'${sheet.name}'!A${from}:${last}${to}`;
    const cellsOf = (from: number, to: number) =>
      sheet.values(boxOf(from - 1, 0, to - from + 1, width));
    const call = (name: string, from: number, to = from, ...more: unknown[]) => ({
      name: `YOUPIN.${name}`,
      args: [cellsOf(from, to), ...more] as unknown[] as [],
      parameterAddresses: [place(from, to)],
    });
    const first = data.firstRow + layout.firstRow + 1;
    const ask = async (...calls: ReturnType<typeof call>[]): Promise<string[][]> => {
      const outcomes = await excel.callFunctions(calls);
      return outcomes.map((each) =>
        each.kind === 'value' ? (each.value as string[][]).flat() : [JSON.stringify(each)],
      );
    };
    const rows = [...catalogue.rowNumbers];
    /** What formulas say of the rows of products, all in one call. */
    const spilt = async (name: string): Promise<string[]> => {
      const [all = []] = await ask(call(name, first, rows.at(-1)));
      return rows.map((row) => all[row - first]!);
    };
    const before = await spilt('POOLSTATUS');
    await session.usePartner(other.id, { use: true });
    await headers.refresh();
    expect(calculations).toBe(1);
    const { verdict } = session.state().check!;
    const columns = columnsOf(verdict, lang, sheet.name);
    counters.reset();
    expect(await spilt('POOLSTATUS')).toEqual(columns['POOLSTATUS']);
    expect(columns['POOLSTATUS']).not.toEqual(before);
    // Two for what the sheet is, and its cells; the header is known.
    expect(counters.syncs).toBeLessThanOrEqual(6);
    // A thousand formulas of one row each ask for the cells of the other sheet once.
    partners.forget(other.id);
    counters.reset();
    const thousand = Array.from({ length: 1_000 }, (_, at) => at % rows.length);
    const alone = await ask(...thousand.map((index) => call('POOLSTATUS', rows[index]!)));
    expect(alone.flat()).toEqual(thousand.map((index) => columns['POOLSTATUS']![index]));
    expect(counters.syncs).toBeLessThanOrEqual(4);
    for (const name of ['POOLGAP', 'GOVISSUES']) expect(await spilt(name)).toEqual(columns[name]);
    // A formula that names its header judges its own cells alone.
    const row = rows[0]!;
    const [byHeader] = await ask(call('POOLSTATUS', row, row, cellsOf(first - 1, first - 1)));
    expect(byHeader).toEqual([before[0]]);

    // A workbook prepared for colleagues needs neither the add-in nor the other sheet.
    const moved = rows.findIndex((_, at) => columns['POOLSTATUS']![at] !== before[at]);
    const at = rows[moved]!;
    const free = boxOf(at - 1, width + 20);
    sheet.enter(free, [[`=YOUPIN.POOLSTATUS(A${at}:${last}${at})`]]);
    while (sheet.values(free)[0]![0] === '#BUSY!') await pause();
    expect(sheet.values(free)).toEqual([[columns['POOLSTATUS']![moved]]]);
    await session.prepareForColleagues();
    expect(session.state().done).toMatchObject({ task: 'prepareForColleagues', count: 1 });

    // The first traffic of the export becomes none: formulas are calculated anew, and say what the pane says.
    other.delete();
    while (calculations < 2) await pause();
    expect(await spilt('POOLSTATUS')).toEqual(before);
    workbook.recalculate();
    expect(sheet.values(free)).toEqual([[columns['POOLSTATUS']![moved]]]);
  },
);
