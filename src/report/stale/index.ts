export { isEditedSince, summedColumns } from './editedSince';
export { checkedCode } from './checkedCode';
export { joinedLength } from './cellTexts';
export { judgedGroups } from './judgedGroups';
export { LONGEST_FORMULA, STALE_FORMULA, staleFormats, type StaleFormat } from './staleFormats';
