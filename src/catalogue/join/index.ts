export { joinCatalogues, joinInSteps } from './joinCatalogues';
export { joinRow } from './joinRow';
export { withoutFields } from './withoutFields';
export type { Conflicts, JoinCounts, JoinedValue, JoinProblem, JoinResult } from './types';
