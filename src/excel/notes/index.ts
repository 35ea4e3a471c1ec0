export { notesOfExcel, type NotesDoor } from './notesDoor';
export { writeNotes } from './writeNotes';
export type * from './types';
