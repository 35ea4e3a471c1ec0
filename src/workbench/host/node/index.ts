export { type OfficeGlobals, runOffice, type RunningOffice } from './runOffice';
export { startOffice, type StartedOffice, type StartOptions } from './startOffice';
