import { runExcel, untilAnswered, type Result } from '../gateway';

/** A block of cells; rows and columns counted from 0. */
export interface CellBlock {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whether a cell of a block is empty, by row and column of the block. */
export type IsEmpty = (row: number, column: number) => boolean;

interface Question {
  readonly block: CellBlock;
  readonly answer: (isEmpty: IsEmpty | undefined) => void;
}

/** Cells whose types one request reads: about 1 MB of their names. */
const CELLS = 100_000;
/** Rows between two blocks that are read with them rather than in a range of their own. */
const GAP = 16;

/** Blocks of the same columns, those that follow closely made one, none too large for a request. */
function spansOf(blocks: readonly CellBlock[]): CellBlock[] {
  const spans: CellBlock[] = [];
  const sorted = [...blocks].sort(
    (a, b) =>
      a.sheet.localeCompare(b.sheet) ||
      a.column - b.column ||
      a.columns - b.columns ||
      a.row - b.row,
  );
  for (const block of sorted) {
    const last = spans.at(-1);
    const end = block.row + block.rows;
    const isNear =
      last !== undefined &&
      last.sheet === block.sheet &&
      last.column === block.column &&
      last.columns === block.columns &&
      block.row <= last.row + last.rows + GAP &&
      (end - last.row) * last.columns <= CELLS;
    if (!isNear) spans.push(block);
    else spans[spans.length - 1] = { ...last, rows: Math.max(last.rows, end - last.row) };
  }
  return spans;
}

const contains = (span: CellBlock, block: CellBlock): boolean =>
  span.sheet === block.sheet &&
  span.column === block.column &&
  span.columns === block.columns &&
  block.row >= span.row &&
  block.row + block.rows <= span.row + span.rows;

/**
 * Tells which cells are empty: formulas are handed 0 for those on Windows and Mac (OfficeDev/office-js#5262, #4702).
 * What is asked in one turn is read in one run.
 */
export class EmptyCells {
  private asked: Question[] = [];

  /** @param watch sees each reading on its way */
  constructor(
    private readonly watch: <T>(read: Promise<Result<T>>) => typeof read = (read) => read,
  ) {}

  /** Undefined where the cells can't be read. */
  of(block: CellBlock): Promise<IsEmpty | undefined> {
    return new Promise((answer) => {
      if (this.asked.length === 0) setTimeout(() => void this.read(), 0);
      this.asked.push({ block, answer });
    });
  }

  private async read(): Promise<void> {
    const asked = this.asked;
    this.asked = [];
    const spans = spansOf(asked.map(({ block }) => block));
    const read = await this.watch(
      untilAnswered(() => runExcel((context) => readTypes(context, spans), { access: 'read' })),
    );
    for (const { block, answer } of asked) {
      const at = spans.findIndex((span) => contains(span, block));
      const types = read.ok ? read.value[at] : undefined;
      const first = block.row - (spans[at]?.row ?? 0);
      answer(types && ((row, column) => types[first + row]?.[column] === 'Empty'));
    }
  }
}

async function readTypes(
  context: Excel.RequestContext,
  spans: readonly CellBlock[],
): Promise<(readonly (readonly string[])[])[]> {
  const ranges: Excel.Range[] = [];
  let cells = 0;
  for (const { sheet, row, column, rows, columns } of spans) {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, column, rows, columns);
    range.load('valueTypes');
    ranges.push(range);
    cells += rows * columns;
    if (cells < CELLS) continue;
    await context.sync();
    cells = 0;
  }
  await context.sync();
  return ranges.map((range) => range.valueTypes);
}
