import type { Session, SessionState } from '../../src/excel/session/types';

const CAPABILITIES: SessionState['capabilities'] = {
  apiLevel: 18,
  hasMergedAreas: true,
  hasComments: true,
  hasNotes: true,
  keepsUndo: false,
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
    follows: false,
    present: { marked: [], hasReport: false, notes: 0, frozen: 0 },
    fixed: [],
    ignored: [],
    byDefault: false,
    ruleProblems: [],
    ...some,
  };
}

/** What was asked of a session: which of its methods, and with what. */
export type Asked = readonly [what: keyof Session, ...values: unknown[]];

/** A session at the seam between pane and workbook: it does nothing but remember what it was asked for. */
export interface FakeSession {
  readonly session: Session;
  /** Everything asked for, but the language. */
  readonly asked: Asked[];
  /** The languages that were set. */
  readonly langs: string[];
  /** Goes over to another state, as if something had happened in the workbook. */
  readonly tell: (change: Partial<SessionState>, ...gone: readonly (keyof SessionState)[]) => void;
}

export function fakeSession(some: Partial<SessionState> = {}): FakeSession {
  let state = stateOf(some);
  const asked: Asked[] = [];
  const langs: string[] = [];
  const listeners = new Set<() => void>();
  const remember =
    (what: keyof Session) =>
    (...values: unknown[]): Promise<void> => {
      asked.push([what, ...values]);
      return Promise.resolve();
    };
  const session: Session = {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    cancel: () => {
      asked.push(['cancel']);
    },
    setFollows: (follows) => {
      asked.push(['setFollows', follows]);
    },
    setLang: (lang) => {
      langs.push(lang);
    },
    placeResults: remember('placeResults'),
    show: remember('show'),
    judgeByDefault: remember('judgeByDefault'),
    check: remember('check'),
    checkEdited: remember('checkEdited'),
    mark: remember('mark'),
    removeMarks: remember('removeMarks'),
    askToRemove: remember('askToRemove'),
    keepMarks: () => {
      asked.push(['keepMarks']);
    },
    writeNotes: remember('writeNotes'),
    writeReport: remember('writeReport'),
    writePlan: remember('writePlan'),
    writeOwnerPlans: remember('writeOwnerPlans'),
    dropOwnerPlans: remember('dropOwnerPlans'),
    prepareForColleagues: remember('prepareForColleagues'),
    bringFormulasBack: remember('bringFormulasBack'),
    goTo: remember('goTo'),
    showOnly: remember('showOnly'),
    showAll: remember('showAll'),
    // The pane looks for itself, unasked.
    findPartners: () => Promise.resolve(),
    usePartner: remember('usePartner'),
    setMapping: remember('setMapping'),
    setProduct: remember('setProduct'),
    setOwnRules: remember('setOwnRules'),
    setIgnored: remember('setIgnored'),
    setBaseline: remember('setBaseline'),
    setViews: remember('setViews'),
    applyFixes: remember('applyFixes'),
    undoFixes: remember('undoFixes'),
    insertSample: remember('insertSample'),
    insertTemplate: remember('insertTemplate'),
    addExports: remember('addExports'),
    replaceExport: remember('replaceExport'),
    dispose: remember('dispose'),
  };
  return {
    session,
    asked,
    langs,
    tell: (change, ...gone) => {
      const next = { ...state, ...change };
      for (const key of gone) Reflect.deleteProperty(next, key);
      state = next;
      for (const listener of [...listeners]) listener();
    },
  };
}
