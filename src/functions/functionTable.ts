import * as functions from './functions';

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

export { openDesk } from './theDesk';
