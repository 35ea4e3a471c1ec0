import type { Wanted } from '../../../excel/session/types';
import type { MarketKey } from '../../../fields';
import type { Severity } from '../../../report';

/** What marks can be limited to, one at a time. */
export const MARK_KINDS = ['all', 'severity', 'pool', 'market'] as const;

/** What the user chose to have marked; of the three values the one that `kind` names counts. */
export interface MarkChoice {
  readonly kind: (typeof MARK_KINDS)[number];
  readonly severity: Severity;
  /** Id of a pool. */
  readonly pool?: string | undefined;
  readonly market?: MarketKey | undefined;
  /** Whether cells of other sheets are painted too; as they are if absent. */
  readonly paintsPartners?: boolean | undefined;
}

/** What the marks are to tell. */
export function wantedMarks({ kind, severity, pool, market }: MarkChoice): Wanted {
  switch (kind) {
    case 'all':
      return {};
    case 'severity':
      return { severities: [severity] };
    case 'pool':
      return pool === undefined ? {} : { pool };
    case 'market':
      return market === undefined ? {} : { market };
  }
}
