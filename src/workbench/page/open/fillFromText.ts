import { boxOf, type Workbook } from '../../host/model';

/** Delimited text becomes one sheet; cells are read as Excel reads them when it opens such a file. */
export async function fillFromText(workbook: Workbook, name: string, text: string): Promise<void> {
  const { default: Papa } = await import('papaparse');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const columns = data.reduce((most, row) => Math.max(most, row.length), 1);
  if (data.length === 0) throw new Error('There are no rows.');
  const sheet = workbook.addSheet(name);
  const rows = data.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
  sheet.enter(boxOf(0, 0, rows.length, columns), rows);
}
