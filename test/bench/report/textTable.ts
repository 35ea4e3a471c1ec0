import type { Figures } from './figures';

/** A table for the terminal, its columns under each other. */
export function textTable({ head, rows }: Pick<Figures, 'head' | 'rows'>): string {
  const lines = [head, ...rows];
  const widths = head.map((_, k) => Math.max(...lines.map((line) => line[k]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, k) => cell.padEnd(widths[k]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
