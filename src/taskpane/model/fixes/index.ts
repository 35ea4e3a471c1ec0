export { cellFixes } from './cellFixes';
export { findFixes, type Slice } from './findFixes';
export { fixesByCell, cellKey } from './fixesByCell';
export { FIX_KINDS, type Fix, type FixKind } from './types';
