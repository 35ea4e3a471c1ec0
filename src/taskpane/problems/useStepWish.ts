import { useEffect } from 'react';
import type { SessionState } from '../../excel/session/types';
import { usePaneFrame } from '../paneContext';
import { KEPT } from './kept';

/** Steps once for each wish of the keyboard's, also one of before the list was shown. */
export function useStepWish(wish: SessionState['wish'], onStep: (step: 1 | -1) => void): void {
  const { memory } = usePaneFrame();
  useEffect(() => {
    if (wish === undefined || wish.what === 'row' || memory.get(KEPT.wish) === wish) return;
    memory.set(KEPT.wish, wish);
    onStep(wish.what === 'next' ? 1 : -1);
  }, [wish, onStep, memory]);
}
