import {
  BookOpen20Filled,
  BookOpen20Regular,
  DataPie20Filled,
  DataPie20Regular,
  Highlight20Filled,
  Highlight20Regular,
  Options20Filled,
  Options20Regular,
  TableFreezeRow20Filled,
  TableFreezeRow20Regular,
  Warning20Filled,
  Warning20Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { TabId } from '../paneContext';

/** Of each view as it is, and as it is when it is shown. */
const ICONS: Readonly<Record<TabId, readonly [FluentIcon, FluentIcon]>> = {
  overview: [DataPie20Regular, DataPie20Filled],
  problems: [Warning20Regular, Warning20Filled],
  row: [TableFreezeRow20Regular, TableFreezeRow20Filled],
  rules: [BookOpen20Regular, BookOpen20Filled],
  thresholds: [Options20Regular, Options20Filled],
  sharing: [Highlight20Regular, Highlight20Filled],
};

interface TabIconProps {
  readonly id: TabId;
  readonly isChosen: boolean;
}

/** The sign of a view; its name is below it. */
export function TabIcon({ id, isChosen }: TabIconProps): ReactElement {
  const [Plain, Chosen] = ICONS[id];
  return isChosen ? <Chosen aria-hidden /> : <Plain aria-hidden />;
}
