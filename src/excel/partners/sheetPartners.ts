import { mayPass, untilAnswered } from '../gateway/untilAnswered';
import { problemOf, type Result } from '../gateway';
import type { SheetHeaders, WantedPartner } from '../mapping';
import type { OwnColumns } from '../read';
import { readPartnerSheet } from './readPartners';
import type { Completion, PartnerSheet } from './types';

/** A sheet that was read, or is being read; the number tells it from what it held before. */
interface Kept {
  readonly number: number;
  readonly sheetId: string;
  readonly reading: Promise<Result<PartnerSheet>>;
}

const failed = (error: unknown): Result<never> => ({ ok: false, problem: problemOf(error) });

/**
 * The sheets that complete others, for formulas: read once for each and shared by every formula, until
 * `forget` or until a person says something else of its columns. Only reads.
 */
export class SheetPartners {
  private readonly kept = new Map<string, Kept>();
  private count = 0;

  constructor(
    private readonly headers: Pick<SheetHeaders, 'completed'>,
    private readonly ownColumns?: OwnColumns,
  ) {}

  /**
   * What completes a sheet, by its name; undefined where nothing does. A sheet that can't be read is left
   * out, as a check leaves it out, unless it may be read a moment later.
   */
  async of(sheetName: string): Promise<Result<Completion | undefined>> {
    const { name = sheetName, wanted = [] } = (await this.headers.completed(sheetName)) ?? {};
    const partners: PartnerSheet[] = [];
    const keys: string[] = [];
    // One after the other: the cells of two large sheets at once would cost twice as much.
    for (const each of wanted) {
      const { number, reading } = this.keep(each);
      const read = await reading;
      if (!read.ok && mayPass(read.problem)) return read;
      if (!read.ok) continue;
      const { wins, except } = each;
      partners.push({ ...read.value, wins, except });
      keys.push(`${number} ${wins} ${except.join(' ')}`);
    }
    if (partners.length === 0) return { ok: true, value: undefined };
    return { ok: true, value: { key: keys.join(), name, partners } };
  }

  /** Forgets a sheet (by id) whose cells or name have changed; whether a formula had asked for it. */
  forget(sheetId: string): boolean {
    const stale = [...this.kept].filter(([, kept]) => kept.sheetId === sheetId);
    for (const [key] of stale) this.kept.delete(key);
    return stale.length > 0;
  }

  private keep(wanted: WantedPartner): Kept {
    const { sheetId, mapping } = wanted;
    const key = JSON.stringify([sheetId, mapping]);
    const known = this.kept.get(key);
    if (known) return known;
    // What was said of its columns before holds no more.
    this.forget(sheetId);
    const { ownColumns } = this;
    const reading = untilAnswered(() => readPartnerSheet(wanted, { ownColumns }).catch(failed));
    const kept = { number: ++this.count, sheetId, reading };
    this.kept.set(key, kept);
    void reading.then((read) => {
      // A sheet without ids has none until it is edited.
      const isLasting = read.ok || read.problem.code === 'partnerNoIds';
      if (!isLasting && this.kept.get(key) === kept) this.kept.delete(key);
    });
    return kept;
  }
}
