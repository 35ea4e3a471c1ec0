import { useState } from 'react';
import type { Done } from '../../excel/session/types';
import type { TabId } from '../paneContext';

/**
 * Whether what the last task did was asked for in the view that is shown, or is of the whole sheet: what was
 * saved in one view is no news in the others.
 */
export function useDoneHere(done: Done | undefined, tab: TabId): boolean {
  const [last, setLast] = useState({ done, tab });
  if (last.done !== done) setLast({ done, tab });
  return done === undefined || done.task === 'check' || last.done !== done || last.tab === tab;
}
