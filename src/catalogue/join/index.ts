export { joinCatalogues, joinInSteps } from './joinCatalogues';
export { joinRow } from './joinRow';
export type { JoinedValue, JoinProblem, JoinResult } from './types';
