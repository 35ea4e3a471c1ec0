import type { Catalogue } from '../catalogue';
import type { Verdict } from '../evaluator';
import { IgnoreList, type IgnoredFinding } from './marks/markFilter';
import { cellText } from './sheet/cellText';

/** Fields by which products are grouped. */
export type GroupField = 'owner' | 'category' | 'tier' | 'markets';

/** Totals of one group of products. */
export interface GroupTotals {
  /** The text of their cells, or a market's code; `''` where empty. */
  readonly key: string;
  /** Listings, each counted once. */
  readonly products: number;
  /** More than listings where several rows are one. */
  readonly rows: number;
  /** Rows. */
  readonly premium: number;
  /** Broken rules, and those among them of the gravest severity. */
  readonly findings: number;
  readonly blockers: number;
}

/** Rows between two yields. */
const SLICE_ROWS = 2_000;

/** The groups that a row is in: one for each of its markets, else one. */
function keysOf(catalogue: Catalogue, field: GroupField): (index: number) => readonly string[] {
  if (field !== 'markets') return (index) => [cellText(catalogue, field, index)];
  const { markets } = catalogue.columns;
  return (index) => {
    const codes = markets?.entries[markets.codes[index] ?? -1] ?? [];
    return codes.length === 0 ? [''] : codes;
  };
}

/** Totals of each group, those with most blockers first; nothing where the sheet has no such column. Yields now and then. */
export function* groupTotals(
  { verdict, catalogue }: { readonly verdict: Verdict; readonly catalogue: Catalogue },
  field: GroupField,
  ignored: readonly IgnoredFinding[] = [],
): Generator<void, GroupTotals[]> {
  if (catalogue.columns[field] === undefined) return [];
  const groups = new Map<string, { -readonly [key in keyof GroupTotals]: GroupTotals[key] }>();
  /** First row of the listing that a group counted last: rows of a listing follow each other. */
  const counted = new Map<string, number>();
  const list = new IgnoreList(ignored);
  const rowKeys = keysOf(catalogue, field);
  const isBlocker = verdict.governance.map(({ severity }) => severity === 'blocker');
  for (let index = 0; index < verdict.size; index++) {
    if (index % SLICE_ROWS === SLICE_ROWS - 1) yield;
    const broken = verdict
      .broken(index)
      .filter((rule) => !list.has(index, verdict.governance[rule]!.id));
    const blockers = broken.filter((rule) => isBlocker[rule]).length;
    const isPremium = verdict.premium(index) === 'yes';
    const head = catalogue.listing?.[index] ?? index;
    for (const key of rowKeys(index)) {
      const none = { key, products: 0, rows: 0, premium: 0, findings: 0, blockers: 0 };
      const group = groups.get(key) ?? none;
      if (counted.get(key) !== head) group.products++;
      counted.set(key, head);
      group.rows++;
      if (isPremium) group.premium++;
      group.findings += broken.length;
      group.blockers += blockers;
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort((a, b) => b.blockers - a.blockers || b.findings - a.findings);
}
