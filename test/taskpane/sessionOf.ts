import type { Session, SessionState } from '../../src/excel/session/types';

const CAPABILITIES: SessionState['capabilities'] = {
  apiLevel: 18,
  hasMergedAreas: true,
  hasComments: true,
  hasNotes: true,
  hasUndoGroups: false,
  hasCustomFunctions: true,
  hasSharedRuntime: true,
  platform: 'windows',
  lang: 'zh',
  theme: { isDark: false },
};

/** A state in which nothing was done yet, but for what is named. */
export function stateOf(some: Partial<SessionState> = {}): SessionState {
  return {
    capabilities: CAPABILITIES,
    staleRows: 0,
    standing: { marked: [], hasReport: false, notes: 0, frozen: 0 },
    canUndo: false,
    ignored: [],
    ruleProblems: [],
    ...some,
  };
}

/** What was asked of a session. */
export interface Asked {
  readonly what: keyof Session;
  readonly values: readonly unknown[];
}

/** A session that does nothing but remember what it was asked for. */
export function sessionOf(state: SessionState): {
  readonly session: Session;
  readonly asked: Asked[];
} {
  const asked: Asked[] = [];
  const remember =
    (what: keyof Session) =>
    (...values: unknown[]): Promise<void> => {
      asked.push({ what, values });
      return Promise.resolve();
    };
  const session: Session = {
    state: () => state,
    subscribe: () => () => undefined,
    cancel: () => {
      asked.push({ what: 'cancel', values: [] });
    },
    setLang: () => undefined,
    check: remember('check'),
    mark: remember('mark'),
    removeMarks: remember('removeMarks'),
    writeNotes: remember('writeNotes'),
    writeReport: remember('writeReport'),
    prepareForColleagues: remember('prepareForColleagues'),
    bringFormulasBack: remember('bringFormulasBack'),
    goTo: remember('goTo'),
    setMapping: remember('setMapping'),
    setOwnRules: remember('setOwnRules'),
    setIgnored: remember('setIgnored'),
    applyFixes: remember('applyFixes'),
    undoFixes: remember('undoFixes'),
    insertSample: remember('insertSample'),
    dispose: remember('dispose'),
  };
  return { session, asked };
}
