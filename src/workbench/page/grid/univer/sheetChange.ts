import type { ICommandInfo } from '@univerjs/core';
import type { Sheet, Workbook } from '../../../host/model';

interface TabParams {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly order?: number;
  /** A colour of the tab; none takes it away. */
  readonly value?: string;
}

type Change = (workbook: Workbook, sheet: Sheet, params: TabParams) => void;

/** Actions on the bar of sheets, by Univer's commands. */
const CHANGES: Readonly<Record<string, Change | undefined>> = {
  'sheet.command.insert-sheet': (workbook, active) => {
    const added = workbook.addSheet();
    // Excel puts a new sheet right of the one that shows.
    added.position = active.position + 1;
    added.activate();
  },
  'sheet.command.copy-sheet': (_, sheet) => {
    const copy = sheet.copy();
    copy.position = sheet.position + 1;
    copy.activate();
  },
  'sheet.command.remove-sheet': (_, sheet) => {
    sheet.delete();
  },
  'sheet.command.set-worksheet-name': (_, sheet, { name }) => {
    if (name !== undefined) sheet.name = name;
  },
  'sheet.command.set-worksheet-order': (_, sheet, { order }) => {
    if (order !== undefined) sheet.position = order;
  },
  'sheet.command.set-tab-color': (_, sheet, { value }) => {
    sheet.tabColor = value ?? '';
  },
  'sheet.command.set-worksheet-hidden': (_, sheet) => {
    sheet.visibility = 'Hidden';
  },
  'sheet.command.set-worksheet-show': (_, sheet) => {
    sheet.visibility = 'Visible';
    sheet.activate();
  },
};

/**
 * The effect of a Univer command on the model's sheets; undefined for other commands. Univer must not run it
 * itself: the mirror does.
 */
export function sheetChange(
  workbook: Workbook,
  { id, params = {} }: ICommandInfo,
): (() => void) | undefined {
  const change = CHANGES[id];
  if (!change) return undefined;
  const given = params as TabParams;
  const sheet = given.subUnitId === undefined ? undefined : workbook.sheet(given.subUnitId);
  return () => {
    change(workbook, sheet ?? workbook.activeSheet, given);
  };
}
