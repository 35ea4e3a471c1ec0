import type { Figures, Target } from './figures';

/** The targets as a table. */
export function targetTable(targets: readonly Target[]): Pick<Figures, 'head' | 'rows'> {
  return {
    head: ['target', 'wanted', 'got', 'reached'],
    rows: targets.map(({ what, wanted, got, reached }) => [
      what,
      wanted,
      got,
      reached ? 'yes' : 'no',
    ]),
  };
}
