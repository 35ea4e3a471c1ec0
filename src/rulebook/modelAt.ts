import type { ModelVersion, Rule, Rulebook } from './schema';

/** Of dated entries the one with the latest date that is not after `asOf`; of equal dates the last. */
export function latestBy<T>(
  entries: readonly T[],
  dateOf: (entry: T) => string,
  asOf: string,
): T | undefined {
  let latest: T | undefined;
  for (const entry of entries) {
    const date = dateOf(entry);
    if (date <= asOf && (latest === undefined || date >= dateOf(latest))) latest = entry;
  }
  return latest;
}

/** The premium model of an ISO date; undefined before the first. */
export function modelAt(book: Rulebook, isoDate: string): ModelVersion | undefined {
  return latestBy(book.models, (model) => model.effectiveFrom, isoDate);
}

/** Whether something with an optional first and last day holds on an ISO date; both days count. */
export function inForce(
  dated: {
    readonly effectiveFrom?: string | undefined;
    readonly effectiveUntil?: string | undefined;
  },
  isoDate: string,
): boolean {
  const { effectiveFrom, effectiveUntil } = dated;
  return (
    (effectiveFrom === undefined || effectiveFrom <= isoDate) &&
    (effectiveUntil === undefined || effectiveUntil >= isoDate)
  );
}

/** The rules that are asked on an ISO date, in the book's order. */
export function rulesInForce(book: Rulebook, isoDate: string): Rule[] {
  return book.rules.filter((rule) => inForce(rule, isoDate));
}
