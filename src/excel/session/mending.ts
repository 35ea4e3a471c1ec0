import { applyCellFixes } from './applyFixes';
import type { Desk } from './desk';
import type { CellFix } from './types';

/** Changes cells by mechanical mends, and takes the last ones back. */
export class Mending {
  private last: { readonly sheetId: string; readonly fixes: readonly CellFix[] } | undefined;

  constructor(private readonly desk: Desk) {}

  apply(fixes: readonly CellFix[]): Promise<void> {
    return this.desk.withCheck('applyFixes', async ({ data: { sheetId } }) => {
      const result = await applyCellFixes(sheetId, fixes);
      if (!result.ok) return result;
      if (result.value.length > 0) this.remember({ sheetId, fixes: result.value });
      return { ok: true, count: result.value.length };
    });
  }

  undo(): Promise<void> {
    return this.desk.tasks.run('applyFixes', async () => {
      if (!this.last) return { ok: true, count: 0 };
      const { sheetId, fixes } = this.last;
      const back = fixes.map((fix) => ({ ...fix, before: fix.after, after: fix.before }));
      const result = await applyCellFixes(sheetId, back);
      if (!result.ok) return result;
      this.remember(undefined);
      return { ok: true, count: result.value.length };
    });
  }

  private remember(last: Mending['last']): void {
    this.last = last;
    this.desk.store.update({ canUndo: last !== undefined });
  }
}
