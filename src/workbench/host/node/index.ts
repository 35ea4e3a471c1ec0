export { type OfficeGlobals, runOffice, type RunningOffice } from './runOffice';
