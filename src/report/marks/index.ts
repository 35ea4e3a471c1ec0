export { conditionalFormats, type MarkFormat } from './conditionalFormats';
export { CELL_LIMIT, cutText } from './cutText';
export { ruleTitle } from './issuesText';
export { legend, type LegendRow } from './legend';
export { couldBeFormula, literalText } from './literalText';
export { markCode, markCodes, readMarkCodes, type Mark } from './markCode';
export type { IgnoredFinding, MarkFilter } from './markFilter';
export { NOTE_LIMIT, noteLimitText, noteTexts, type FieldNote } from './noteTexts';
export { PALETTE, type MarkStyle, type Scheme } from './palette';
export { poolGap, poolGapText, poolInMarket } from './poolGap';
export {
  RESULT_COLUMNS,
  resultColumnName,
  type ResultColumn,
  type ResultKey,
} from './resultColumns';
export { Marker, markRows, rowMarks, type RowMarks, type SheetOf } from './rowMarks';
export { isDuty } from './certificatesText';
export {
  SEVERITIES,
  SEVERITY_SIGN,
  severityText,
  URGENCIES,
  URGENCY_SIGN,
  urgencyText,
  type Severity,
  type Urgency,
} from './severities';
export { severityCounts } from './severityCounts';
export { conditionWithoutPlace, onSheet } from './withoutPlaces';
