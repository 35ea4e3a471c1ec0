/** What a check needs, loaded together at the first one. */
export { checkSheet } from '../check';
export { ownColumns, writeMarks } from '../marks';
export { watchSheet } from '../watch';
