import { createContext, use } from 'react';
import type { CheckResult } from '../../excel/check/types';
import type { Session } from '../../excel/session/types';
import type { Explanation } from '../../evaluator';
import type { Rulebook } from '../../rulebook';
import type { Lang } from '../../strings';
import type { Folds } from './useFolds';

/** The product that the row view is about. */
export interface RowInView {
  readonly check: CheckResult;
  /** Product row of the check. */
  readonly index: number;
  readonly explanation: Explanation;
  /** The rules in force. */
  readonly book: Rulebook;
  readonly session: Session;
  readonly folds: Folds;
  readonly lang: Lang;
}

export const RowContext = createContext<RowInView | undefined>(undefined);

/** The product of the row view that the part is in. */
export function useRow(): RowInView {
  const row = use(RowContext);
  if (!row) throw new Error('a part of the row view is outside of it');
  return row;
}
