import { readingWithin, type SheetReading } from '../../catalogue';
import { runExcel, untilAnswered, type Result } from '../gateway';
import { HEAD_ROWS, readTarget, type OwnColumns } from '../read';
import { layoutForSheet } from './layoutForSheet';
import { Remembered, type WantedPartner } from './remembered';

/** What a sheet's header says of some of its columns, counted from the first that was asked for. */
export interface HeadedColumns extends SheetReading {
  /** 0-based row of the sheet in which the products begin. */
  readonly firstRow: number;
}

/** A sheet, and those that a person has said complete it. */
export interface CompletedSheet {
  readonly name: string;
  readonly wanted: readonly WantedPartner[];
}

/** Problems that stay until the sheet is edited; others may be gone with the next question. */
const LASTING: readonly string[] = ['headerNotFound', 'notProducts', 'badMapping', 'emptySheet'];

/** What was read of a sheet: its id, where it was found, and the row after the last that was looked at. */
interface Read {
  readonly sheetId?: string;
  readonly end: number;
  readonly answer: Result<HeadedColumns>;
  /** The name that the sheet has, and what is to complete it; absent where it could not be read. */
  readonly completed?: CompletedSheet;
}

interface Asked {
  readonly sheetName: string;
  readonly reading: Promise<Read>;
  /** What it came to. */
  read?: Read;
}

const isLasting = ({ answer }: Read): boolean => answer.ok || LASTING.includes(answer.problem.code);

/** Whether an edit from row `row` on may change what was read; of a sheet that could not be read each may. */
const dependsOn = (read: Read | undefined, sheetId: string, row: number): boolean =>
  read === undefined ||
  ((read.sheetId ?? sheetId) === sheetId && (row < read.end || !read.answer.ok));

/**
 * The headers of sheets for formulas: read once for each sheet and shared by everybody who asks, since
 * hundreds of requests at once fail (OfficeDev/office-js#2874). Only reads.
 */
export class SheetHeaders {
  private readonly asked = new Map<string, Asked>();

  constructor(private readonly ownColumns?: OwnColumns) {}

  /** The columns from `firstColumn` on, at most `columnCount`; sheets by name. */
  async layoutFor(
    sheetName: string,
    firstColumn: number,
    columnCount: number,
  ): Promise<Result<HeadedColumns>> {
    const { answer } = await this.readOf(sheetName);
    if (!answer.ok) return answer;
    const reading = readingWithin(answer.value, firstColumn, columnCount);
    return { ok: true, value: { ...reading, firstRow: answer.value.firstRow } };
  }

  /** What completes a sheet, by its name; undefined where that could not be read. */
  async completed(sheetName: string): Promise<CompletedSheet | undefined> {
    return (await this.readOf(sheetName)).completed;
  }

  /** Whether a sheet, by its id, is one of those that were read. */
  hasRead(sheetId: string): boolean {
    return [...this.asked.values()].some(({ read }) => read?.sheetId === sheetId);
  }

  /** Names of the sheets that were asked for. */
  names(): string[] {
    return [...this.asked.values()].map(({ sheetName }) => sheetName);
  }

  /** Names of the sheets of which an edit from row `row` (0-based) on may change what was read. */
  namesOf(sheetId: string, row: number): string[] {
    return [...this.asked.values()]
      .filter(({ read }) => dependsOn(read, sheetId, row))
      .map(({ sheetName }) => sheetName);
  }

  /** Reads sheets again, or all that were read; true where any of them means something else now. */
  async refresh(names: readonly string[] = this.names()): Promise<boolean> {
    const changes = await Promise.all(names.map((name) => this.readAgain(name)));
    return changes.includes(true);
  }

  private async readAgain(sheetName: string): Promise<boolean> {
    const before = await this.asked.get(keyOf(sheetName))?.reading;
    const after = await this.ask(sheetName).reading;
    const answerOf = (read?: Read): string => JSON.stringify([read?.answer, read?.completed]);
    return answerOf(before) !== answerOf(after);
  }

  private readOf(sheetName: string): Promise<Read> {
    const known = this.asked.get(keyOf(sheetName));
    const isGood = known !== undefined && (known.read === undefined || isLasting(known.read));
    return (isGood ? known : this.ask(sheetName)).reading;
  }

  private ask(sheetName: string): Asked {
    const key = keyOf(sheetName);
    const asked: Asked = { sheetName, reading: this.read(sheetName) };
    this.asked.set(key, asked);
    const settle = (read?: Read): void => {
      const isGone = read?.answer.ok === false && read.answer.problem.code === 'sheetGone';
      if (read === undefined || isGone) this.asked.delete(key);
      else asked.read = read;
    };
    asked.reading.then(settle, () => {
      settle();
    });
    return asked;
  }

  private async read(sheet: string): Promise<Read> {
    const read = await untilAnswered(() => this.readHead(sheet));
    if (!read.ok) return { end: Infinity, answer: read };
    const { data, mapping, wanted } = read.value;
    const { sheetId, firstRow, firstColumn } = data;
    const completed = { name: data.name, wanted };
    const place = { sheetId, end: firstRow + HEAD_ROWS, completed };
    const found = layoutForSheet(data, mapping);
    if (!found.ok) return { ...place, answer: found };
    const { layout } = found.value;
    const reading = readingWithin(layout, -firstColumn, Infinity);
    const value = { ...reading, firstRow: firstRow + layout.firstRow };
    return { ...place, answer: { ok: true, value } };
  }

  private readHead(sheet: string) {
    return runExcel(
      async (context) => {
        const remembered = new Remembered(context);
        const data = await readTarget(
          context,
          { kind: 'sheet', sheet },
          {
            headOnly: true,
            alongside: remembered,
            ...(this.ownColumns && { ownColumns: this.ownColumns }),
          },
        );
        const key = { id: data.sheetId, name: data.name };
        const { wanted } = remembered.partnersOf(key);
        return { data, mapping: remembered.mappingFor(key), wanted };
      },
      { access: 'read', about: { sheet } },
    );
  }
}

/** Excel takes names of sheets for equal whatever their case. */
const keyOf = (sheetName: string): string => sheetName.toLowerCase();
