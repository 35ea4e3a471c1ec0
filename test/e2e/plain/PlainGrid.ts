import type { GridView } from '../../../src/workbench/page/grid/GridView';
import type { GridPlaces } from '../../../src/workbench/page/grid/univer/UniverGrid';

/** The workbench's parts without the grid, which takes most of the time: for tests that look at the pane alone. */
export class UniverGrid implements GridView {
  readonly placed = Promise.resolve();

  constructor({ grid, ribbon, pane }: GridPlaces) {
    const row = document.createElement('div');
    row.style.cssText = 'display: flex; height: 100%; align-items: start; justify-content: end';
    row.append(ribbon, pane);
    grid.append(row);
  }

  show(): void {
    // The model is asked what is in its cells.
  }

  describeFunctions(): void {
    // No formula is typed.
  }

  wear(): void {
    // The pane wears its own theme.
  }

  refresh(): void {
    // Nothing is drawn.
  }
}
