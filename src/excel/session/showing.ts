import type { ShownRows } from '../filters';
import type { SessionContext } from './sessionContext';

/** Shows some rows of the checked sheet only, and all of them again. */
export class Showing {
  private shown: ShownRows | undefined;

  constructor(private readonly context: SessionContext) {}

  /** @param rows of the catalogue */
  only(rows: readonly number[]): Promise<void> {
    return this.context.withCheck('showRows', async (check) => {
      const { showAll, showOnly } = await import('../filters');
      if (this.shown) await showAll(this.shown);
      this.forget();
      const result = await showOnly(check, rows);
      if (!result.ok) return result;
      this.shown = result.value;
      const { seen, hidden, variants } = result.value;
      this.context.store.update({ shown: { seen, hidden, variants } });
      return { ok: true, count: seen };
    });
  }

  all(): Promise<void> {
    return this.context.tasks.run('showRows', async () => {
      const { shown } = this;
      if (shown === undefined) return { ok: true, count: 0 };
      const { showAll } = await import('../filters');
      const result = await showAll(shown);
      if (!result.ok) return result;
      this.forget();
      const lost = result.value;
      const undone = [{ why: 'filterLost', count: lost }] as const;
      return { ok: true, count: 0, ...(lost > 0 && { undone }) };
    });
  }

  private forget(): void {
    this.shown = undefined;
    this.context.store.update({}, 'shown');
  }
}
