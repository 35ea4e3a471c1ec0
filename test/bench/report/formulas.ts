import type { FormulaTimes } from '../excel/formulas';
import { comparedByProcess } from './byProcess';
import { atMost, rounded, type GroupResult } from './figures';

/** Ten thousand formulas beside as many constants. */
export function formulasResult(processes: readonly FormulaTimes[]): GroupResult {
  const { formulas, columns, own: first } = processes[0]!;
  const { own, base, each } = comparedByProcess(processes);
  const line = (name: string, time: number, byProcess: string): string[] => [
    name,
    `${rounded(time)} ms`,
    rounded(formulas / (time / 1000)),
    byProcess,
  ];
  return {
    figures: [
      {
        title: `${formulas.toLocaleString('en-US')} formulas of one row in one message`,
        about: `Through the real Office.js over our stand-in for Excel: rows of ${columns} cells that were never asked for before, beside a function with the same arguments that returns a constant. Median of ${processes.length} processes with ${first.length} messages each, in turn.`,
        head: ['function', 'time', 'formulas/s', 'of constants, by process'],
        rows: [line('returns a constant', base, ''), line('YOUPIN.POOLSTATUS', own, each)],
      },
    ],
    targets: [atMost('10,000 formulas, of constant functions', 3, own / base, '×')],
  };
}
