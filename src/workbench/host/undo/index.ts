export { UndoStack } from './UndoStack';
