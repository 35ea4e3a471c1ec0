import type { Injector } from '@univerjs/core';
import { CellAlertManagerService } from '@univerjs/preset-sheets-core';
import type { Selection, Sheet } from '../../../host/model';

/** Where a mouse rests on an error: the sentence of the function that answered it, in place of Univer's word. */
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

/** What the selected cell's function says of its error, after the error; else ''. */
export function errorSentence({ sheet, boxes }: Selection): string {
  const cell = boxes.at(-1);
  if (!cell) return '';
  const { row, column } = cell;
  const sentence = sheet.errorSentence(row, column);
  return sentence === '' ? '' : `${String(sheet.store.value(row, column))} ${sentence}`;
}
