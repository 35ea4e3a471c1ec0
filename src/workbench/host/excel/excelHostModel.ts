import type { Workbook } from '../model';
import type { HostModel } from '../shim/HostModel';
import { excelTable } from './excelTable';
import { pumpEvents } from './events/pumpEvents';
import { workbookSettings } from './workbookSettings';

/** A workbook as the host's application: its table of types, its events and its settings. */
export function excelHostModel(workbook: Workbook): HostModel {
  let stop: (() => void) | undefined;
  return {
    table: excelTable(workbook),
    isEditing: () => workbook.cellEditMode,
    settings: workbookSettings(workbook),
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
