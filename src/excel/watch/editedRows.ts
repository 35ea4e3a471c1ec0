import { MANY_ROWS, type Effect } from './effectOf';
import { GAP } from './readRows';
import { RowSet } from './rowSet';

/** Beyond so many ranges the sheet is read as a whole. */
const MANY_RUNS = 200;

/**
 * The rows of a sheet (0-based) that were edited and are not judged yet: what an event or a step does to them. Reads
 * nothing and writes nothing; `SheetFollower` does, and says here how far it came.
 */
export class EditedRows {
  /** Whether only reading the whole sheet again will do. */
  wantsAll = false;
  /** Counts the times that rows changed their places. */
  private moves = 0;
  /** By this person, and by others. */
  private readonly own = new RowSet();
  private readonly foreign = new RowSet();
  /** Maybe edited without an event. */
  private readonly doubted = new RowSet();
  /** At work. */
  private atWork = new RowSet();

  /** Takes in an event; whether it is of any concern. */
  note(effect: Effect, isRemote: boolean): boolean {
    const isLeft = isRemote || (effect.kind === 'rows' && effect.isMark === true);
    const edited = isLeft ? this.foreign : this.own;
    switch (effect.kind) {
      case 'nothing':
        return false;
      case 'all':
        this.wantsAll = true;
        this.moves++;
        return true;
      case 'rows':
        edited.add(effect.rows.row, effect.rows.rows);
        return true;
      case 'shift': {
        const { at, count } = effect.shift;
        this.moves++;
        for (const set of [this.own, this.foreign, this.doubted, this.atWork]) {
          if (count > 0) set.insert(at, count);
          else set.delete(at, -count);
        }
        if (count > 0) edited.add(at, count);
        return true;
      }
    }
  }

  /** Takes in rows that may have been edited without an event. */
  doubt(rows: readonly number[]): void {
    for (const row of rows) this.doubted.add(row);
  }

  /** Whether this person edited rows that are not judged yet. */
  get hasOwn(): boolean {
    return this.wantsAll || this.own.size > 0;
  }

  /** Rows that were edited and not judged yet, of a sheet of `size` products. */
  stale(size: number): number {
    if (this.wantsAll) return size;
    const all = new RowSet(this.foreign.list());
    all.addAll(this.own);
    all.addAll(this.atWork);
    return all.size;
  }

  /** What others edited is this person's to judge. */
  claimForeign(): void {
    this.own.addAll(this.foreign);
    this.foreign.clear();
  }

  /** Begins a step: this person's rows are at work. */
  begin(): void {
    this.atWork = new RowSet(this.own.list());
    this.own.clear();
    if (this.atWork.size > MANY_ROWS || this.atWork.runs(GAP).length > MANY_RUNS)
      this.wantsAll = true;
  }

  /** Adds the doubted rows to those at work; returns those that were at work before. */
  addDoubted(): RowSet {
    const edited = new RowSet(this.atWork.list());
    this.atWork.addAll(this.doubted);
    this.doubted.clear();
    return edited;
  }

  /** Ends a step: the rows that are still at work wait for the next one. */
  end(): void {
    this.own.addAll(this.atWork);
    this.atWork = new RowSet();
  }

  /** The rows at work, which the caller only reads. */
  get current(): RowSet {
    return this.atWork;
  }

  /** Takes rows from those at work, which turned out not to have changed. */
  drop(rows: readonly number[]): void {
    this.atWork.removeAll(new RowSet(rows));
  }

  /** Rows were judged; of `written` the lines are still to be written, and they are at work until that is done. */
  judged(rows: readonly number[], written: readonly number[]): void {
    this.atWork = new RowSet(written);
    this.foreign.removeAll(new RowSet(rows));
  }

  /** The lines of all rows at work were written. */
  written(): void {
    this.atWork.clear();
  }

  /** The whole sheet was read: the edits of others are in what was read. */
  readWhole(): void {
    this.foreign.clear();
  }

  /** The whole sheet was judged and written. */
  wholeDone(): void {
    this.wantsAll = false;
    this.atWork.clear();
  }

  /** Asks, from now on, whether rows have kept their places. */
  watchPlaces(): () => boolean {
    const { moves } = this;
    return () => this.moves === moves;
  }
}
