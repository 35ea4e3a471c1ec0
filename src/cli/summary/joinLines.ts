import type { JoinProblem } from '../../catalogue';
import { countText, joinProblemText } from '../../report';
import { text } from '../../strings';
import { paint, type Line } from '../terminal/style';
import type { CheckView } from './checkView';

/** What did not fit when the files were joined: a count and an example of each kind. */
export function joinLines({ lang, problems }: CheckView): Line[] {
  if (problems.length === 0) return [];
  const byKind = new Map<JoinProblem['kind'], JoinProblem[]>();
  for (const problem of problems) {
    const same = byKind.get(problem.kind);
    if (same) same.push(problem);
    else byKind.set(problem.kind, [problem]);
  }
  const lines = [...byKind].map(([kind, same]) =>
    text(lang, `cli.join.${kind}`, {
      n: countText(same.length),
      example: same[0] ? joinProblemText(same[0], lang) : '',
    }),
  );
  return ['', paint('bold', text(lang, 'cli.join.title')), ...lines.map((line) => `  ${line}`)];
}
