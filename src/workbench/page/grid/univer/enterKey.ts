import type { ICommandInfo, ICommandService } from '@univerjs/core';
import { KeyCode, SetCellEditVisibleOperation } from '@univerjs/preset-sheets-core';

/** Univer's command for a key while its list of functions is open; the id of an editor follows. */
const LIST_KEY = 'sheet.formula-embedding-editor.search_function.';

interface KeyParams {
  readonly keyCode?: number;
}

/**
 * What Enter does while the list of functions is open; undefined for other commands. As in Excel it takes the formula
 * as it is typed, and Tab takes the function of the list. Univer itself takes the function for both, from a list that
 * follows what is typed by 300 ms: who types on and presses Enter at once gets a wrong formula, or none.
 */
export function enterInList(
  commands: ICommandService,
  { id, params = {} }: ICommandInfo,
): (() => void) | undefined {
  const { keyCode } = params as KeyParams;
  if (!id.startsWith(LIST_KEY) || keyCode !== KeyCode.ENTER) return undefined;
  return () => {
    commands.syncExecuteCommand(id, { ...params, keyCode: KeyCode.ESC });
    commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
      ...params,
      visible: false,
      keycode: keyCode,
    });
  };
}
