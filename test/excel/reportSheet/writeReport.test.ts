import { pricesIn } from '../../../src/catalogue';
import {
  reportSheet,
  sheetStyles,
  type ReportSheetInput,
  type SheetDescription,
} from '../../../src/report';
import { loadDefault } from '../../../src/rulebook';
import { text } from '../../../src/strings';
import { removeMarks } from '../../../src/excel/remove/removeMarks';
import { boxOf, snapshot, type Sheet } from '../../../src/workbench/host/model';
import { sampleGrid } from '../../support/sampleSheet';
import type { CheckResult } from '../../../src/excel/check';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';
import { checked, report } from './reportOf';

afterEach(closeExcel);

const ROWS = 20;
const grid = sampleGrid({ rows: ROWS, language: 'zh' });
const book = loadDefault();

function described(
  check: CheckResult,
  more: Pick<ReportSheetInput, 'scheme' | 'history'> = {},
): SheetDescription {
  return reportSheet({
    catalogue: check.catalogue,
    verdict: check.verdict,
    rulebook: { id: book.id, version: book.version, hash: check.rulebookHash },
    lang: 'zh',
    run: { sheet: check.data.name, seconds: check.seconds, prices: pricesIn(check.layout) },
    ...more,
  });
}

/** Every described cell with where it is to stand. */
function* cellsOf({ blocks }: SheetDescription) {
  for (const block of blocks) {
    for (const [at, cells] of block.rows.entries()) {
      for (const [column, cell] of cells.entries())
        yield { id: block.id, row: block.row + at, column, cell };
    }
  }
}

const valueAt = (sheet: Sheet, row: number, column: number) =>
  sheet.values(boxOf(row, column))[0]![0];

test('writes each cell as described: texts, numbers, links to cells, styles', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  const check = await checked();
  const options = { scheme: 'dark', pages: 'https://addin.example/youpin/' } as const;
  const result = await report(check, options);
  const description = described(check, options);
  expect(result).toMatchObject({ ok: true, value: { sheet: description.name } });
  const written = workbook.sheet(description.name)!;
  const styles = sheetStyles('dark');
  let links = 0;
  let pages = 0;
  for (const { id, row, column, cell } of cellsOf(description)) {
    const where = [row, column];
    const value = valueAt(written, row, column);
    const format = written.format(row, column);
    const style = cell.style && styles[cell.style];
    if (cell.kind === 'text' || cell.kind === 'link' || cell.kind === 'page')
      expect([where, value]).toEqual([where, cell.text]);
    if (cell.kind === 'number' || cell.kind === 'percent') expect(value).toBe(cell.value);
    if (cell.kind === 'link') {
      if (id === 'findings') links++;
      const formula = String(written.formulas(boxOf(row, column))[0]![0]);
      expect(formula).toContain(`"#${cell.target}"`);
    } else if (cell.kind === 'page') {
      pages++;
      const formula = String(written.formulas(boxOf(row, column))[0]![0]);
      expect(formula).toContain(`"https://addin.example/youpin/rules.zh-CN.html#${cell.text}"`);
    } else expect(written.store.formula(row, column)).toBeUndefined();
    expect([where, format.bold]).toEqual([where, style?.bold ?? false]);
    if (style?.fill !== undefined) expect(format.fill).toBe(style.fill);
    if (style?.font !== undefined) expect(format.fontColor).toBe(style.font);
    expect(format.wrapText).toBe(style?.wrap ?? false);
    expect(format.numberFormat).toBe(style?.numberFormat ?? 'General');
  }
  expect(links).toBeGreaterThan(10);
  expect(pages).toBeGreaterThan(10);
  expect(result.ok && result.value.findings).toBeGreaterThanOrEqual(links);
  expect(written.freezePanes.rows).toBe(1);
  expect(written.visibility).toBe('Visible');
});

test('draws charts over the cells that hold their numbers', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  const check = await checked();
  const history = [
    { date: '2026-11-16', rows: 3, premium: 1, undetermined: 0, pools: {}, findings: {} },
  ];
  await report(check, { history });
  const description = described(check, { history });
  const written = workbook.sheet(description.name)!;
  expect(written.charts.list.map(({ type, title }) => [type, title])).toEqual([
    ['BarStacked', description.charts[0]!.title],
    ['BarClustered', description.charts[1]!.title],
    ['ColumnClustered', description.charts[2]!.title],
  ]);
  for (const [at, chart] of written.charts.list.entries()) {
    const wanted = description.charts[at]!;
    expect(chart.series.map(({ color }) => color)).toEqual(
      wanted.series.map(({ colour }) => colour),
    );
    const block = description.blocks.find(({ id }) => id === wanted.categories.block)!;
    const first = block.row + wanted.categories.row + 1;
    const last = first + wanted.categories.rows - 1;
    expect(chart.series[0]!.values).toMatch(new RegExp(`\\$B\\$${first}:\\$B\\$${last}$`));
    expect(chart.series[0]!.categories).toMatch(new RegExp(`\\$A\\$${first}:\\$A\\$${last}$`));
    expect(chart.extras['valueAxis.minimum']).toBe(0);
    expect(chart.width).toBeGreaterThan(200);
  }
});

