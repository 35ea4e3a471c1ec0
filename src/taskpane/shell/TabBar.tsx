import { makeStyles, mergeClasses, tokens } from '../fluent';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { text, type Lang } from '../../strings';
import { INNER_RING, NARROW } from '../parts';
import type { TabId } from '../paneContext';
import { TABS } from './tabs';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    alignItems: 'center',
    gap: '1px',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXXS}`,
    border: 'none',
    borderBottom: '2px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: '11px',
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    [FORCED]: { borderBottomColor: 'Canvas' },
    ':hover': {
      color: tokens.colorNeutralForeground1Hover,
      backgroundColor: tokens.colorSubtleBackgroundHover,
    },
    ...INNER_RING,
  },
  // Where six names have no room, icons are left, and the name of the chosen one.
  zh: { fontSize: tokens.fontSizeBase200, [NARROW]: { fontSize: 0 } },
  en: { [NARROW]: { fontSize: 0 } },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    [NARROW]: { fontSize: '11px' },
    [FORCED]: { borderBottomColor: 'Highlight' },
    '& > svg': { color: tokens.colorCompoundBrandForeground1, [FORCED]: { color: 'Highlight' } },
  },
});

/** The id of a tab in the page, by which its view is named. */
export const tabDomId = (id: TabId): string => `pane-tab-${id}`;

/** The tab that a key leads to; undefined for other keys. */
function tabAfter(key: string, at: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % TABS.length;
    case 'ArrowLeft':
      return (at + TABS.length - 1) % TABS.length;
    case 'Home':
      return 0;
    case 'End':
      return TABS.length - 1;
    default:
      return undefined;
  }
}

interface TabBarProps {
  readonly current: TabId;
  readonly lang: Lang;
  readonly onOpen: (id: TabId) => void;
}

/** The views to choose from, one stop for Tab and arrows between them; all of them fit into 320 pixels, the icons into half of that. */
export function TabBar({ current, lang, onOpen }: TabBarProps): ReactElement {
  const styles = useStyles();
  const buttons = useRef(new Map<TabId, HTMLButtonElement>());
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = tabAfter(
      event.key,
      TABS.findIndex(({ id }) => id === current),
    );
    const tab = next === undefined ? undefined : TABS[next];
    if (tab === undefined) return;
    event.preventDefault();
    onOpen(tab.id);
    buttons.current.get(tab.id)?.focus();
  };
  return (
    <div role="tablist" className={styles.list} aria-label={text(lang, 'pane.tabs')}>
      {TABS.map(({ id, icons: [Plain, Chosen] }) => (
        <button
          key={id}
          ref={(button) => {
            if (button) buttons.current.set(id, button);
          }}
          type="button"
          role="tab"
          id={tabDomId(id)}
          aria-controls="pane-panel"
          aria-selected={id === current}
          tabIndex={id === current ? 0 : -1}
          className={mergeClasses(styles.tab, styles[lang], id === current && styles.chosen)}
          onKeyDown={onKeyDown}
          onClick={() => {
            onOpen(id);
          }}
        >
          {id === current ? <Chosen aria-hidden /> : <Plain aria-hidden />}
          {text(lang, `pane.tab.${id}`)}
        </button>
      ))}
    </div>
  );
}
