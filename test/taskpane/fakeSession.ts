import type { Session, SessionState } from '../../src/excel/session/types';

export const QUIET: SessionState = {
  capabilities: {
    apiLevel: 18,
    hasMergedAreas: true,
    hasComments: true,
    hasNotes: true,
    hasUndoGroups: false,
    hasCustomFunctions: true,
    hasSharedRuntime: true,
    platform: 'web',
    lang: 'zh',
    theme: { isDark: false },
  },
  staleRows: 0,
  standing: { marked: [], hasReport: false, notes: 0, frozen: 0 },
  canUndo: false,
  ignored: [],
  ruleProblems: [],
};

const nothing = (): Promise<void> => Promise.resolve();

/** A session that stands still in one state. */
export function stillSession(change: Partial<SessionState> = {}): Session {
  const state = { ...QUIET, ...change };
  return {
    state: () => state,
    subscribe: () => () => undefined,
    setLang: () => undefined,
    check: nothing,
    cancel: () => undefined,
    mark: nothing,
    removeMarks: nothing,
    writeNotes: nothing,
    writeReport: nothing,
    prepareForColleagues: nothing,
    bringFormulasBack: nothing,
    goTo: nothing,
    setMapping: nothing,
    setOwnRules: nothing,
    setIgnored: nothing,
    applyFixes: nothing,
    undoFixes: nothing,
    insertSample: nothing,
    dispose: nothing,
  };
}
