import { Button, Input, makeStyles, mergeClasses, ToggleButton, tokens } from '../fluent';
import { useState, type ReactElement } from 'react';
import type { SavedView } from '../../excel/views/viewsSection';
import { labelled } from '../../report';
import { text } from '../../strings';
import { isSameView, savedView, viewOf, withView, type ProblemView } from '../model/problems';
import type { ViewProps } from '../view';
import { FIRST_GROUPING, FIRST_SORT, NO_FILTER } from './kept';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, maxWidth: '100%', paddingInline: tokens.spacingHorizontalS },
  form: { minWidth: 0 },
  // As wide as it has to be for a few letters, else its usual width would stick out of a narrow pane.
  name: { flexGrow: 1, flexBasis: '80px', minWidth: 0 },
});

/** Longer names are cut while they are typed. */
const LONGEST = 30;

const USUAL: ProblemView = { filter: NO_FILTER, groupBy: FIRST_GROUPING, sort: FIRST_SORT };
const NONE: readonly SavedView[] = [];

interface SavedViewsProps extends ViewProps {
  readonly view: ProblemView;
  readonly onView: (view: ProblemView) => void;
}

/** Views that the workbook keeps, by name; the one that is shown can be kept, or taken away. */
export function SavedViews(props: SavedViewsProps): ReactElement | null {
  const { state, session, lang, view, onView } = props;
  const styles = useStyles();
  const [name, setName] = useState<string>();
  const { views = NONE } = state;
  const now = savedView(name?.trim() ?? '', view);
  const current = views.find((each) => isSameView(each, now));
  const isBusy = state.progress !== undefined;
  const isUsual = isSameView(now, savedView('', USUAL));
  if (views.length === 0 && isUsual) return null;
  return (
    <div role="group" aria-label={text(lang, 'pane.views')} className={styles.root}>
      {views.map((each) => (
        <ToggleButton
          key={each.name}
          size="small"
          shape="circular"
          className={styles.chip}
          checked={each === current}
          onClick={() => {
            onView(each === current ? USUAL : viewOf(each));
          }}
        >
          {each.name}
        </ToggleButton>
      ))}
      {current !== undefined && (
        <Button
          size="small"
          appearance="subtle"
          disabled={isBusy}
          aria-label={labelled(text(lang, 'pane.views.drop'), current.name, lang)}
          onClick={() => void session.setViews(views.filter((each) => each !== current))}
        >
          {text(lang, 'pane.views.drop')}
        </Button>
      )}
      {current === undefined && !isUsual && name === undefined && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setName('');
          }}
        >
          {text(lang, 'pane.views.keep')}
        </Button>
      )}
      {current === undefined && name !== undefined && (
        <form
          className={mergeClasses(styles.root, styles.form)}
          onSubmit={(event) => {
            event.preventDefault();
            if (now.name === '' || isBusy) return;
            setName(undefined);
            void session.setViews(withView(views, now));
          }}
        >
          <Input
            size="small"
            autoFocus
            className={styles.name}
            value={name}
            maxLength={LONGEST}
            aria-label={text(lang, 'pane.views.name')}
            placeholder={text(lang, 'pane.views.name')}
            onChange={(_, { value }) => {
              setName(value);
            }}
            onKeyDown={({ key }) => {
              if (key === 'Escape') setName(undefined);
            }}
          />
          <Button size="small" type="submit" disabled={now.name === '' || isBusy}>
            {text(lang, 'pane.views.save')}
          </Button>
        </form>
      )}
    </div>
  );
}
