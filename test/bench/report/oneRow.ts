import type { RowTimes } from '../groups/oneRow';
import { quantile } from '../support/timing';
import { atMost, rounded, type GroupResult } from './figures';

/**
 * One row, as a formula asks. Of each row the fastest of all processes counts: a kernel's timer, once a
 * millisecond, stops about one row in ninety for longer than the row takes, and seldom the same row again.
 */
export function oneRowResult(processes: readonly RowTimes[]): GroupResult {
  const { columns, times: first } = processes[0]!;
  const fastest = first.map((_, row) => Math.min(...processes.map(({ times }) => times[row]!)));
  const all = processes.flatMap(({ times }) => times);
  const line = (name: string, times: readonly number[]): string[] => [
    name,
    ...[0.5, 0.9, 0.99, 1].map((share) => `${rounded(quantile(times, share))} µs`),
  ];
  return {
    figures: [
      {
        title: `One row of ${columns} cells, as a formula asks`,
        about: `Cells to catalogue, status by the default book and its line in Chinese, for ${first.length.toLocaleString('en-US')} rows after as many others; layout and rulebook are compiled once. In ${processes.length} processes, each row once in each, so that nothing is remembered. The kernel's timer, once a millisecond, stops one row in ninety for longer than the row takes: the targets take the fastest of each row.`,
        head: ['each row', 'median', 'p90', 'p99', 'worst'],
        rows: [line('the fastest of its times', fastest), line('all of its times', all)],
      },
    ],
    targets: [
      atMost('one row, median', 20, quantile(fastest, 0.5), 'µs'),
      atMost('one row, p99', 60, quantile(fastest, 0.99), 'µs'),
    ],
  };
}
