import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { text, type Lang } from '../../strings';
import type { TabId } from './paneContext';
import { TABS } from './tabs';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: '2px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
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

/** The views to choose from, one stop for Tab and arrows between them; a narrow pane has two lines of them. */
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
      {TABS.map(({ id }) => (
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
          className={mergeClasses(styles.tab, id === current && styles.chosen)}
          onKeyDown={onKeyDown}
          onClick={() => {
            onOpen(id);
          }}
        >
          {text(lang, `pane.tab.${id}`)}
        </button>
      ))}
    </div>
  );
}
