import type { Workbook } from '../model';
import type { HostModel } from '../shim/HostModel';
import type { UndoStack } from '../undo';
import { excelTable } from './excelTable';
import { pumpEvents } from './events/pumpEvents';
import { workbookSettings } from './workbookSettings';

/**
 * A workbook as the host's application: its table of types, its events and its settings.
 *
 * @param undo a person's undo stack; without it nothing is kept
 */
export function excelHostModel(workbook: Workbook, undo?: UndoStack): HostModel {
  let stop: (() => void) | undefined;
  return {
    table: excelTable(workbook),
    isEditing: () => workbook.cellEditMode,
    settings: workbookSettings(workbook),
    executing: (isGrouped) => undo?.request(isGrouped),
    movedCells: () => workbook.movedCells,
    connect: (connection) => {
      workbook.behaviours = connection.behaviours;
      stop = pumpEvents(workbook, (entries) => {
        connection.push(entries);
      });
    },
    disconnect: () => {
      stop?.();
    },
  };
}
