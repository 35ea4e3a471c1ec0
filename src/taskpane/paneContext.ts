import { createContext, use, useState } from 'react';
import type { TextKey } from '../strings';
import type { SheetHead } from '../excel/session/types';

/** The views of the pane: each text `pane.tab.ID` names one. */
export type TabId = TextKey extends infer Key
  ? Key extends `pane.tab.${infer Id}`
    ? Id
    : never
  : never;

/** What views ask of the frame that they are shown in. */
export interface PaneFrame {
  /** Goes to another view. */
  readonly open: (tab: TabId) => void;
  /** Shows the step in which header and columns are named; undefined where there is none. */
  readonly openMapping?: (() => void) | undefined;
  /** Reads the first rows of the sheet at hand. */
  readonly readHead?: (() => Promise<SheetHead | undefined>) | undefined;
  /** What the last task did is no news any more: a person goes on with it. */
  readonly outdate: () => void;
  /** What views keep while another one is shown. */
  readonly memory: Map<string, unknown>;
}

export const PaneContext = createContext<PaneFrame>({
  open: () => undefined,
  outdate: () => undefined,
  memory: new Map(),
});

export const usePaneFrame = (): PaneFrame => use(PaneContext);

/** Something that a view keeps, and that outlasts the view; each key belongs to one type. */
export function useKept<T>(key: string, initial: T): readonly [T, (value: T) => void] {
  const { memory } = usePaneFrame();
  const [value, setValue] = useState<T>(() => (memory.has(key) ? (memory.get(key) as T) : initial));
  const keep = (next: T): void => {
    memory.set(key, next);
    setValue(next);
  };
  return [value, keep];
}
