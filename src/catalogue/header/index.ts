export { columnIndex } from './columnIndex';
export { findHeader } from './findHeader';
export { layoutOf, type GridPlace, type HeadedGrid } from './layoutOf';
export { matchHeaders } from './matchHeaders';
export { nearestHeader, type NearestHeader } from './nearestHeader';
export { OTHER_SHEETS, otherSheet, type OtherSheet } from './otherSheets';
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
