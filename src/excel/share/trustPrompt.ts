/** Documented for Windows and Mac: who has not the add-in is not asked whether to trust it. */
const KEY = 'Office.DisableTrustUX';

/** What the setting is now; undefined: it is not set. */
export function trustSetting(): unknown {
  return (Office.context.document.settings.get(KEY) as unknown) ?? undefined;
}

/**
 * Sets it, or takes it away; whether Excel has saved that. No part of a run over cells: Office keeps
 * these settings apart from the workbook's cells.
 */
export function setTrustSetting(value: unknown): Promise<boolean> {
  const { settings } = Office.context.document;
  if (value === trustSetting()) return Promise.resolve(true);
  if (value === undefined) settings.remove(KEY);
  else settings.set(KEY, value);
  return new Promise((resolve) => {
    settings.saveAsync(({ status }) => {
      resolve(status === Office.AsyncResultStatus.Succeeded);
    });
  });
}
