import { TableFreezeRow20Regular } from '@fluentui/react-icons';
import { useMemo, type ReactElement } from 'react';
import { text } from '../../strings';
import { bookOf } from '../../excel/rules/bookOf';
import { selectedProduct } from '../model/row/selectedProduct';
import { EmptyState } from '../parts';
import type { ViewProps } from '../view';
import { CertificatesPart } from './CertificatesPart';
import { GovernancePart } from './GovernancePart';
import { PoolList } from './PoolList';
import { ProtectionPart } from './ProtectionPart';
import { RowContext, type RowInView } from './rowContext';
import { RowHead } from './RowHead';
import { useFolds } from './useFolds';
import { WhatIfPart } from './WhatIfPart';

/** Everything about the product that the selection is in. */
export function RowView({ state, session, lang }: ViewProps): ReactElement {
  const { check, selected, ownRules } = state;
  const folds = useFolds();
  const row = useMemo((): Omit<RowInView, 'folds'> | 'unchecked' | 'noProduct' => {
    const product = selectedProduct({
      ...(check && { check }),
      ...(selected && { selected }),
    });
    if (product.kind !== 'product') return product.kind;
    const { index } = product;
    const explanation = product.check.verdict.explain(index);
    const { book } = bookOf(ownRules);
    return { check: product.check, index, explanation, book, session, lang };
  }, [check, selected, ownRules, session, lang]);
  if (typeof row === 'string') {
    return <EmptyState Icon={TableFreezeRow20Regular}>{text(lang, `pane.row.${row}`)}</EmptyState>;
  }
  return (
    <RowContext value={{ ...row, folds }}>
      <RowHead />
      <PoolList />
      <WhatIfPart key={row.index} />
      <GovernancePart />
      <CertificatesPart />
      <ProtectionPart />
    </RowContext>
  );
}
