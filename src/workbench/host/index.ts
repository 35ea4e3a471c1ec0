export type { BehaviourId, ExcelName } from './behaviours';
export type { FunctionsMetadata } from './customFunctions/metadata';
export type { Fault } from './limits/FaultPlan';
export type { HostOptions } from './shim/HostOptions';
export type { InstalledHost } from './shim/installHost';
