import type { FileLoad } from '../groups/files';
import { FILE_COLUMNS } from '../groups/sizes';
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

type FileGroup = (typeof LINES)[number][0];

export const FILE_GROUP_NAMES: readonly FileGroup[] = LINES.map(([name]) => name);

/** What one process of a group says. */
export interface NamedLoad extends FileLoad {
  readonly name: FileGroup;
}

/** What the readers say beside each other, each in one or more processes. */
export function filesResult(loads: readonly NamedLoad[]): GroupResult {
  const of = (group: FileGroup): readonly NamedLoad[] => loads.filter(({ name }) => name === group);
  const time = (group: FileGroup): number => Math.min(...of(group).map((load) => load.time));
  const peak = (group: FileGroup): number => Math.max(...of(group).map((load) => load.peak));
  const figures: Figures = {
    title: `Files of ${loads[0]!.rows.toLocaleString('en-US')} rows × ${FILE_COLUMNS} columns`,
    about:
      'A sheet that hucre and Papa Parse wrote, read by each in processes of its own, in turn, the fastest of all runs, since others at work on the machine only add. Reports go to a file and are there, whole, when the clock stops. Peak: the most memory that the process ever had.',
    head: ['what', 'time', 'peak memory'],
    rows: LINES.map(([name, what]) => [
      what,
      `${rounded(time(name))} ms`,
      `${rounded(peak(name) / 2 ** 20)} MB`,
    ]),
  };
  const ratio = (name: FileGroup, other: FileGroup): number => time(name) / time(other);
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
