export { columnIndex } from './columnIndex';
export { findHeader } from './findHeader';
export { layoutOf, type GridPlace, type HeadedGrid } from './layoutOf';
export { matchHeaders } from './matchHeaders';
export type {
  BadMapping,
  ColumnMatch,
  HeaderFound,
  HeaderMapping,
  HeaderOptions,
  HeaderResult,
  MappingProblem,
  MatchReason,
  MergedRange,
} from './types';
