export { joinCatalogues } from './joinCatalogues';
export type { JoinedValue, JoinProblem, JoinResult } from './types';
