/** What a check needs, loaded together at the first one. */
export { checkSheet } from '../check';
export { ownColumns, writeMarks } from '../marks';
export { bookOf } from '../rules/bookOf';
export { watchSheet } from '../watch';
