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

/** A range to be read, and what is asked of it. */
interface Span {
  block: CellBlock;
  readonly questions: Question[];
}

const byPlace = ({ block: a }: Question, { block: b }: Question): number =>
  (a.sheet === b.sheet ? 0 : a.sheet < b.sheet ? -1 : 1) ||
  a.column - b.column ||
  a.columns - b.columns ||
  a.row - b.row;

/** Blocks of the same columns, those that follow closely made one, none too large for a request. */
function spansOf(asked: readonly Question[]): Span[] {
  const spans: Span[] = [];
  for (const question of [...asked].sort(byPlace)) {
    const last = spans.at(-1);
    if (!last || !goesOn(last.block, question.block)) {
      spans.push({ block: question.block, questions: [question] });
      continue;
    }
    const end = question.block.row + question.block.rows;
    last.block = { ...last.block, rows: Math.max(last.block.rows, end - last.block.row) };
    last.questions.push(question);
  }
  return spans;
}

const goesOn = (last: CellBlock, next: CellBlock): boolean =>
  last.sheet === next.sheet &&
  last.column === next.column &&
  last.columns === next.columns &&
  next.row <= last.row + last.rows + GAP &&
  (next.row + next.rows - last.row) * last.columns <= CELLS;

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
    const spans = spansOf(asked);
    const blocks = spans.map(({ block }) => block);
    const read = await this.watch(
      untilAnswered(() => runExcel((context) => readTypes(context, blocks), { access: 'read' })),
    );
    spans.forEach((span, at) => {
      const types = read.ok ? read.value[at] : undefined;
      for (const { block, answer } of span.questions) {
        const first = block.row - span.block.row;
        answer(types && ((row, column) => types[first + row]?.[column] === 'Empty'));
      }
    });
  }
}

async function readTypes(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
): Promise<(readonly (readonly string[])[])[]> {
  const ranges: Excel.Range[] = [];
  let cells = 0;
  for (const { sheet, row, column, rows, columns } of blocks) {
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
