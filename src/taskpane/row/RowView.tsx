import { useMemo, type ReactElement } from 'react';
import { text } from '../../strings';
import { bookInForce } from '../model/rules/bookInForce';
import { selectedProduct } from '../model/row/selectedProduct';
import type { ViewProps } from '../view';
import { CertificatesPart } from './CertificatesPart';
import { GovernancePart } from './GovernancePart';
import { PoolList } from './PoolList';
import { ProtectionPart } from './ProtectionPart';
import { RowContext, type RowInView } from './rowContext';
import { RowHead } from './RowHead';
import { WhatIfPart } from './WhatIfPart';

/** Everything about the product that the selection is in. */
export function RowView({ state, session, lang }: ViewProps): ReactElement {
  const { check, selected, ownRules } = state;
  const row = useMemo((): RowInView | 'unchecked' | 'noProduct' => {
    const product = selectedProduct({
      ...(check && { check }),
      ...(selected && { selected }),
    });
    if (product.kind !== 'product') return product.kind;
    const { index } = product;
    const explanation = product.check.verdict.explain(index);
    const { book } = bookInForce(ownRules);
    return { check: product.check, index, explanation, book, session, lang };
  }, [check, selected, ownRules, session, lang]);
  if (typeof row === 'string') return <p role="status">{text(lang, `pane.row.${row}`)}</p>;
  return (
    <RowContext value={row} key={row.index}>
      <RowHead />
      <PoolList />
      <WhatIfPart />
      <GovernancePart />
      <CertificatesPart />
      <ProtectionPart />
    </RowContext>
  );
}
