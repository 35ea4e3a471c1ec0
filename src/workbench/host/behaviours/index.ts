export { EXCEL_NAMES, type Behaviour, type ExcelName } from './behaviour';
export { ExcelBehaviours } from './ExcelBehaviours';
export { PROFILES, type Profile } from './profiles';
export { BEHAVIOURS, type BehaviourId } from './registry';
