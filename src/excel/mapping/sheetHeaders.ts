import { readingWithin, type SheetReading } from '../../catalogue';
import { runExcel, type Result } from '../gateway';
import { readTarget, type OwnColumns } from '../read';
import { layoutForSheet } from './layoutForSheet';
import { Remembered } from './remembered';

/** What a sheet's header says of some of its columns, counted from the first that was asked for. */
export interface HeadedColumns extends SheetReading {
  /** 0-based row of the sheet in which the products begin. */
  readonly firstRow: number;
}

/** Problems that stay until somebody edits the sheet; others may be gone with the next question. */
const LASTING: readonly string[] = ['headerNotFound', 'notProducts', 'badMapping', 'emptySheet'];

/**
 * The headers of sheets for formulas: read once for each sheet and shared by everybody who asks, since
 * hundreds of requests at once fail (OfficeDev/office-js#2874). Only reads.
 */
export class SheetHeaders {
  private readonly answers = new Map<string, Promise<Result<HeadedColumns>>>();

  constructor(private readonly ownColumns?: OwnColumns) {}

  /** The columns from `firstColumn` on, at most `columnCount`; sheets by name. */
  async layoutFor(
    sheetName: string,
    firstColumn: number,
    columnCount: number,
  ): Promise<Result<HeadedColumns>> {
    const answer = await this.answerFor(sheetName);
    if (!answer.ok) return answer;
    const reading = readingWithin(answer.value, firstColumn, columnCount);
    return { ok: true, value: { ...reading, firstRow: answer.value.firstRow } };
  }

  /** Forgets a sheet, or all: its header was edited, or what a person said of it. */
  forget(sheetName?: string): void {
    if (sheetName === undefined) this.answers.clear();
    else this.answers.delete(keyOf(sheetName));
  }

  /**
   * Says that cells were edited from `firstRow` (0-based) on; true if that may change the header, so
   * that the sheet was forgotten.
   */
  async edited(sheetName: string, firstRow: number): Promise<boolean> {
    const known = this.answers.get(keyOf(sheetName));
    if (known === undefined) return false;
    const answer = await known;
    if (answer.ok && firstRow >= answer.value.firstRow) return false;
    this.forget(sheetName);
    return true;
  }

  private answerFor(sheetName: string): Promise<Result<HeadedColumns>> {
    const key = keyOf(sheetName);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const asked = this.read(sheetName).then((answer) => {
      const isLasting = answer.ok || LASTING.includes(answer.problem.code);
      if (!isLasting && this.answers.get(key) === asked) this.answers.delete(key);
      return answer;
    });
    this.answers.set(key, asked);
    return asked;
  }

  private async read(sheet: string): Promise<Result<HeadedColumns>> {
    const read = await runExcel(
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
        return { data, mapping: remembered.mappingFor(key) };
      },
      { access: 'read', about: { sheet } },
    );
    if (!read.ok) return read;
    const { data, mapping } = read.value;
    const found = layoutForSheet(data, mapping);
    if (!found.ok) return found;
    const { layout } = found.value;
    const reading = readingWithin(layout, -data.firstColumn, Infinity);
    return { ok: true, value: { ...reading, firstRow: data.firstRow + layout.firstRow } };
  }
}

/** Excel takes names of sheets for equal whatever their case. */
const keyOf = (sheetName: string): string => sheetName.toLowerCase();
