import type { Behaviour } from './behaviour';
import { bothDataTypeFlagsRefused } from './bothDataTypeFlagsRefused';
import { chartSheetHasNoCells } from './chartSheetHasNoCells';
import { clicksBeforeReady } from './clicksBeforeReady';
import { columnsAddAtEndRefused } from './columnsAddAtEndRefused';
import { conditionalFormatsUnreadable } from './conditionalFormatsUnreadable';
import { dropDownsRaiseNoEvent } from './dropDownsRaiseNoEvent';
import { emptyArgumentsAreNull } from './emptyArgumentsAreNull';
import { emptyArgumentsAreZero } from './emptyArgumentsAreZero';
import { filterMembersNull } from './filterMembersNull';
import { insertedColumnsInherit } from './insertedColumnsInherit';
import { mergedAreasClearUndo } from './mergedAreasClearUndo';
import { movingCellsTakesTime } from './movingCellsTakesTime';
import { notesOfOneSize } from './notesOfOneSize';
import { undoGroupRefusesDelete } from './undoGroupRefusesDelete';
import { undoGroupRefusesSheets } from './undoGroupRefusesSheets';
import { undoGroupRefusesWrites } from './undoGroupRefusesWrites';
import { undoLeavesXmlParts } from './undoLeavesXmlParts';

/** What real Excels do, by id; each in a file of its name. */
export const BEHAVIOURS = {
  bothDataTypeFlagsRefused,
  chartSheetHasNoCells,
  clicksBeforeReady,
  columnsAddAtEndRefused,
  conditionalFormatsUnreadable,
  dropDownsRaiseNoEvent,
  emptyArgumentsAreNull,
  emptyArgumentsAreZero,
  filterMembersNull,
  insertedColumnsInherit,
  mergedAreasClearUndo,
  movingCellsTakesTime,
  notesOfOneSize,
  undoGroupRefusesDelete,
  undoGroupRefusesSheets,
  undoGroupRefusesWrites,
  undoLeavesXmlParts,
} as const satisfies Readonly<Record<string, Behaviour>>;

export type BehaviourId = keyof typeof BEHAVIOURS;
