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
import { emptyArgumentsAreNull } from './emptyArgumentsAreNull';
import { emptyArgumentsAreZero } from './emptyArgumentsAreZero';
import { filterMembersNull } from './filterMembersNull';
import { manyFormatsCrash } from './manyFormatsCrash';
import { previewsCalculate } from './previewsCalculate';
import { runtimeEndsWithPane } from './runtimeEndsWithPane';
import { showingPaneFreezes } from './showingPaneFreezes';
import { tableColumnsInherit } from './tableColumnsInherit';
import { undoGroupRefusesDelete } from './undoGroupRefusesDelete';
import { undoGroupRefusesSheets } from './undoGroupRefusesSheets';
import { undoGroupRefusesWrites } from './undoGroupRefusesWrites';
import { writesClearUndo } from './writesClearUndo';
import { writesPushUndo } from './writesPushUndo';

/** What real Excels do, by id; each in a file of its name. */
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
  emptyArgumentsAreNull,
  emptyArgumentsAreZero,
  filterMembersNull,
  manyFormatsCrash,
  previewsCalculate,
  runtimeEndsWithPane,
  showingPaneFreezes,
  tableColumnsInherit,
  undoGroupRefusesDelete,
  undoGroupRefusesSheets,
  undoGroupRefusesWrites,
  writesClearUndo,
  writesPushUndo,
} as const satisfies Readonly<Record<string, Behaviour>>;

export type BehaviourId = keyof typeof BEHAVIOURS;
