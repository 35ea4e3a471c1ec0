export { diffWords, type DiffPiece } from './diffWords';
export { findFixes } from './findFixes';
export { canShare, editedValue, groupFixes, holdsList, type GroupEdit } from './groupEdit';
export { cellFixes, cellKey, fixOf, sortFixes, type SortedFixes } from './sortFixes';
export { ruleFixes } from './ruleFixes';
export { ALL_KINDS, FIX_KINDS, SUGGESTION_KINDS, type Fix, type FixKind } from './types';