test('a title that looks like a formula stays a text', async () => {
  const { workbook, sheet } = await openExcel();
  const bad = grid.map((row) => [...row]);
  const title = bad[0]!.findIndex((name) => String(name).includes('标题'));
  for (const row of bad.slice(1)) row[title] = '=HYPERLINK("http://evil.example","x")';
  fill(sheet, bad);
  const result = await report(await checked());
  const written = workbook.sheet(result.ok ? result.value.sheet : '')!;
  const formulas = written.store.formulaCells().map(({ formula }) => formula);
  expect(formulas.every((formula) => formula.startsWith('=HYPERLINK("#'))).toBe(true);
  const texts = written.values(written.usedBox()!).flat();
  expect(texts).toContain('=HYPERLINK("http://evil.example","x")');
});

test('a sheet of the user with the same name is left alone; a second report takes the place of the first', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  const check = await checked();
  const { name } = described(check);
  workbook.addSheet(name).enter(boxOf(0, 0), [['我自己的']]);
  const first = await report(check);
  expect(first).toMatchObject({ ok: true, value: { sheet: `${name} (2)` } });
  const position = workbook.sheet(`${name} (2)`)!.position;
  workbook.sheet(`${name} (2)`)!.name = '被改名';
  workbook.addSheet('更靠后');
  await report(check);
  expect(workbook.sheets.map((each) => each.name)).toEqual([
    'Sheet1',
    name,
    `${name} (2)`,
    '更靠后',
  ]);
  expect(workbook.sheet(`${name} (2)`)!.position).toBe(position);
  expect(valueAt(workbook.sheet(name)!, 0, 0)).toBe('我自己的');
});

test('goes without a trace, even where it is the only sheet that can be seen', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  const before = snapshot(workbook);
  const result = await report(await checked());
  sheet.visibility = 'Hidden';
  expect(await removeMarks()).toMatchObject({ ok: true });
  expect(snapshot(workbook)).toEqual(before);
  expect(result.ok).toBe(true);
});

test('report and removal leave the sheets of the user hidden as they are, and where they are', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  for (const [name, visibility] of [
    ['Q1', 'Visible'],
    ['内部', 'VeryHidden'],
    ['价目', 'Hidden'],
  ] as const) {
    const other = workbook.addSheet(name);
    other.visibility = visibility;
    other.position = 0;
  }
  sheet.activate();
  const seen = () => workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`);
  const before = snapshot(workbook);
  const order = seen();
  const check = await checked();
  for (let run = 0; run < 2; run++) {
    const result = await report(check);
    const own = result.ok ? result.value.sheet : '';
    expect(seen().filter((each) => !each.startsWith(own))).toEqual(order);
  }
  await removeMarks();
  expect(snapshot(workbook)).toEqual(before);
});

test('a copy that the user made of the report is the user’s own', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  const check = await checked();
  const result = await report(check);
  const name = result.ok ? result.value.sheet : '';
  workbook.sheet(name)!.copy('留底');
  await report(check);
  expect(workbook.sheets.map((each) => each.name)).toEqual(['Sheet1', name, '留底']);
  await removeMarks();
  expect(workbook.sheets.map((each) => each.name)).toEqual(['Sheet1', '留底']);
  expect(
    workbook.sheets.flatMap((each) => workbook.names(each).map(({ name: own }) => own)),
  ).toEqual([]);
});

test('a workbook whose structure is protected is left alone', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  const check = await checked();
  workbook.protectStructure();
  const before = snapshot(workbook);
  const result = await report(check);
  expect(result).toMatchObject({ ok: false, problem: { code: 'protected' } });
  expect(snapshot(workbook)).toEqual(before);
});

test('is printed on A4 across, as wide as a page, lists with their header, and no row cuts its text', async () => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  const check = await checked();
  await report(check);
  const description = described(check);
  const { print, lines, values } = ((written) => ({
    print: written.print,
    lines: written.lines,
    values: (row: number) => written.values(boxOf(row, 0, 1, description.columns))[0]!,
  }))(workbook.sheet(description.name)!);
  expect(print).toMatchObject({ landscape: true, paper: 'A4', fit: { across: 1 } });
  expect(print.titleRows?.row).toBe(description.print.titleRow);
  expect(values(print.titleRows!.row)).toContain('产品ID');
  expect(print.area).toEqual(boxOf(0, 0, description.print.rows, description.columns));
  expect(print.breaks).toEqual(description.print.breaks);
  const products = description.blocks.find(({ id }) => id === 'products')!;
  const lengths = products.rows.map(({ 8: cell }) =>
    cell?.kind === 'text' ? cell.text.length : 0,
  );
  const longest = lengths.indexOf(Math.max(...lengths));
  expect(lines.rowHeight(boxOf(products.row + longest, 0))).toBeGreaterThan(30);
});

test.each([
  ['summary', ['totals', 'problems', 'pools'], ['products', 'findings', 'rules']],
  ['rows', ['products', 'findings', 'rules'], ['totals', 'problems', 'pools']],
] as const)('the %s is a report of its own', async (kind, has, lacks) => {
  const { workbook, sheet } = await openExcel();
  fill(sheet, grid);
  const check = await checked();
  const result = await report(check, { kind });
  expect(result.ok).toBe(true);
  const written = workbook.sheet(result.ok ? result.value.sheet : '')!;
  const texts = written.values(written.usedBox()!).flat();
  for (const id of has) expect(texts).toContain(text('zh', `sheet.${id}`));
  for (const id of lacks) expect(texts).not.toContain(text('zh', `sheet.${id}`));
  expect(written.charts.list).toHaveLength(kind === 'summary' ? 2 : 0);
});
