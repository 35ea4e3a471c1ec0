import type { Behaviour } from './behaviour';
import { bothDataTypeFlagsRefused } from './bothDataTypeFlagsRefused';
import { chartSheetHasNoCells } from './chartSheetHasNoCells';
import { clicksBeforeReady } from './clicksBeforeReady';
import { clientUnreachable } from './clientUnreachable';
import { columnsAddAtEndRefused } from './columnsAddAtEndRefused';
import { conditionalFormatsNotRedrawn } from './conditionalFormatsNotRedrawn';
import { conditionalFormatsUnreadable } from './conditionalFormatsUnreadable';
import { datesFrom1904 } from './datesFrom1904';
import { editingHoldsRequests } from './editingHoldsRequests';
import { dropDownsRaiseNoEvent } from './dropDownsRaiseNoEvent';
import { emptyArgumentsAreNull } from './emptyArgumentsAreNull';
import { emptyArgumentsAreZero } from './emptyArgumentsAreZero';
import { filterMembersNull } from './filterMembersNull';
import { insertedColumnsInherit } from './insertedColumnsInherit';
import { mergedAreasClearUndo } from './mergedAreasClearUndo';
import { movingCellsTakesTime } from './movingCellsTakesTime';
import { noteBoxesUnknown } from './noteBoxesUnknown';
import { notesOfOneSize } from './notesOfOneSize';
import { manyFormatsCrash } from './manyFormatsCrash';
import { previewsCalculate } from './previewsCalculate';
import { runtimeEndsWithPane } from './runtimeEndsWithPane';
import { showingPaneFreezes } from './showingPaneFreezes';
import { undoGroupRefusesDelete } from './undoGroupRefusesDelete';
import { undoGroupRefusesSheets } from './undoGroupRefusesSheets';
import { undoGroupRefusesWrites } from './undoGroupRefusesWrites';
import { writesClearUndo } from './writesClearUndo';
import { writesPushUndo } from './writesPushUndo';
import { undoLeavesXmlParts } from './undoLeavesXmlParts';

/** Behaviours of real Excels, by id; each in a file of its name. */
export const BEHAVIOURS = {
  bothDataTypeFlagsRefused,
  chartSheetHasNoCells,
  clicksBeforeReady,
  clientUnreachable,
  columnsAddAtEndRefused,
  conditionalFormatsNotRedrawn,
  conditionalFormatsUnreadable,
  datesFrom1904,
  editingHoldsRequests,
  dropDownsRaiseNoEvent,
  emptyArgumentsAreNull,
  emptyArgumentsAreZero,
  filterMembersNull,
  insertedColumnsInherit,
  mergedAreasClearUndo,
  movingCellsTakesTime,
  noteBoxesUnknown,
  notesOfOneSize,
  manyFormatsCrash,
  previewsCalculate,
  runtimeEndsWithPane,
  showingPaneFreezes,
  undoGroupRefusesDelete,
  undoGroupRefusesSheets,
  undoGroupRefusesWrites,
  writesClearUndo,
  writesPushUndo,
  undoLeavesXmlParts,
} as const satisfies Readonly<Record<string, Behaviour>>;

export type BehaviourId = keyof typeof BEHAVIOURS;
