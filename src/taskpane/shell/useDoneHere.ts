import { useCallback, useState } from 'react';
import type { Done } from '../../excel/session/types';
import type { TabId } from '../paneContext';

/**
 * Whether what the last task did was asked for in the view that is shown, or is of the whole sheet: what was
 * saved in one view is no news in the others, nor in its own once a person goes on with it, which the second says.
 */
export function useDoneHere(done: Done | undefined, tab: TabId): readonly [boolean, () => void] {
  const [last, setLast] = useState<{ readonly done: typeof done; readonly tab?: TabId }>({
    done,
    tab,
  });
  if (last.done !== done) setLast({ done, tab });
  const outdate = useCallback(() => {
    setLast(({ done: same }) => ({ done: same }));
  }, []);
  // Until the next check the other views show verdicts by the earlier rules.
  const isOfSheet = done?.task === 'check' || (done?.saved === 'rules' && tab !== 'thresholds');
  const isHere = done === undefined || isOfSheet || last.done !== done || last.tab === tab;
  return [isHere, outdate];
}
