import type { Rulebook } from '../rulebook';
import type { FunctionsHost } from './functionsHost';
import * as functions from './functions';
import { openDesk } from './theDesk';

/** Every function by its id in the metadata; an id never changes. */
export const FUNCTIONS = {
  POOLSTATUS: functions.POOLSTATUS,
  GOVISSUES: functions.GOVISSUES,
  POOLGAP: functions.POOLGAP,
  CERTSTATUS: functions.CERTSTATUS,
  CERTNEEDED: functions.CERTNEEDED,
  GROWTHBAND: functions.GROWTHBAND,
  STARLEVEL: functions.STARLEVEL,
  RULE: functions.RULE,
} as const;

/** What the pane tells the functions. Excel itself has to be told to calculate anew (OfficeDev/office-js#3332). */
export interface FunctionsControl {
  /** Other rules are in force from now on. */
  setRulebook(book: Rulebook): void;
  /** The rules have changed in the workbook: they are asked for again. */
  forgetRulebook(): void;
}

/** Associates every function with its id; called once, when the page loads. */
export function registerFunctions(host: FunctionsHost): FunctionsControl {
  const desk = openDesk(host);
  for (const [id, answer] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, answer);
  return {
    setRulebook: (book) => {
      desk.setRulebook(book);
    },
    forgetRulebook: () => {
      desk.forgetRulebook();
    },
  };
}
