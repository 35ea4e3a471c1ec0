import type { ExportFile } from '../../excel/exports/types';

/** Kinds of files that can be added. */
export const EXPORT_KINDS = '.xls,.xlsx,.xlsm,.csv,.tsv';

/** Files as the page holds them, for the session to read. */
export function exportFiles(files: Iterable<File>): ExportFile[] {
  return [...files].map((file) => ({
    name: file.name,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }));
}
