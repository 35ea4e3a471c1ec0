import { useMemo, type ReactElement } from 'react';
import { bookOf } from '../../excel/rules/bookOf';
import { text } from '../../strings';
import { Notice } from '../parts';
import { useKept } from '../paneContext';
import type { ViewProps } from '../view';
import { ComparePage } from './ComparePage';
import { RuleList } from './RuleList';
import { PageSwitch } from '../parts/PageSwitch';
import { StarPage } from './StarPage';

const PAGES = ['list', 'star', 'compare'] as const;

type Page = (typeof PAGES)[number];

/** Everything that is asked, the star rule on a date, and the two premium models compared. */
export function RulesView({ state, session, lang }: ViewProps): ReactElement {
  const [page, setPage] = useKept<Page>('rules.page', 'list');
  const { book, problems } = useMemo(() => bookOf(state.ownRules), [state.ownRules]);
  return (
    <>
      {problems.length > 0 && <Notice tone="warning">{text(lang, 'pane.rules.ownFaulty')}</Notice>}
      <PageSwitch
        label={text(lang, 'pane.tab.rules')}
        pages={PAGES.map((value) => ({ value, label: text(lang, `pane.rules.tab.${value}`) }))}
        current={page}
        onChoose={setPage}
      />
      {page === 'list' && <RuleList book={book} lang={lang} />}
      {page === 'star' && <StarPage book={book} lang={lang} asOf={state.check?.asOf} />}
      {page === 'compare' && (
        <ComparePage book={book} lang={lang} session={session} check={state.check} />
      )}
    </>
  );
}
