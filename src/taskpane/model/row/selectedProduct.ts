import type { CheckResult } from '../../../excel/check/types';
import type { SessionState } from '../../../excel/session/types';

/** What the row view can show: nothing was checked, no product is selected, or a product. */
export type SelectedProduct =
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'noProduct' }
  | { readonly kind: 'product'; readonly check: CheckResult; readonly index: number };

/** The product that the selection is in. */
export function selectedProduct({
  check,
  selected,
}: Pick<SessionState, 'check' | 'selected'>): SelectedProduct {
  if (!check) return { kind: 'unchecked' };
  const isProduct =
    selected !== undefined &&
    selected.sheetId === check.data.sheetId &&
    selected.index >= 0 &&
    selected.index < check.catalogue.size;
  return isProduct ? { kind: 'product', check, index: selected.index } : { kind: 'noProduct' };
}
