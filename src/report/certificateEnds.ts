import type { Finding, Verdict } from '../evaluator';
import type { Rule } from '../rulebook';
import { mainMeasure } from './condition/mainTest';

/** A day on which certificates end, and the rows of which one is the first to. */
export interface CertificateEnd {
  /** Excel serial day of the last day of validity; undefined for all days that are past. */
  readonly day: number | undefined;
  /** The certificates as cells write them; undefined where the sheet has a day for the row and several certificates. */
  readonly names: readonly (string | undefined)[];
  /** Rows of the catalogue. */
  readonly rows: readonly number[];
}

/** Rows between two yields. */
const SLICE = 500;

/**
 * The days on which certificates end that a rule finds expired or about to: those past as one, then day by day.
 * A row counts once, by the certificate that ends first. Yields now and then.
 *
 * @param isIgnored whether a finding is left out; none is if absent
 */
export function* certificateEnds(
  verdict: Verdict,
  isIgnored?: (ruleId: string, index: number) => boolean,
): Generator<void, CertificateEnd[]> {
  const { asOf, governance } = verdict;
  const isOfEnds = ({ test }: Rule): boolean => mainMeasure(test) === 'certificates.daysLeft';
  const numbers = new Set(governance.flatMap((rule, number) => (isOfEnds(rule) ? [number] : [])));
  const ends = new Map<number | undefined, { names: Set<string | undefined>; rows: number[] }>();
  for (let index = 0; index < verdict.size; index++) {
    if (index % SLICE === SLICE - 1) yield;
    if (!verdict.broken(index).some((number) => numbers.has(number))) continue;
    const finding = verdict
      .findings(index)
      .find(({ rule }) => isOfEnds(rule) && isIgnored?.(rule.id, index) !== true);
    const daysLeft = finding?.condition.actual;
    if (typeof daysLeft !== 'number') continue;
    const day = daysLeft < 0 ? undefined : asOf + daysLeft;
    const end = ends.get(day) ?? { names: new Set(), rows: [] };
    end.names.add(nameIn(finding!));
    end.rows.push(index);
    ends.set(day, end);
  }
  return [...ends]
    .map(([day, { names, rows }]) => ({ day, names: [...names], rows }))
    .sort((a, b) => (a.day ?? -Infinity) - (b.day ?? -Infinity));
}

function nameIn({ condition }: Finding): string | undefined {
  const end = condition.found?.certificate;
  return end?.kind === 'end' ? end.name : undefined;
}
