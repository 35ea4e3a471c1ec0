import { applyCellFixes } from './applyFixes';
import type { SessionContext } from './sessionContext';
import type { CellFix, Fixed } from './types';

/** As many runs of mends can be taken back. */
const KEPT = 20;

interface Run extends Fixed {
  readonly sheetId: string;
  readonly fixes: readonly CellFix[];
}

/** Changes cells by mechanical mends, and takes any of the last ones back. */
export class Mending {
  /** The last one first. */
  private runs: readonly Run[] = [];
  private next = 1;

  constructor(private readonly context: SessionContext) {}

  apply(fixes: readonly CellFix[], kind: string | undefined): Promise<void> {
    return this.context.withCheck('applyFixes', async ({ data: { sheetId } }) => {
      const result = await applyCellFixes(sheetId, fixes);
      if (!result.ok) return result;
      const { length: count } = result.value;
      if (count > 0) {
        const run = { id: this.next++, kind, count, sheetId, fixes: result.value };
        this.remember([run, ...this.runs].slice(0, KEPT));
      }
      return { ok: true, count };
    });
  }

  /** @param id of the run; the last one if absent */
  undo(id: number | undefined): Promise<void> {
    return this.context.tasks.run('undoFixes', async () => {
      const run = id === undefined ? this.runs[0] : this.runs.find((each) => each.id === id);
      if (!run) return { ok: true, count: 0 };
      const back = run.fixes.map((fix) => ({ ...fix, before: fix.after, after: fix.before }));
      const result = await applyCellFixes(run.sheetId, back);
      if (!result.ok) return result;
      this.remember(this.runs.filter((each) => each !== run));
      return { ok: true, count: result.value.length };
    });
  }

  private remember(runs: readonly Run[]): void {
    this.runs = runs;
    const fixed = runs.map(({ id, kind, count }) => ({ id, kind, count }));
    this.context.store.update({ fixed });
  }
}
