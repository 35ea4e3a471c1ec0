export { joinCatalogues } from './joinCatalogues';
export { joinRow } from './joinRow';
export type { JoinedValue, JoinOptions, JoinProblem, JoinResult } from './types';
