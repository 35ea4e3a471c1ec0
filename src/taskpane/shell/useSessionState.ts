import { useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../../excel/session/types';

/** The state of a session, now and after each of its changes. */
export function useSessionState(session: Session): SessionState {
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state(),
    () => session.state(),
  );
}
