export { cellFixes } from './cellFixes';
export { cellKey } from './cellKey';
export { diffWords, type DiffPiece } from './diffWords';
export { findFixes } from './findFixes';
export { canShare, editedValue, groupFixes, holdsList, type GroupEdit } from './groupEdit';
export { sortFixes, type SortedFixes } from './sortFixes';
export { FIX_KINDS, type Fix, type FixKind } from './types';
