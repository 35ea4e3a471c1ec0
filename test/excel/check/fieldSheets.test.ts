import fc from 'fast-check';
import Papa from 'papaparse';
import type { RawCell } from '../../../src/catalogue';
import { checkSheet, type CheckResult } from '../../../src/excel/check';
import { govIssues } from '../../../src/functions/answers/govIssues';
import { poolStatus } from '../../../src/functions/answers/poolStatus';
import { RowWords } from '../../../src/report';
import { folder, youpin } from '../../cli/youpin';
import { askRows, book, runtimeWith, TODAY } from '../../functions/support/runtimes';
import { fieldSheets, type FieldSheet } from '../../support/fieldSheets/fieldSheet';
import { inOwnSheet } from '../../support/inOwnSheet';
import { size } from '../../support/size';
import { closeExcel, fill, openExcel } from '../gateway/openExcel';

afterEach(closeExcel);

const { path: cwd, put } = folder();

interface Said {
  readonly row: number;
  readonly status: string;
  readonly issues: string;
}

/** As a .csv holds it: nothing is merged, and cells are texts. */
const unmerged = ({ merges }: FieldSheet): boolean =>
  merges.every(({ top, bottom }) => top === bottom);

async function saidByCli(grid: RawCell[][]): Promise<Said[]> {
  const file = put('Sheet1.csv', Papa.unparse(grid));
  const options = ['--csv', '-', '--lang', 'zh', '--as-of', TODAY];
  const { stdout } = await youpin(['check', file, ...options], { cwd });
  const [, ...lines] = Papa.parse<string[]>(stdout, { skipEmptyLines: true }).data;
  return lines.map(([row, , , status = '', , issues = '']) => ({
    row: Number(row),
    status,
    issues,
  }));
}

/** What the pane shows of a check of the same cells in Excel. */
function saidByCheck({ catalogue, verdict }: CheckResult): Said[] {
  const words = new RowWords('zh');
  return [...catalogue.rowNumbers].map((row, index) => ({
    row,
    status: words.status(verdict.status(index)),
    issues: words.findings(verdict.placedFindings(index)),
  }));
}

async function saidByFormulas({ grid, headerRow, products }: FieldSheet): Promise<Said[]> {
  const runtime = runtimeWith();
  const rows = grid.slice(headerRow);
  const width = Math.max(...grid.map((cells) => cells.length));
  const padded = rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? ''));
  const call = {
    rows: padded,
    headers: [grid[headerRow - 1]],
    address: `Sheet1!$A$${headerRow + 1}:$Z$${grid.length}`,
  };
  const statuses = await askRows(runtime, call, poolStatus(runtime, null));
  const issues = await askRows(runtime, call, govIssues(runtime));
  return products.map(({ row }) => ({
    row,
    status: statuses[row - headerRow - 1]!,
    issues: issues[row - headerRow - 1]!,
  }));
}

const SHEETS = fc.sample(fieldSheets.filter(unmerged), { numRuns: size(8, 100), seed: 7 });

test.each(SHEETS.map((sheet, at) => ({ at, sheet })))(
  'command line, check in Excel and formulas say the same of field sheet $at',
  async ({ sheet }) => {
    const excel = await openExcel();
    fill(excel.sheet, sheet.grid);
    const checked = await checkSheet({ target: { kind: 'activeSheet' }, book, asOf: TODAY });
    if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
    const byCli = await saidByCli(sheet.grid);
    expect(byCli.map(({ row }) => row)).toEqual(sheet.products.map(({ row }) => row));
    expect(saidByCheck(checked.value)).toEqual(byCli);
    // By headers alone, without cells that prove it, no column is one of pictures.
    const hasPictures = 'imageCount' in sheet.products[0]!.values;
    if (hasPictures) return;
    const ofFormulas = byCli.map((row) => ({ ...row, issues: inOwnSheet(row.issues, 'Sheet1') }));
    expect(await saidByFormulas(sheet)).toEqual(ofFormulas);
  },
);
