import { joinGain } from '../../report';
import type { CheckResult } from '../check/types';
import { ownColumns } from '../marks';
import { savingPartner, type PartnerWish } from './savingPartner';
import type { SessionContext } from './sessionContext';
import type { Wanted } from './types';

/** Finds sheets that complete the checked one, and uses those that a person names. */
export class Partnering {
  private looking: Promise<void> | undefined;

  constructor(
    private readonly context: SessionContext,
    private readonly again: (check: CheckResult, mark: Wanted | false) => Promise<void>,
  ) {}

  /** Beside other tasks, once at a time. */
  find(): Promise<void> {
    this.looking ??= this.look().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  async use(sheetId: string, wish: PartnerWish): Promise<void> {
    const { store } = this.context;
    const { check } = store.state;
    if (check === undefined) return;
    const { sheetId: checkedId } = check.data;
    const fields = this.fieldsOf(sheetId);
    await this.context.save(
      savingPartner(checkedId, sheetId, { ...wish, ...(fields && { fields }) }),
    );
    if (store.state.problem !== undefined) return;
    await this.again(check, this.markAgain(check));
    this.tellGain(check, sheetId);
  }

  /** What a sheet has brought that was not used before. */
  private tellGain(before: CheckResult, sheetId: string): void {
    const { store } = this.context;
    const { check } = store.state;
    const partner = check?.joined?.partners.find((each) => each.sheetId === sheetId);
    const wasUsed = before.joined?.partners.some((each) => each.sheetId === sheetId);
    if (!check || !partner || wasUsed === true || before.verdict.size !== check.verdict.size)
      return;
    store.update({
      gain: {
        sheetId,
        ...joinGain(before.catalogue, before.verdict, check.verdict, partner.matched),
      },
    });
  }

  /** Whether a sheet is to be marked when it is checked again: where it has marks. */
  markAgain({ data }: CheckResult): Wanted | false {
    return this.context.store.state.present.marked.includes(data.sheetId) ? {} : false;
  }

  /** What a sheet has, as a person sees it who speaks of it. */
  private fieldsOf(sheetId: string): readonly string[] | undefined {
    const { check, offers = [] } = this.context.store.state;
    const seen = [...(check?.joined?.partners ?? []), ...offers];
    return seen.find((each) => each.sheetId === sheetId)?.fields;
  }

  private async look(): Promise<void> {
    const { store } = this.context;
    const { check } = store.state;
    if (check === undefined) return;
    const { findPartners } = await import('../partners/findPartners');
    const { data, joined, catalogue } = check;
    const offers = await findPartners({ ...data, own: joined?.own ?? catalogue, ownColumns });
    // Another sheet was checked meanwhile.
    if (store.state.check?.data.sheetId !== data.sheetId) return this.look();
    store.update({ offers });
  }
}
