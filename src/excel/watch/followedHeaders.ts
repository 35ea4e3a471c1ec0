import { capabilities } from '../capabilities';
import { runExcel, untilAnswered, type Result } from '../gateway';
import type { CompletedSheet, HeadedColumns, SheetHeaders } from '../mapping';
import { placesOf } from './placesOf';

/** A row of edits is one change. */
const DEBOUNCE_MS = 300;

/** What happened in a sheet, by its id; without an address: anywhere in it. */
interface SheetEvent {
  readonly worksheetId: string;
  readonly address?: string;
}

/**
 * Queues handlers for whatever may change a header or the rows that say how its columns are read, all in
 * one go: an Excel before ExcelApi 1.19 forgets its undo steps when handlers are added.
 */
function addHandlers(
  worksheets: Excel.WorksheetCollection,
  apiLevel: number,
  tell: (event: SheetEvent) => Promise<void>,
): void {
  worksheets.onChanged.add(tell);
  worksheets.onDeleted.add(tell);
  if (apiLevel >= 10) {
    worksheets.onRowSorted.add(tell);
    worksheets.onColumnSorted.add(tell);
  }
  if (apiLevel >= 17) worksheets.onNameChanged.add(tell);
}

/** The first row (0-based) that an event is about; where that is unknown, the first of the sheet. */
function firstRowOf({ address }: SheetEvent): number {
  const places = address === undefined ? undefined : placesOf(address);
  return places === undefined ? 0 : Math.min(...places.map(({ row }) => row));
}

/**
 * The headers of sheets for formulas, which follow them: what an edit may have changed is read again a
 * moment later, and `onChange` is called where columns mean something else than before. Listens from
 * the first question on, for as long as the add-in runs.
 */
export class FollowedHeaders {
  private listening: Promise<boolean> | undefined;
  private readonly edited = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** A sheet has changed whose cells formulas use besides their own. */
  private isDue = false;

  /** @param concerns whether formulas use cells of a sheet (by id) besides their own; takes note that it has changed */
  constructor(
    private readonly headers: SheetHeaders,
    private readonly onChange: () => unknown,
    private readonly concerns: (sheetId: string) => boolean = () => false,
  ) {}

  /** As `SheetHeaders.layoutFor`. */
  async layoutFor(...place: Parameters<SheetHeaders['layoutFor']>): Promise<Result<HeadedColumns>> {
    await this.listen();
    return this.headers.layoutFor(...place);
  }

  /** Reads all sheets again that formulas asked for. */
  async refresh(): Promise<void> {
    if (await this.headers.refresh()) this.onChange();
  }

  /** As `SheetHeaders.completed`. */
  async completed(sheetName: string): Promise<CompletedSheet | undefined> {
    await this.listen();
    return this.headers.completed(sheetName);
  }

  /** One set of handlers; where they can't be added, the next question tries again. */
  private async listen(): Promise<void> {
    this.listening ??= untilAnswered(() => this.attach()).then(({ ok }) => ok);
    if (!(await this.listening)) this.listening = undefined;
  }

  private attach(): Promise<Result<void>> {
    return runExcel(
      async (context) => {
        addHandlers(context.workbook.worksheets, capabilities().apiLevel, (event) => {
          this.hear(event);
          return Promise.resolve();
        });
        await context.sync();
      },
      { access: 'write' },
    );
  }

  private hear(event: SheetEvent): void {
    const { worksheetId } = event;
    // Before ExcelApi 1.17 nothing says that another sheet has taken the name of one that was read.
    const isNamed = capabilities().apiLevel >= 17 || this.headers.hasRead(worksheetId);
    const names = isNamed
      ? this.headers.namesOf(worksheetId, firstRowOf(event))
      : this.headers.names();
    if (this.concerns(worksheetId)) this.isDue = true;
    if (names.length === 0 && !this.isDue) return;
    for (const name of names) this.edited.add(name);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      void this.catchUp();
    }, DEBOUNCE_MS);
  }

  private async catchUp(): Promise<void> {
    const [waiting, isDue] = [[...this.edited], this.isDue];
    this.edited.clear();
    this.isDue = false;
    const isOther = waiting.length > 0 && (await this.headers.refresh(waiting));
    if (isOther || isDue) this.onChange();
  }
}
