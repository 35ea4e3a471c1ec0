import { Button, makeStyles, ToggleButton, tokens } from '../fluent';
import type { ReactElement } from 'react';
import { countText, URGENCIES, urgencyText } from '../../report';
import { text, type Lang } from '../../strings';
import type { FilteredProblems, ProblemFilter } from '../model/problems';
import { NO_FILTER } from './kept';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, flexShrink: 0 },
});

interface UrgencyChipsProps {
  readonly counts: FilteredProblems['counts'];
  readonly filter: ProblemFilter;
  readonly lang: Lang;
  readonly onFilter: (filter: ProblemFilter) => void;
}

/** How much there is of each urgency; one can be looked at by itself, and every filter taken off. */
export function UrgencyChips({ counts, filter, lang, onFilter }: UrgencyChipsProps): ReactElement {
  const styles = useStyles();
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <div role="group" aria-label={text(lang, 'pane.problems.chips')} className={styles.root}>
      {URGENCIES.map((urgency) => (
        <ToggleButton
          key={urgency}
          size="small"
          shape="circular"
          className={styles.chip}
          checked={filter.urgency === urgency}
          disabled={counts[urgency] === 0 && filter.urgency !== urgency}
          onClick={() => {
            onFilter({ ...filter, urgency: filter.urgency === urgency ? undefined : urgency });
          }}
        >
          {text(lang, 'pane.problems.chip', {
            word: urgencyText(urgency, lang),
            n: countText(counts[urgency]),
          })}
        </ToggleButton>
      ))}
      {isFiltered && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.chip}
          onClick={() => {
            onFilter(NO_FILTER);
          }}
        >
          {text(lang, 'pane.problems.clear')}
        </Button>
      )}
    </div>
  );
}
