import { lazy, type ComponentType } from 'react';
import { OverviewView } from '../overview/OverviewView';
import type { ViewProps } from '../view';
import type { TabId } from '../paneContext';

/** A view of the pane; the name on its tab is `pane.tab.` and its id. */
export interface PaneTab {
  readonly id: TabId;
  readonly View: ComponentType<ViewProps>;
}

/** The views in the order of their tabs; all but the first are loaded when they are asked for. */
export const TABS: readonly PaneTab[] = [
  { id: 'overview', View: OverviewView },
  {
    id: 'problems',
    View: lazy(async () => ({ default: (await import('../problems/ProblemsView')).ProblemsView })),
  },
  {
    id: 'row',
    View: lazy(async () => ({ default: (await import('../row/RowView')).RowView })),
  },
  {
    id: 'rules',
    View: lazy(async () => ({ default: (await import('../rules/RulesView')).RulesView })),
  },
  {
    id: 'thresholds',
    View: lazy(async () => ({
      default: (await import('../thresholds/ThresholdsView')).ThresholdsView,
    })),
  },
  {
    id: 'sharing',
    View: lazy(async () => ({ default: (await import('../sharing/SharingView')).SharingView })),
  },
];
