import type { Workbook } from '../model';
import type { SettingsStore } from '../shim/HostModel';

/** The document's settings (`Office.context.document.settings`) are those of `workbook.settings`. */
export function workbookSettings(workbook: Workbook): SettingsStore {
  return {
    read: () =>
      [...workbook.settings].map(([key, value]) => [key, JSON.stringify(value ?? null)] as const),
    write: (entries) => {
      const kept = new Set(entries.map(([key]) => key));
      for (const key of [...workbook.settings.keys()]) {
        if (!kept.has(key)) workbook.deleteSetting(key);
      }
      for (const [key, text] of entries) {
        const value: unknown = JSON.parse(text);
        workbook.setSetting(key, value);
      }
    },
  };
}
