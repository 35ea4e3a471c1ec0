import { Button } from '../fluent';
import { TableFreezeRow20Regular } from '@fluentui/react-icons';
import { useMemo, type ReactElement } from 'react';
import { text } from '../../strings';
import { bookOf } from '../../excel/rules/bookOf';
import { goalOf } from '../model/cellOf';
import { firstToMend } from '../model/row/firstToMend';
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

interface NoRowProps extends ViewProps {
  readonly why: 'unchecked' | 'noProduct';
}

/** Why there is no product to show, and the next step: to check, or to go to the first product that asks for work. */
function NoRow({ why, state, session, lang }: NoRowProps): ReactElement {
  const { check, progress } = state;
  const goToFirst = (): void => {
    if (check === undefined) return;
    const { row, column } = goalOf(check, firstToMend(check.verdict), undefined);
    void session.goTo(row, column);
  };
  const action = (
    <Button
      appearance="primary"
      disabled={progress !== undefined}
      onClick={why === 'unchecked' ? () => void session.check() : goToFirst}
    >
      {text(lang, why === 'unchecked' ? 'pane.start.check' : 'pane.row.first')}
    </Button>
  );
  return (
    <EmptyState Icon={TableFreezeRow20Regular} action={action}>
      {text(lang, `pane.row.${why}`)}
    </EmptyState>
  );
}

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
    return <NoRow why={row} state={state} session={session} lang={lang} />;
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
