import { Button, Checkbox, makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import type { SheetBaseline } from '../../excel/history/baselineSection';
import { countText } from '../../report';
import { text } from '../../strings';
import { BASELINE_LIMIT, packKeys, problemKey, type ProblemFilter } from '../model/problems';
import type { ViewProps } from '../view';
import type { Listed } from './useCheckWork';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
  button: { minWidth: 0 },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface BaselinePartProps extends ViewProps {
  readonly listed: Listed;
  readonly baseline: SheetBaseline | undefined;
  readonly filter: ProblemFilter;
  readonly onFilter: (filter: ProblemFilter) => void;
}

/** Draws a line under the problems that there are, so that only later ones are shown; and takes it away. */
export function BaselinePart(props: BaselinePartProps): ReactElement | null {
  const { state, session, lang, listed, baseline, filter, onFilter } = props;
  const styles = useStyles();
  const { index, check } = listed;
  const isBusy = state.progress !== undefined;
  if (baseline !== undefined) {
    return (
      <div className={styles.root}>
        <Checkbox
          label={text(lang, 'pane.baseline.fresh', { date: baseline.date })}
          checked={filter.fresh ?? false}
          onChange={(_, { checked }) => {
            onFilter({ ...filter, fresh: checked === true ? true : undefined });
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          disabled={isBusy}
          onClick={() => {
            onFilter({ ...filter, fresh: undefined });
            void session.setBaseline(undefined);
          }}
        >
          {text(lang, 'pane.baseline.drop')}
        </Button>
      </div>
    );
  }
  if (index.size === 0) return null;
  if (index.size > BASELINE_LIMIT) {
    const n = countText(BASELINE_LIMIT);
    return <div className={styles.small}>{text(lang, 'pane.baseline.tooMany', { n })}</div>;
  }
  return (
    <div className={styles.root}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        disabled={isBusy}
        onClick={() => {
          const keyOf = problemKey(index, check);
          const keys = Array.from({ length: index.size }, (_, problem) => keyOf(problem));
          onFilter({ ...filter, fresh: true });
          void session.setBaseline(packKeys(keys));
        }}
      >
        {text(lang, 'pane.baseline.set')}
      </Button>
    </div>
  );
}
