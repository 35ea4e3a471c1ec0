import { Badge, Button, makeStyles, mergeClasses, tokens } from '../fluent';
import { ArrowClockwise16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { countText } from '../../report';
import { text } from '../../strings';
import type { ViewProps } from '../view';
import { doneText } from './statusLine';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  known: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  done: { flexGrow: 1, minWidth: 0 },
});

interface StatusBarProps extends ViewProps {
  /** Whether what the last task did belongs to the view that is shown. */
  readonly isHere: boolean;
}

/** What the last task did, read out to those who do not see it; whether the results are older than the sheet. */
export function StatusBar({ state, session, lang, isHere }: StatusBarProps): ReactElement {
  const styles = useStyles();
  const { check, staleRows, progress, follows } = state;
  // Where marks follow edits, rows are stale for a moment only: the button would change with each.
  const isOfRows = check !== undefined && staleRows > 0 && !follows;
  return (
    <div className={mergeClasses(styles.root, check && styles.known)}>
      <div className={styles.done} role="status">
        {staleRows > 0 ? (
          <Badge appearance="tint" color="warning">
            {text(lang, state.staleAtLeast === true ? 'pane.staleAtLeast' : 'pane.stale', {
              n: countText(staleRows),
            })}
          </Badge>
        ) : (
          isHere && doneText(state, lang)
        )}
      </div>
      {(check !== undefined || staleRows > 0) && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowClockwise16Regular aria-hidden />}
          disabled={progress !== undefined}
          onClick={() => void (isOfRows ? session.checkEdited() : session.check())}
        >
          {text(lang, isOfRows ? 'pane.recheckRows' : 'pane.recheck', {
            n: countText(staleRows),
          })}
        </Button>
      )}
    </div>
  );
}
