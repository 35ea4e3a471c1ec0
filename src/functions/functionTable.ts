import * as functions from './functions';

/** Every function by its id in the metadata; an id never changes. One that is left out is a type error. */
export const FUNCTIONS = {
  POOLSTATUS: functions.POOLSTATUS,
  GOVISSUES: functions.GOVISSUES,
  POOLGAP: functions.POOLGAP,
  CERTSTATUS: functions.CERTSTATUS,
  CERTNEEDED: functions.CERTNEEDED,
  GROWTHBAND: functions.GROWTHBAND,
  STARLEVEL: functions.STARLEVEL,
  RULE: functions.RULE,
} as const satisfies typeof functions;

export { startRuntime } from './runtime/currentRuntime';
