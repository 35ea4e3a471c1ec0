import { problemOf } from './problemOf';

const PATIENCE_MS = 1_000;

/**
 * Asks Excel for a trifle without leave to wait for the end of editing: it refuses at once if a cell
 * is being edited. undefined: no answer to that either.
 */
export async function isInCellEditMode(): Promise<boolean | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, undefined);
  });
  const asked = Excel.run({ delayForCellEdit: false }, async (context) => {
    context.workbook.load('name');
    await context.sync();
    return false;
  }).catch((error: unknown) => problemOf(error).code === 'editing');
  const answer = await Promise.race([asked, silence]);
  clearTimeout(timer);
  return answer;
}
