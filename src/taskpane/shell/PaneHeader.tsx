import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { countText } from '../../report';
import { text } from '../../strings';
import type { ViewProps } from '../view';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface PaneHeaderProps extends ViewProps {
  readonly onLang: () => void;
}

/** Name, whether the results are older than the sheet, and the language. */
export function PaneHeader({ state, session, lang, onLang }: PaneHeaderProps): ReactElement {
  const styles = useStyles();
  const { check, staleRows, progress } = state;
  return (
    <header className={styles.root}>
      <h1 className={styles.name}>{text(lang, 'pane.name')}</h1>
      {staleRows > 0 && (
        <Badge appearance="tint" color="warning">
          {text(lang, 'pane.stale', { n: countText(staleRows) })}
        </Badge>
      )}
      {check !== undefined && (
        <Button
          size="small"
          disabled={progress !== undefined}
          onClick={() => void session.check({ target: { kind: 'activeSheet' } })}
        >
          {text(lang, 'pane.recheck')}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        aria-label={text(lang, 'pane.language.label')}
        onClick={onLang}
      >
        {text(lang, 'pane.language')}
      </Button>
    </header>
  );
}
