import { Button, Link, makeStyles, tokens } from '../fluent';
import { LocalLanguage16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { text, type Lang } from '../../strings';

/** What Office's own menu takes at the pane's top right, on a Mac most: 34 × 32 pixels. */
const OFFICE_MENU = '44px';
const OFFICE_MENU_BOTTOM = '32px';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexShrink: 0,
    boxSizing: 'border-box',
    minHeight: OFFICE_MENU_BOTTOM,
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${OFFICE_MENU} 0 ${tokens.spacingHorizontalM}`,
  },
  help: { display: 'inline-flex', alignItems: 'center', minHeight: '24px' },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface PaneHeaderProps {
  readonly lang: Lang;
  readonly onLang: () => void;
}

const HELP = { zh: 'help.zh-CN.html', en: 'help.html' } as const satisfies Record<Lang, string>;

/** Name, help, and the other language. */
export function PaneHeader({ lang, onLang }: PaneHeaderProps): ReactElement {
  const styles = useStyles();
  return (
    <header className={styles.root}>
      <h1 className={styles.name}>{text(lang, 'pane.name')}</h1>
      <Link href={HELP[lang]} target="_blank" rel="noreferrer" className={styles.help}>
        {text(lang, 'pane.help')}
      </Link>
      <Button
        size="small"
        appearance="subtle"
        icon={<LocalLanguage16Regular aria-hidden />}
        aria-label={text(lang, 'pane.language.label')}
        onClick={onLang}
      >
        {text(lang, 'pane.language')}
      </Button>
    </header>
  );
}
