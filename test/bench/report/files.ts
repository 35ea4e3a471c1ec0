import type { FileLoad } from '../groups/files';
import { FILE_COLUMNS } from '../groups/sizes';
import { median } from '../support/timing';
import { atMost, rounded, type Figures, type GroupResult } from './figures';

/** What each row of the table is of, by the name of its group. */
const LINES = [
  ['xlsx-inflate', 'inflating the parts of the .xlsx, checksums compared'],
  ['xlsx-ours', '.xlsx into rows: youpin'],
  ['xlsx-hucre', '.xlsx into rows: hucre, as a stream'],
  ['xlsx-sheetjs', '.xlsx into cells: @e965/xlsx'],
  ['xlsx-readExcelFile', '.xlsx into rows: read-excel-file'],
  ['csv-ours', '.csv into rows: youpin'],
  ['csv-papa', '.csv into rows: Papa Parse'],
  ['check', 'youpin check, from the .xlsx to the summary'],
  ['check-json', 'the same with --json'],
  ['check-csv', 'the same with --csv'],
] as const;

export type FileGroup = (typeof LINES)[number][0];

export const FILE_GROUP_NAMES: readonly FileGroup[] = LINES.map(([name]) => name);

/** What each group says in one turn. */
export type FileLoads = Readonly<Record<FileGroup, FileLoad>>;

/**
 * What the readers say beside each other. Times are compared within a turn, and the middle one of the
 * turns counts: how fast a shared machine is changes within minutes, by half.
 */
export function filesResult(turns: readonly FileLoads[]): GroupResult {
  const time = (name: FileGroup): number => Math.min(...turns.map((loads) => loads[name].time));
  const peak = (name: FileGroup): number => Math.max(...turns.map((loads) => loads[name].peak));
  const figures: Figures = {
    title: `Files of ${turns[0]!.check.rows.toLocaleString('en-US')} rows × ${FILE_COLUMNS} columns`,
    about: `A sheet that hucre and Papa Parse wrote, read by each in ${turns.length} processes of its own, in turn, the fastest of all runs; targets compare within a turn and take the middle one. Reports go to a file and are there, whole, when the clock stops. Peak: the most memory that the process ever had.`,
    head: ['what', 'time', 'peak memory'],
    rows: LINES.map(([name, what]) => [
      what,
      `${rounded(time(name))} ms`,
      `${rounded(peak(name) / 2 ** 20)} MB`,
    ]),
  };
  const ratio = (name: FileGroup, other: FileGroup): number =>
    median(turns.map((loads) => loads[name].time / loads[other].time));
  return {
    figures: [figures],
    targets: [
      atMost('reading .xlsx, of hucre’s time', 0.5, ratio('xlsx-ours', 'xlsx-hucre'), '×'),
      atMost('reading .xlsx, of hucre’s memory', 0.5, peak('xlsx-ours') / peak('xlsx-hucre'), '×'),
      atMost('reading .xlsx, of inflating', 5, ratio('xlsx-ours', 'xlsx-inflate'), '×'),
      atMost('youpin check, of reading', 2, ratio('check', 'xlsx-ours'), '×'),
      atMost('reading .csv, of Papa Parse’s time', 1, ratio('csv-ours', 'csv-papa'), '×'),
      atMost(
        'reading .csv, of Papa Parse’s memory',
        0.75,
        peak('csv-ours') / peak('csv-papa'),
        '×',
      ),
      atMost('--json adds, of the check’s time', 1, ratio('check-json', 'check') - 1, '×'),
      atMost('--csv adds, of the check’s time', 1, ratio('check-csv', 'check') - 1, '×'),
    ],
  };
}
