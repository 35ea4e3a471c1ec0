import { checkRecord, movedSince, type Moved } from '../../report';
import type { CheckResult } from '../check/types';
import type { ExportSheet } from '../exports/exportSheet';
import type { AddedExport, ExportFile, ExportNews, ReadExport } from '../exports/types';
import { refuse } from '../gateway/refusal';
import type { SessionContext } from './sessionContext';

/** A file that is read and waits for a word whether it replaces an older one. */
interface Waiting {
  readonly content: ExportSheet;
  readonly older: AddedExport;
}

/** What rows a file is put on: a sheet of its own, or an older one's. */
interface Placing {
  readonly file: string;
  readonly content: ExportSheet;
  readonly replaces?: AddedExport;
  readonly signal: AbortSignal;
}

/** Puts files that a person hands over on sheets of the workbook; they go nowhere else. */
export class Adding {
  private readonly waiting = new Map<string, Waiting>();

  /**
   * @param today the local day as an ISO date
   * @param markSheet checks a sheet, by its id, and marks it
   * @param again checks the same products again, without marking them anew where they have no marks
   */
  constructor(
    private readonly context: SessionContext,
    private readonly today: () => string,
    private readonly readExport: ReadExport | undefined,
    private readonly markSheet: (sheetId: string) => Promise<void>,
    private readonly again: (check: CheckResult) => Promise<void>,
  ) {}

  add(files: readonly ExportFile[]): Promise<void> {
    return this.context.tasks.run('addExport', async (signal) => {
      const news: ExportNews[] = [];
      this.waiting.clear();
      try {
        for (const file of files) news.push(await this.take(file, signal));
      } finally {
        // What came before a failure stays.
        this.context.store.update({ exports: news }, 'offers');
      }
      return { ok: true, count: news.filter(({ kind }) => kind === 'added').length };
    });
  }

  /** Answers for a file whether it takes the place of the older one, or has a sheet of its own. */
  async replace(file: string, replaces: boolean): Promise<void> {
    const wanted = this.waiting.get(file);
    if (wanted === undefined) return;
    const { content, older } = wanted;
    const { check, present } = this.context.store.state;
    await this.context.tasks.run('addExport', async (signal) => {
      const placing = { file, content, signal };
      const news = await this.place(replaces ? { ...placing, replaces: older } : placing);
      this.waiting.delete(file);
      this.tell(news);
      return { ok: true, count: 1 };
    });
    if (this.waiting.has(file)) return;
    const { id } = older.sheet;
    // Its marks are beside other products now.
    const isMarked = replaces && present.marked.includes(id) && check?.data.sheetId !== id;
    if (isMarked) await this.markSheet(id);
    if (check === undefined) return;
    if (!replaces) {
      this.context.store.update({}, 'offers');
      return;
    }
    await this.again(check);
    const moved = this.movedSince(check);
    this.tell({ kind: 'replaced', file, sheet: older.sheet.name, moved });
  }

  private movedSince({ verdict }: CheckResult): Moved | undefined {
    const { check, problem } = this.context.store.state;
    return check && problem === undefined
      ? movedSince(checkRecord(verdict), check.verdict)
      : undefined;
  }

  /** Says of a file what has come of it, instead of what was said before. */
  private tell(news: ExportNews): void {
    const { exports = [] } = this.context.store.state;
    this.context.store.update({
      exports: exports.map((each) => (each.file === news.file ? news : each)),
    });
  }

  private async take({ name: file, bytes }: ExportFile, signal: AbortSignal): Promise<ExportNews> {
    const { exportSheet } = await import('../exports');
    const read = await this.read(file, bytes);
    if (!read.ok) return { kind: 'unreadable', file, problem: read.error };
    const content = exportSheet(read);
    const older = this.context.store.state.present.exports?.find(
      ({ kind }) => kind !== '' && kind === content.kind,
    );
    if (older === undefined) return this.place({ file, content, signal });
    this.waiting.set(file, { content, older });
    return { kind: 'older', file, older };
  }

  private async read(file: string, bytes: ExportFile['bytes']): ReturnType<ReadExport> {
    try {
      const held = await bytes();
      if (this.readExport) return await this.readExport(file, held);
    } catch {
      // A file may be gone, or be shut by another program, by the time that its turn comes.
    }
    return { ok: false, error: { code: 'notReadable', file } };
  }

  private async place({ file, content, replaces, signal }: Placing): Promise<ExportNews> {
    const { writeExport } = await import('../exports');
    const written = await writeExport({
      file,
      content,
      replaces,
      today: this.today(),
      signal,
      onProgress: this.context.progressOf('addExport', 'writing'),
    });
    await this.context.refresh();
    if (!written.ok) return refuse(written.problem);
    const { sheet } = written.value;
    if (replaces) return { kind: 'replaced', file, sheet: sheet.name };
    const { products: rows, hasIds } = content;
    return { kind: 'added', file, sheet: sheet.name, rows, hasIds };
  }
}
