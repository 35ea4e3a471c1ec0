import type { Figures, GroupResult } from './figures';
import { targetTable } from './targets';

/** Where and when the figures were taken; no names of machines. */
export interface Circumstances {
  readonly machine: string;
  readonly node: string;
  readonly date: string;
  readonly command: string;
}

/** The whole of docs/benchmarks.md. */
export function markdownPage(
  { machine, node, date, command }: Circumstances,
  { figures, targets }: GroupResult,
): string {
  const reached = targets.filter((target) => target.reached).length;
  return [
    '# Benchmarks',
    '',
    `> 中文摘要：${targets.length} 项速度目标中达成 ${reached} 项；同一次运行、相同数据和规则，先逐行核对结果一致再计时。`,
    '',
    `Written by \`${command}\` on ${date}; machine: ${machine}; ${node}. Competitors of a group run in one process and in turn, on the same rows and rules; their results are compared first, and a difference ends the run. Before the clocks start, everyone fast enough runs twelve times; after each forced collection there is a rest of 250 ms, because its threads slow down the next contestant.`,
    '',
    `## Targets: ${reached} of ${targets.length} reached`,
    '',
    markdownTable(targetTable(targets)),
    ...figures.flatMap((part) => ['', `## ${part.title}`, '', part.about, '', markdownTable(part)]),
    '',
  ].join('\n');
}

function markdownTable({ head, rows }: Pick<Figures, 'head' | 'rows'>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
