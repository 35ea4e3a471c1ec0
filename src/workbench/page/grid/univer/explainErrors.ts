import type { Injector } from '@univerjs/core';
import { CellAlertManagerService } from '@univerjs/preset-sheets-core';
import type { Selection, Sheet } from '../../../host/model';

/** Tooltip of an error: the sentence of the function that returned it, in place of Univer's word. */
export function explainErrors(
  injector: Injector,
  sheetOf: (id: string) => Sheet | undefined,
): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const sentence = sheetOf(subUnitId)?.errorSentence(row, col) ?? '';
    show(sentence === '' ? alert : { ...alert, message: sentence });
  };
}

/** The selected cell's error with its function's sentence; else ''. */
export function errorSentence({ sheet, boxes }: Selection): string {
  const cell = boxes.at(-1);
  if (!cell) return '';
  const { row, column } = cell;
  const sentence = sheet.errorSentence(row, column);
  return sentence === '' ? '' : `${String(sheet.store.value(row, column))} ${sentence}`;
}
