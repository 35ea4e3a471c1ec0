import type { Ledger } from '../ledger';
import type { SheetKey } from '../store';
import type { FoundReports, FoundSheet } from './findReports';
import type { ReportName } from '../gateway/reportNames';
import type { ReportOptions } from './types';

/** What of the sheets that the add-in writes a run is about: report, list for the week, or that of one person. */
export interface ReportSlot {
  readonly name: ReportName;
  /** The sheet that a new one replaces. */
  sheetIn(found: FoundReports): FoundSheet | undefined;
  keyIn(ledger: Ledger): SheetKey | undefined;
  /** The ledger with the new sheet in it. */
  remembered(ledger: Ledger, sheet: SheetKey): Ledger;
}

const whole = (name: 'report' | 'plan'): ReportSlot => ({
  name,
  sheetIn: ({ written }) => written[name],
  keyIn: (ledger) => ledger[name],
  remembered: (ledger, sheet) => ({ ...ledger, [name]: sheet }),
});

const ofOwner = (owner: string): ReportSlot => ({
  name: 'owner',
  sheetIn: ({ owned }) => owned.get(owner),
  keyIn: ({ owners = [] }) => owners.find((each) => each.owner === owner)?.sheet,
  remembered: (ledger, sheet) => {
    const others = (ledger.owners ?? []).filter((each) => each.owner !== owner);
    return { ...ledger, owners: [...others, { owner, sheet }] };
  },
});

/** What a run with these options writes. */
export function reportSlot({ kind, owner }: Pick<ReportOptions, 'kind' | 'owner'>): ReportSlot {
  if (kind !== 'week') return whole('report');
  return owner === undefined ? whole('plan') : ofOwner(owner);
}
