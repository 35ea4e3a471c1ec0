import { makeStyles, tokens } from '../fluent';
import { lazy, Suspense, type ReactElement } from 'react';
import { text } from '../../strings';
import { INNER_RING, Notice } from '../parts';
import type { ViewProps } from '../view';
import { ErrorBoundary } from './ErrorBoundary';
import type { PaneTab } from './tabs';
import { tabDomId } from './TabBar';

const MappingView = lazy(async () => ({ default: (await import('../mapping')).MappingView }));

const useStyles = makeStyles({
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    boxSizing: 'border-box',
    outlineStyle: 'none',
    ...INNER_RING,
  },
});

interface PaneBodyProps extends ViewProps {
  readonly tab: PaneTab;
  /** Header and columns are being named, in place of the view. */
  readonly isMapping: boolean;
  readonly onMapped: () => void;
}

/** The view of the chosen tab. */
export function PaneBody({ tab, isMapping, onMapped, ...view }: PaneBodyProps): ReactElement {
  const styles = useStyles();
  const { lang } = view;
  return (
    <div
      tabIndex={-1}
      className={styles.panel}
      role="tabpanel"
      id="pane-panel"
      aria-labelledby={tabDomId(tab.id)}
    >
      <ErrorBoundary
        key={isMapping ? 'mapping' : tab.id}
        fallback={<Notice tone="problem">{text(lang, 'pane.broken')}</Notice>}
      >
        <Suspense fallback={<p>{text(lang, 'pane.loading')}</p>}>
          {isMapping ? <MappingView {...view} onClose={onMapped} /> : <tab.View {...view} />}
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
