import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { text, type Lang } from '../../strings';
import type { TabId } from './paneContext';
import { TABS } from './tabs';

const useStyles = makeStyles({
  list: {
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The id of a tab in the page, by which its view is named. */
export const tabDomId = (id: TabId): string => `pane-tab-${id}`;

interface TabBarProps {
  readonly current: TabId;
  readonly lang: Lang;
  readonly onOpen: (id: TabId) => void;
}

/** The views to choose from; in a narrow pane they take a second line. */
export function TabBar({ current, lang, onOpen }: TabBarProps): ReactElement {
  const styles = useStyles();
  return (
    <TabList
      className={styles.list}
      size="small"
      selectedValue={current}
      aria-label={text(lang, 'pane.tabs')}
      onTabSelect={(_, { value }) => {
        const chosen = TABS.find(({ id }) => id === value);
        if (chosen) onOpen(chosen.id);
      }}
    >
      {TABS.map(({ id }) => (
        <Tab key={id} value={id} id={tabDomId(id)} aria-controls="pane-panel">
          {text(lang, `pane.tab.${id}`)}
        </Tab>
      ))}
    </TabList>
  );
}
