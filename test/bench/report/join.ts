import { JOIN_RUNS, type JoinTimes } from '../groups/join';
import { median } from '../support/timing';
import { atMost, rounded, type GroupResult } from './figures';

/** Two sheets joined and judged, against one with the same cells. */
export function joinResult({ rows, alone, together, joining }: JoinTimes): GroupResult {
  const base = median(alone);
  const line = (name: string, times: readonly number[]): string[] => [
    name,
    `${rounded(median(times))} ms`,
    `${rounded((median(times) / base) * 100)} %`,
  ];
  const onTop = median(together.map((time, run) => time / alone[run]!)) - 1;
  return {
    figures: [
      {
        title: `Two sheets of ${rows.toLocaleString('en-US')} rows joined on the product ID`,
        about: `From the typed columns of the sheets to the verdict, against one sheet with the same cells; the second sheet has six figures of traffic, its rows the other way round. Reading is left out: it costs what the cells cost. Median of ${JOIN_RUNS} runs in one process, in turn.`,
        head: ['what', 'time', 'of one sheet'],
        rows: [
          line('one sheet judged', alone),
          line('two sheets joined and judged', together),
          line('of that, the join', joining),
        ],
      },
    ],
    targets: [atMost('a joined sheet, on top of judging', 25, onTop * 100, '%')],
  };
}
