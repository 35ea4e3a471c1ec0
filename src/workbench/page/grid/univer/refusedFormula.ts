import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  type ICommandInfo,
  type Injector,
} from '@univerjs/core';
import {
  DeviceInputEventType,
  IEditorBridgeService,
  IEditorService,
  SetCellEditVisibleOperation,
} from '@univerjs/preset-sheets-core';
import { ModelError } from '../../../host/model';
import { cellsOf, type CellChanges } from './cellEdits';

/** A formula that was typed into one cell. */
export interface TypedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The formula that a command types into one cell; undefined for commands that do anything else. */
export function typedFormula({ id, params }: ICommandInfo): TypedFormula | undefined {
  if (id !== 'sheet.mutation.set-range-values') return undefined;
  const { cellValue = {} } = params as { readonly cellValue?: CellChanges };
  const [only, ...others] = cellsOf(cellValue);
  const formula = only?.cell?.f;
  if (!only || !formula || others.length > 0) return undefined;
  return { row: only.row, column: only.column, text: formula };
}

/** Whether a change was refused because its formula can't be read, and not because the cell may not be changed. */
export const isBadFormula = (error: unknown): boolean =>
  error instanceof ModelError && error.code === 'InvalidArgument';

/** Opens the editor of the selected cell with what was typed into it, as Excel keeps it open when it refuses. */
export function editAgain(injector: Injector, unitId: string, text: string): void {
  injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
    visible: true,
    eventType: DeviceInputEventType.Dblclick,
    unitId,
  });
  injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.replaceText(text);
  injector.get(IEditorBridgeService).changeEditorDirty(true);
}
