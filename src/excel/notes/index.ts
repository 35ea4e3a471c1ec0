export { notesOfExcel } from './notesDoor';
export { writeNotes } from './writeNotes';
export type * from './types';
