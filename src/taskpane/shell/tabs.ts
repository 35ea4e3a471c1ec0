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
import { lazy, type ComponentType } from 'react';
import { OverviewView } from '../overview/OverviewView';
import type { TabId } from '../paneContext';
import type { ViewProps } from '../view';

interface TabParts {
  readonly View: ComponentType<ViewProps>;
  /** Icon of the tab, and of the tab while its view is shown. */
  readonly icons: readonly [FluentIcon, FluentIcon];
}

/**
 * The views of the pane, in the order of their tabs; all but the first are loaded when they are asked for. The
 * name on a tab is `pane.tab.` and its id.
 */
const VIEWS: Readonly<Record<TabId, TabParts>> = {
  overview: { View: OverviewView, icons: [DataPie20Regular, DataPie20Filled] },
  problems: {
    View: lazy(async () => ({
      default: (await import('../problems/ProblemsView')).ProblemsView,
    })),
    icons: [Warning20Regular, Warning20Filled],
  },
  row: {
    View: lazy(async () => ({ default: (await import('../row/RowView')).RowView })),
    icons: [TableFreezeRow20Regular, TableFreezeRow20Filled],
  },
  rules: {
    View: lazy(async () => ({ default: (await import('../rules/RulesView')).RulesView })),
    icons: [BookOpen20Regular, BookOpen20Filled],
  },
  thresholds: {
    View: lazy(async () => ({
      default: (await import('../thresholds/ThresholdsView')).ThresholdsView,
    })),
    icons: [Options20Regular, Options20Filled],
  },
  sharing: {
    View: lazy(async () => ({ default: (await import('../sharing/SharingView')).SharingView })),
    icons: [Highlight20Regular, Highlight20Filled],
  },
};

export interface PaneTab extends TabParts {
  readonly id: TabId;
}

export const TABS: readonly PaneTab[] = (Object.keys(VIEWS) as TabId[]).map((id) => ({
  id,
  ...VIEWS[id],
}));
