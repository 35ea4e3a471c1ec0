import type { ExcelProblem } from '../../report';
import { capabilities } from '../capabilities';
import type { CheckResult } from '../check/types';
import type { Result } from '../gateway';
import type { Place } from '../marks/place';
import { placesOf } from './placesOf';
import { attachHandlers, type Attached, type SheetEvent } from './sheetHandlers';
import type { FollowerHost } from './followerHost';
import { SheetFollower } from './sheetFollower';
import { SYSTEM_CLOCK } from './systemClock';
import type { Watch, WatchOptions } from './types';

const DEBOUNCE_MS = 300;

/** So often in a row work is begun anew because the sheet moved under it; then the next edit is waited for. */
const TRIES = 5;

class SheetWatch implements Watch, FollowerHost {
  private follower: SheetFollower | undefined;
  private attached: Attached | undefined;
  private stopTimer: (() => void) | undefined;
  private running: Promise<void> | undefined;
  private isAsked = false;
  private isEnded = false;
  private step = new AbortController();
  private waiting: (() => void)[] = [];
  private selected: Place | undefined;

  constructor(private readonly options: WatchOptions) {}

  get sheetId(): string {
    return this.options.check.data.sheetId;
  }

  check(): CheckResult {
    return this.follower?.check ?? this.options.check;
  }

  async start(): Promise<Result<Watch>> {
    const block = await this.attach();
    if (!block.ok) return block;
    this.follower = new SheetFollower(this.options, this, block.value);
    return { ok: true, value: this };
  }

  async judgeEdited(): Promise<void> {
    this.follower?.claimAll();
    this.stopTimer?.();
    this.stopTimer = undefined;
    this.wake();
    await this.idle();
  }

  async idle(): Promise<void> {
    while (!this.isEnded && (this.running !== undefined || this.stopTimer !== undefined))
      await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  async dispose(): Promise<void> {
    this.end();
    await this.running;
    await this.detach();
  }

  async unheard(work: () => Promise<void>): Promise<Place | undefined> {
    await this.detach();
    await work();
    if (this.isEnded) return undefined;
    const block = await this.attach();
    if (block.ok) return block.value;
    this.problem(block.problem);
    this.end();
    return undefined;
  }

  problem(problem: ExcelProblem): void {
    if (this.isEnded) return;
    if (problem.code === 'sheetGone') this.end();
    this.options.onProblem?.(problem);
  }

  updated(check: CheckResult, rows: readonly number[]): void {
    if (!this.isEnded) this.options.onUpdated?.(check, rows);
  }

  private async attach(): Promise<Result<Place | undefined>> {
    const { check, timeoutMs } = this.options;
    const sheet = { id: check.data.sheetId, name: check.data.name };
    const partners = this.check().joined?.partners.map(({ sheetId }) => sheetId) ?? [];
    const attached = await attachHandlers(
      sheet,
      (event) => {
        this.hear(event);
      },
      // There not all edits raise an event (OfficeDev/office-js#4066): rows are read again when the selection leaves them.
      { hearsSelection: capabilities().platform === 'web', partners },
      timeoutMs === undefined ? {} : { timeoutMs },
    );
    if (!attached.ok) return attached;
    this.attached = attached.value;
    return { ok: true, value: attached.value.block };
  }

  private async detach(): Promise<void> {
    const { attached } = this;
    this.attached = undefined;
    await attached?.detach();
  }

  private hear(event: SheetEvent): void {
    const { follower } = this;
    if (this.isEnded || follower === undefined) return;
    if (event.kind === 'SheetDeleted') {
      this.problem({ code: 'sheetGone', sheet: this.check().data.name });
      return;
    }
    if (event.kind === 'Selected') {
      this.lookBehind(event.address, follower);
      return;
    }
    // Columns that we ourselves put in or took out; our cells are known by their place.
    if (event.isOurs === true && event.kind.startsWith('Column')) return;
    if (!this.note(event, follower)) return;
    this.tellStale();
    if (!event.isRemote) this.catchUp();
  }

  catchUp(): void {
    if (!this.isEnded && this.follows && this.follower?.hasEdits === true) this.ask();
  }

  private get follows(): boolean {
    return this.options.follows?.() ?? true;
  }

  /** Rows that the selection has left are read again. */
  private lookBehind(address: string, follower: SheetFollower): void {
    const left = this.selected;
    [this.selected] = placesOf(address) ?? [];
    const isLeft = left && (left.row !== this.selected?.row || left.rows !== this.selected.rows);
    if (isLeft && this.follows && follower.doubt(left)) this.ask();
  }

  private note({ kind, address, isRemote, isOurs }: SheetEvent, follower: SheetFollower): boolean {
    if (kind === 'SheetDeleted' || kind === 'Selected') return false;
    if (kind === 'PartnerChanged') {
      follower.wantAll();
      return true;
    }
    const places = kind === 'ColumnsSorted' ? undefined : placesOf(address);
    if (places === undefined || kind === 'ColumnsSorted') {
      follower.wantAll();
      return true;
    }
    // From below, so that no place is moved by the one before it.
    return places
      .sort((a, b) => b.row - a.row)
      .map((place) => follower.note({ kind, place, isOurs }, isRemote))
      .some((concerns) => concerns);
  }

  /** Waits for the end of a row of edits. */
  private ask(): void {
    this.stopTimer?.();
    const { clock = SYSTEM_CLOCK, debounceMs = DEBOUNCE_MS } = this.options;
    this.stopTimer = clock.after(debounceMs, () => {
      this.stopTimer = undefined;
      this.wake();
    });
  }

  private wake(): void {
    if (this.isEnded) return;
    this.isAsked = true;
    if (this.running === undefined) {
      this.running = this.run().finally(() => {
        this.running = undefined;
        this.tellIdle();
      });
    } else if (this.follower?.isHasty === true) this.step.abort();
  }

  private async run(): Promise<void> {
    for (let tries = 0; this.isAsked && !this.isEnded && tries < TRIES; tries++) {
      this.isAsked = false;
      this.step = new AbortController();
      const outcome = await this.follower?.step(this.step.signal);
      if (outcome === 'again') this.isAsked = true;
      else tries = 0;
      this.tellStale();
    }
  }

  private tellStale(): void {
    if (this.follower && !this.isEnded) this.options.onStale?.(this.follower.staleRows);
  }

  private end(): void {
    this.isEnded = true;
    this.step.abort();
    this.stopTimer?.();
    this.stopTimer = undefined;
    this.tellIdle();
  }

  private tellIdle(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

/**
 * Makes the marks of a sheet follow its edits. Only the rows that were edited are read and written; what
 * people edit in our own columns is put back when their row is next judged. Other people's edits only
 * count as stale, since their own add-in, or the next check, looks after them.
 */
export function watchSheet(options: WatchOptions): Promise<Result<Watch>> {
  return new SheetWatch(options).start();
}
