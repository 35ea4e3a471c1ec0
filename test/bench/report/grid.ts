import { GRID_RUNS, type GridTimes } from '../groups/grid';
import { SHEET_FIELDS } from '../support/sheets';
import { comparedByProcess } from './byProcess';
import { atMost, rounded, type GroupResult } from './figures';

/** Raw cells to the verdict beside reading them from JSON. */
export function gridResult(processes: readonly GridTimes[]): GroupResult {
  const { rows, characters } = processes[0]!;
  const { own, base, each } = comparedByProcess(
    processes.map(({ judging, parsing }) => ({ own: judging, base: parsing })),
  );
  const line = (name: string, time: number, byProcess: string): string[] => [
    name,
    `${rounded(time)} ms`,
    rounded(rows / (time / 1000)),
    `${rounded(time / base)} ×`,
    byProcess,
  ];
  return {
    figures: [
      {
        title: `Raw cells to verdict: ${rows.toLocaleString('en-US')} rows × ${SHEET_FIELDS.length} columns`,
        about: `Header found, cells read, judged by the default book, nothing remembered from run to run but what comes of the book alone (its words, limits and names of certificates); against reading the same cells from ${rounded(characters / 1e6)} MB of JSON text. Median of ${processes.length} processes with ${GRID_RUNS} runs each, in turn, on cells that JSON.parse has just made; a first verdict is kept to the end, as a page keeps its evaluators, so that compiled code stays.`,
        head: ['what', 'time', 'rows/s', 'of JSON.parse', 'by process'],
        rows: [line('JSON.parse', base, ''), line('cells to verdict', own, each)],
      },
    ],
    targets: [atMost('raw cells to verdict, of JSON.parse', 2, own / base, '×')],
  };
}
