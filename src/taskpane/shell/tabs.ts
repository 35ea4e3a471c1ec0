import { lazy, type ComponentType } from 'react';
import { OverviewView } from '../overview/OverviewView';
import type { TabId } from '../paneContext';
import type { ViewProps } from '../view';

/** The views of the pane, in the order of their tabs; all but the first are loaded when they are asked for. */
const VIEWS: Readonly<Record<TabId, ComponentType<ViewProps>>> = {
  overview: OverviewView,
  problems: lazy(async () => ({
    default: (await import('../problems/ProblemsView')).ProblemsView,
  })),
  row: lazy(async () => ({ default: (await import('../row/RowView')).RowView })),
  rules: lazy(async () => ({ default: (await import('../rules/RulesView')).RulesView })),
  thresholds: lazy(async () => ({
    default: (await import('../thresholds/ThresholdsView')).ThresholdsView,
  })),
  sharing: lazy(async () => ({ default: (await import('../sharing/SharingView')).SharingView })),
};

/** A view of the pane; the name on its tab is `pane.tab.` and its id. */
export interface PaneTab {
  readonly id: TabId;
  readonly View: ComponentType<ViewProps>;
}

export const TABS: readonly PaneTab[] = (Object.keys(VIEWS) as TabId[]).map((id) => ({
  id,
  View: VIEWS[id],
}));
