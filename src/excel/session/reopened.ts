import type { Attached, SheetEvent } from '../watch/sheetHandlers';
import type { SessionContext } from './sessionContext';

/** How long after the last edit rows are counted again, in milliseconds. */
const QUIET_MS = 1_000;

/** Looks and handlers: not wanted before a workbook with marks is opened. */
const parts = () => import('./reopening');

/**
 * Tells of a workbook with marks, from when it is opened until something is checked, how many rows were
 * edited since they were checked: elsewhere, or while the add-in was not running.
 */
export class Reopened {
  private attached: readonly Attached[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isEnded = false;

  constructor(private readonly context: SessionContext) {}

  /** Counts, and counts again after edits where marks follow edits: elsewhere handlers of events cost undo steps. */
  async begin(): Promise<void> {
    if (this.context.store.state.present.marked.length === 0) return;
    const { attachHandlers } = await parts();
    const { present, follows } = this.context.store.state;
    // Heard before the first count, so that no edit falls between.
    for (const id of follows ? present.marked : []) {
      if (this.hasEnded()) break;
      const hear = this.hear.bind(this);
      const attached = await attachHandlers(
        { id, name: '' },
        hear,
        { hearsSelection: false, partners: [] },
        {},
      );
      if (attached.ok) this.attached = [...this.attached, attached.value];
    }
    if (this.hasEnded()) await this.detach();
    else await this.count();
  }

  /** A method, since it may end during any wait. */
  private hasEnded(): boolean {
    return this.isEnded;
  }

  async end(): Promise<void> {
    this.isEnded = true;
    clearTimeout(this.timer);
    await this.detach();
  }

  private async detach(): Promise<void> {
    const { attached } = this;
    this.attached = [];
    for (const each of attached) await each.detach();
  }

  private hear({ isOurs }: SheetEvent): void {
    if (this.isEnded || isOurs === true) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.count(), QUIET_MS);
  }

  private async count(): Promise<void> {
    const { countEditedRows } = await parts();
    const edited = await countEditedRows(this.context.store.state.present.marked);
    if (this.isEnded || !edited.ok) return;
    const { count, isSample } = edited.value;
    this.context.store.update({ staleRows: count, staleAtLeast: isSample });
  }
}
