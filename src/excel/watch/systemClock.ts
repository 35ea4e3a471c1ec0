import type { Clock } from './types';

/** The page's own clock. */
export const SYSTEM_CLOCK: Clock = {
  after(ms, work) {
    const timer = setTimeout(work, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};
