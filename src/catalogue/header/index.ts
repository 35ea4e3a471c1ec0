export { columnIndex } from './columnIndex';
export { findHeader } from './findHeader';
export { EVIDENCE_ROWS } from './evidenceRows';
export { layoutOf, type GridPlace, type HeadedGrid } from './layoutOf';
export { matchHeaders } from './matchHeaders';
export type {
  BadMapping,
  ColumnMatch,
  ColumnPart,
  HeaderFound,
  HeaderMapping,
  HeaderOptions,
  HeaderResult,
  MappingProblem,
  MatchReason,
  MergedRange,
  Suggestion,
} from './types';
