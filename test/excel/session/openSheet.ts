import type { Grid } from '../../../src/catalogue';
import { createSession, type Session, type SessionState } from '../../../src/excel/session';
import type { SessionOptions } from '../../../src/excel/session';
import type { StartOptions } from '../../../src/workbench/host/node';
import { sampleGrid } from '../../support/sampleSheet';
import { closeExcel, fill, openExcel, type OpenExcel } from '../gateway/openExcel';

export const ROWS = 20;
export const grid = sampleGrid({ rows: ROWS, language: 'zh' });
export const WIDTH = grid[0]!.length;
export const TODAY = '2026-11-23';

export interface OpenSheet extends OpenExcel {
  readonly session: Session;
  /** Every state since the session was opened. */
  readonly states: readonly SessionState[];
}

const sessions: Session[] = [];

interface OpenSheetOptions extends Partial<SessionOptions> {
  readonly host?: StartOptions;
  readonly cells?: Grid;
}

/** A session of Excel with a sheet of products. */
export async function openSheet({
  host = { locale: 'zh-CN' },
  cells = grid,
  ...options
}: OpenSheetOptions = {}): Promise<OpenSheet> {
  const excel = await openExcel(host);
  fill(excel.sheet, cells);
  const session = await another(options);
  const states: SessionState[] = [];
  session.subscribe(() => states.push(session.state()));
  return { ...excel, session, states };
}

/** One more session of the same workbook, as after closing and opening it. */
export async function another(options: Partial<SessionOptions> = {}): Promise<Session> {
  const session = await createSession({ today: () => TODAY, ...options });
  // As a person asks for where Excel does not keep undo.
  session.setFollows(true);
  sessions.push(session);
  return session;
}

/** To be called after each test. */
export async function closeSheet(): Promise<void> {
  for (const session of sessions.splice(0)) await session.dispose();
  closeExcel();
}

/** The first state, from now on, of which something holds. */
export function until(
  session: Session,
  holds: (state: SessionState) => boolean,
): Promise<SessionState> {
  return new Promise((resolve) => {
    const look = (): void => {
      const state = session.state();
      if (!holds(state)) return;
      end();
      resolve(state);
    };
    const end = session.subscribe(look);
    look();
  });
}
