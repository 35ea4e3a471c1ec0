export { fileWarningText, type FileWarning } from './problems/fileWarningText';
export { cellText } from './sheet/cellText';
export { BYTE_ORDER_MARK, csvLine, csvValue } from './format/csvLine';
export { jsonOf } from './json/jsonOf';
export { progressOf, type ProductMove } from './history/progressOf';
export { derivedText } from './derivedText';
export {
  basisOf,
  basisText,
  isUnpublished,
  originText,
  type NumberBasis,
  type Origin,
} from './basisText';
export { certificateEnds, type CertificateEnd } from './certificateEnds';
export { dayOfEndText, namesOfEndText } from './endText';
export { certificateNeedText, certificateStatusText, certificateText } from './certificateText';
export { conditionText, conditionWords } from './condition/conditionText';
export { faultText, faultWords } from './condition/faultText';
export { missingText } from './condition/missingText';
export { needText } from './condition/needText';
export { thresholdSourceText, thresholdText } from './condition/thresholdText';
export { dateText } from './format/values';
export { describeChanges, type DescribedChange } from './explain/bookChanges';
export { explainedLines } from './explain/explainedLines';
export { explainCode, explainableCodes, type CodeExplanation } from './explain/explainCode';
export type { Explained, ExplainedPart } from './explain/explained';
export { RULE_FILES, ruleAddress } from './explain/ruleAddress';
export { cutOffsText } from './explain/explainSystems';
export { effortText } from './effortText';
export { fieldLabel, fieldName, measureName } from './fieldName';
export { findingText } from './findingText';
export { gapText, namedGapText } from './gapText';
export { groupTotals, type GroupField, type GroupTotals } from './groupTotals';
export { pricesText } from './pricesText';
export {
  checkRecord,
  movedLately,
  movedSince,
  withRecord,
  type CheckRecord,
  type Moved,
} from './history/checkRecord';
export { movedText, signedText } from './history/movedText';
export { invalidReasonText } from './reasonText';
export {
  jsonHead,
  jsonReport,
  jsonRow,
  type JsonHead,
  type JsonReport,
  type JsonRow,
  type JsonSource,
} from './json/jsonContract';
export { reportHead } from './json/reportHead';
export { RowJson } from './json/RowJson';
export { RowWords } from './rowWords';
export { commaList, labelled, semicolonList, withNote } from './format/lists';
export * from './marks';
export { midSentence, startOfSentence } from './format/lists';
export { carriedInPart, countCarried, type CarriedRules } from './carried/carriedRules';
export { carriedText } from './carried/carriedText';
export { countText, numberText, shareText } from './format/values';
export { linkTarget, placeText } from './format/values';
export {
  excelProblemText,
  type ExcelProblem,
  type ExcelProblemCode,
} from './problems/excelProblemText';
export { fileProblemText, type FileProblem } from './problems/fileProblemText';
export { headerProblemText, otherSheetText, type SeenSheet } from './problems/headerProblemText';
export { joinGain, joinGainText, type JoinGain } from './joinGain';
export { conflictsText, joinProblemText } from './problems/joinProblemText';
export { rulebookProblemText } from './problems/rulebookProblemText';
export { findingsLine, gapLine, openCertificatesLine, statusWithGap } from './rowTexts';
export { reasonText } from './reasonText';
export { settlingFields, type SettlingField } from './settlingFields';
export * from './sheet';
export * from './stale';
export { starLimitTexts, starText, starVersionTexts } from './starText';
export { platformText, platformTotalsText, tierName } from './platformText';
export { markedStatusText, STATUS_SIGN } from './statusSign';
export { fewNames, statusText, verdictText } from './statusText';
export { leftOutText } from './leftOutText';
export { summaryText } from './summaryText';
export { fieldWithPage, untoldNote, untoldText } from './untoldText';
export { PLAN_LENGTH, planInSteps, planOf, type Plan, type PlanItem } from './plan/plan';
export { planSteps, type PlanStep } from './plan/planSteps';
export { gainText } from './plan/gainText';
export { planText } from './plan/planText';
export { valueForm, valueText } from './valueText';
