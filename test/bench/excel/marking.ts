import { checkSheet } from '../../../src/excel/check';
import { ownColumns, writeMarks } from '../../../src/excel/marks';
import type { CheckResult } from '../../../src/excel/check';
import { loadDefault } from '../../../src/rulebook';
import type { StartedOffice } from '../../../src/workbench/host/node';
import { boxOf } from '../../../src/workbench/host/model';
import { openExcel } from '../../support/officeHost';
import type { Sizes } from '../groups/sizes';
import { rounded, type GroupResult } from '../report/figures';
import { AS_OF } from '../rules/sixtyRules';
import { wireSheet } from '../support/sheets';
import { settle, timedAsync } from '../support/timing';

const COLUMNS = 30;
/** As many as a message of Excel on the web has room for. */
const CELLS_A_MESSAGE = 2_000;

interface Way {
  readonly name: string;
  readonly mark: (check: CheckResult) => Promise<number>;
}

/** F. Marking a sheet our way, beside a fill and a comment for each failing cell. */
export async function markingGroup({ rows }: Sizes): Promise<GroupResult> {
  const count = rows / 10;
  const grid = wireSheet(count).map((row) => row.slice(0, COLUMNS));
  const ways: readonly Way[] = [
    { name: 'result columns and conditional formats', mark: markOurWay },
    { name: 'a fill per failing cell', mark: (check) => markCellByCell(check) },
    {
      name: 'a fill and a comment per failing cell',
      mark: (check) => markCellByCell(check, 'why'),
    },
  ];
  const lines: string[][] = [];
  for (const { name, mark } of ways) {
    const office = await openExcel();
    const box = boxOf(0, 0, grid.length, COLUMNS);
    office.workbook.activeSheet.enter(
      box,
      grid.map((row) => row.map((cell) => (typeof cell === 'string' && cell ? `'${cell}` : cell))),
    );
    const check = await checked();
    office.counters.reset();
    settle();
    let cells = 0;
    const time = await timedAsync(async () => (cells = await mark(check)));
    lines.push([name, ...measured(office, cells, time)]);
    office.dispose();
  }
  return {
    figures: [
      {
        title: `Marking ${count.toLocaleString('en-US')} rows`,
        about: `A checked sheet of ${COLUMNS} columns, through the real Office.js over our stand-in for Excel: what the client and the wire cost, not what Excel itself does with it (there a fill per cell is dearer still: 25,000 cells took 31 s in OfficeDev/office-js#12). Comments stand in for notes, which the npm client does not have; much of their time is our stand-in looking through its own list, so compare their requests and bytes.`,
        head: ['way', 'cells marked', 'time', 'requests', 'sent', 'kept objects'],
        rows: lines,
      },
    ],
    targets: [],
  };
}

async function checked(): Promise<CheckResult> {
  const result = await checkSheet({
    target: { kind: 'activeSheet' },
    book: loadDefault(),
    asOf: AS_OF,
    ownColumns,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function measured(office: StartedOffice, cells: number, time: number): string[] {
  const { counters } = office;
  return [
    cells.toLocaleString('en-US'),
    `${rounded(time)} ms`,
    String(counters.syncs),
    `${rounded(counters.bytesOut / 1e6)} MB`,
    counters.objects.toLocaleString('en-US'),
  ];
}

async function markOurWay(check: CheckResult): Promise<number> {
  const outcome = await writeMarks({ check, lang: 'zh' });
  if (outcome.marks !== 'new') throw new Error(JSON.stringify(outcome.problem));
  return failingCells(check).length;
}

function failingCells({ verdict, layout, data, catalogue }: CheckResult): [number, number][] {
  const cells: [number, number][] = [];
  for (let index = 0; index < verdict.size; index++) {
    const fields = new Set(verdict.broken(index).map((at) => verdict.governance[at]!.fields[0]!));
    for (const field of fields) {
      const column = layout.columns[field];
      if (column === undefined) continue;
      cells.push([catalogue.rowNumbers[index]! - 1, data.firstColumn + column]);
    }
  }
  return cells;
}

/** What an add-in does that marks cell by cell, as well as that can be done: in large batches. */
async function markCellByCell(check: CheckResult, comment?: string): Promise<number> {
  const cells = failingCells(check);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(check.data.sheetId);
    for (const [number, [row, column]] of cells.entries()) {
      const cell = sheet.getCell(row, column);
      cell.format.fill.color = '#F2866B';
      if (comment !== undefined) context.workbook.comments.add(cell, comment);
      if ((number + 1) % CELLS_A_MESSAGE === 0) await context.sync();
    }
    await context.sync();
  });
  return cells.length;
}
