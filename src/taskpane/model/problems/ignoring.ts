import type { Catalogue } from '../../../catalogue';
import type { Ignored } from '../../../excel/rules/sections';

/** Looks up the findings that are ignored. */
export interface Ignoring {
  /** The entry by which a problem is ignored; undefined if it is not. */
  entry(ruleId: string, index: number): Ignored | undefined;
  /** The entry by which a rule is ignored everywhere. */
  everywhere(ruleId: string): Ignored | undefined;
}

export function ignoringOf(ignored: readonly Ignored[], catalogue: Catalogue): Ignoring {
  const rules = new Map<string, Ignored>();
  const products = new Map<string, Ignored>();
  for (const entry of ignored) {
    if (entry.productId === undefined) rules.set(entry.rule, entry);
    else products.set(`${entry.rule} ${entry.productId}`, entry);
  }
  const ids = catalogue.columns.productId?.values;
  return {
    everywhere: (ruleId) => rules.get(ruleId),
    entry: (ruleId, index) =>
      rules.get(ruleId) ??
      (products.size > 0 ? products.get(`${ruleId} ${ids?.[index] ?? ''}`) : undefined),
  };
}

/** The list with one more entry; what was said before of the same problem goes. */
export function withIgnored(ignored: readonly Ignored[], entry: Ignored): Ignored[] {
  return [...withoutIgnored(ignored, entry), entry];
}

/** The list without an entry. */
export function withoutIgnored(ignored: readonly Ignored[], entry: Ignored): Ignored[] {
  return ignored.filter(
    ({ rule, productId }) => rule !== entry.rule || productId !== entry.productId,
  );
}
