import type { JoinProblem } from '../../catalogue';
import { countText, joinGainText, joinProblemText } from '../../report';
import { text } from '../../strings';
import { paint, type Line } from '../terminal/style';
import type { CheckView } from './checkView';

/** What joining has moved, and what did not fit: a count and an example of each kind. */
export function joinLines({ lang, problems, gain }: CheckView): Line[] {
  const gained = gain ? joinGainText(gain, lang) : [];
  if (problems.length === 0 && gained.length === 0) return [];
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
  return [
    '',
    paint('bold', text(lang, 'cli.join.title')),
    ...[...gained, ...lines].map((line) => `  ${line}`),
  ];
}
