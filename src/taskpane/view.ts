import type { Session, SessionState } from '../excel/session/types';
import type { Lang } from '../strings';

/** What every view of the pane is given: what is known, and what can be asked. It keeps nothing of Excel itself. */
export interface ViewProps {
  readonly state: SessionState;
  readonly session: Session;
  readonly lang: Lang;
}
